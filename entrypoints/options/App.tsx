import { useItem } from '../../components/hooks/use-item.ts'
import { useText } from '../../components/text-context.ts'
import { removeOrigin } from '../../utils/browser/permissions.ts'
import { sitesItem } from '../../utils/browser/storage.ts'

/** Where Keyfit shows its buttons, and how to take that back. */
export function App() {
  const { t } = useText()
  const [sites, setSites] = useItem(sitesItem)
  if (sites === undefined) return <p className="quiet">{t('app.loading')}</p>
  return (
    <main className="options">
      <h1>{t('options.title')}</h1>
      <h2>{t('options.sites')}</h2>
      {sites.length === 0 && <p className="quiet">{t('options.sites-none')}</p>}
      <ul className="sites">
        {sites.map((site) => (
          <li key={site}>
            {site}
            <button
              type="button"
              className="small"
              onClick={() => {
                setSites(sites.filter((other) => other !== site))
                void removeOrigin(site)
              }}
            >
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('options.privacy')}</p>
    </main>
  )
}
