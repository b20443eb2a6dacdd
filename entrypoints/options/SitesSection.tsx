import { useItem } from '../../components/hooks/use-item.ts'
import { useText } from '../../components/text-context.ts'
import { removeOrigin } from '../../utils/browser/permissions.ts'
import { sitesItem } from '../../utils/browser/storage.ts'

/** Where Keyfit shows its buttons, and how to take that back. */
export function SitesSection({ onSaved }: { onSaved(): void }) {
  const { t } = useText()
  const [sites = [], setSites] = useItem(sitesItem)
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options.sites')}</h2>
      {sites.length === 0 && <p className="quiet">{t('options.sites-none')}</p>}
      <ul className="entries">
        {sites.map((site) => (
          <li key={site}>
            <span className="grow">{site}</span>
            <button
              type="button"
              className="small"
              aria-label={t('options.remove-site', { site })}
              onClick={() => {
                setSites(sites.filter((other) => other !== site))
                void removeOrigin(site)
                onSaved()
              }}
            >
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
