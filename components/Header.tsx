import { useText } from './text-context.ts'

interface Props {
  /** Each null where it makes no sense: in that very place, or in a browser that has none. */
  onOpenPanel: (() => void) | null
  onOpenTab: (() => void) | null
  onOpenSettings(): void
}

/** Outlines on a 16 px grid. */
const ICONS = {
  panel: 'M2 3.5h12v9H2zM9.5 3.5v9',
  tab: 'M9 3h4v4M13 3 7.5 8.5M7 3.5H3v9h9V9',
  settings: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.8v3.4M6 9.8v3.4',
} as const

/** Name of the product and the other places where its page can be. */
export function Header({ onOpenPanel, onOpenTab, onOpenSettings }: Props) {
  const { t } = useText()
  return (
    <header>
      <img src="/icon/32.png" alt="" width="20" height="20" />
      <h1>Keyfit</h1>
      <span className="quiet">{t('app.tagline')}</span>
      {onOpenPanel && <IconButton icon="panel" label={t('app.open-in-panel')} onClick={onOpenPanel} />}
      {onOpenTab && <IconButton icon="tab" label={t('app.open-in-tab')} onClick={onOpenTab} />}
      <IconButton icon="settings" label={t('app.settings')} onClick={onOpenSettings} />
    </header>
  )
}

function IconButton({ icon, label, onClick }: { icon: keyof typeof ICONS; label: string; onClick(): void }) {
  return (
    <button type="button" className="icon" aria-label={label} title={label} onClick={onClick}>
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
        <path d={ICONS[icon]} strokeWidth="1.4" />
      </svg>
    </button>
  )
}
