import { useText } from '../../components/text-context.ts'
import { useShortcuts } from '../../components/hooks/use-shortcuts.ts'

/** The keys that open Keyfit. Only the browser itself can change them. */
export function ShortcutsSection() {
  const { t } = useText()
  const { open, change } = useShortcuts()
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options.shortcuts')}</h2>
      <div className="setting">
        <span>{t('options.shortcut-open')}</span>
        <div className="control">{open ? <kbd>{open}</kbd> : t('options.shortcut-none')}</div>
      </div>
      {change ? (
        <p>
          <button type="button" onClick={change}>
            {t('options.shortcut-change')}
          </button>
        </p>
      ) : (
        <p className="quiet">{t('options.shortcut-where')}</p>
      )}
    </section>
  )
}
