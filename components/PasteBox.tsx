import { useText } from './text-context.ts'

interface Props {
  value: string
  /** What the last reading did, or null. */
  notice: string | null
  canUndo: boolean
  onChange(text: string): void
  onRead(text: string): void
  onUndo(): void
}

/** The one place that takes anything. A paste is read at once; typed text waits for Enter or the button. */
export function PasteBox({ value, notice, canUndo, onChange, onRead, onUndo }: Props) {
  const { t } = useText()
  return (
    <section className="paste">
      <label htmlFor="paste">{t('paste.label')}</label>
      <textarea
        id="paste"
        rows={2}
        spellCheck={false}
        autoComplete="off"
        placeholder={t('paste.placeholder')}
        value={value}
        autoFocus
        onChange={(event) => {
          const pasted = (event.nativeEvent as InputEvent).inputType === 'insertFromPaste'
          if (pasted) onRead(event.target.value)
          else onChange(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          onRead(value)
        }}
      />
      <p className="notice" role="status">
        {notice}
        {canUndo && (
          <button type="button" className="link" onClick={onUndo}>
            {t('paste.undo')}
          </button>
        )}
        {value.trim() !== '' && (
          <button type="button" className="link" onClick={() => onRead(value)}>
            {t('paste.read')}
          </button>
        )}
      </p>
    </section>
  )
}
