import { useText } from './text-context.ts'

interface Props {
  host: string
  enabled: boolean
  onEnable(): void
}

/** Offers the key-row buttons on the site in the active tab. */
export function SiteSwitch({ host, enabled, onEnable }: Props) {
  const { t } = useText()
  if (enabled) return <p className="quiet site">{t('site.enabled', { host })}</p>
  return (
    <p className="site">
      <button type="button" className="link" onClick={onEnable}>
        {t('site.enable', { host })}
      </button>
    </p>
  )
}
