import { useText } from './text-context.ts'

/** Id of the box. */
export const PASTE_BOX = 'paste'

interface Props {
  value: string
  /** The words are there already: the box steps back, and the caret is needed elsewhere. */
  isCompact: boolean
  onChange(text: string): void
  onRead(text: string): void
}

/** The one place that takes anything. A paste is read at once; typed text waits for Enter or the button. */
export function PasteBox({ value, isCompact, onChange, onRead }: Props) {
  const { t } = useText()
  return (
    <section className={isCompact ? 'paste compact' : 'paste'}>
      <label htmlFor={PASTE_BOX} className={isCompact ? 'hidden' : undefined}>
        {t('paste.label')}
      </label>
      <textarea
        id={PASTE_BOX}
        rows={isCompact ? 1 : 2}
        spellCheck={false}
        autoComplete="off"
        placeholder={t('paste.placeholder')}
        value={value}
        autoFocus={!isCompact}
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
      {value.trim() !== '' && (
        <button type="button" className="small" onClick={() => onRead(value)}>
          {t('paste.read')}
        </button>
      )}
    </section>
  )
}
