import { useId, useState } from 'react'
import { useText } from '../text-context.ts'

interface Props {
  label: string
  value: string
  /** What is to be said about it. */
  hint?: string | undefined
  isNew?: boolean
  autoFocus?: boolean
  isWrong?: boolean
  onChange(value: string): void
}

/** A passphrase, hidden unless the user wants to see what is typed. */
export function PassphraseField({ label, value, hint, isNew = false, autoFocus, isWrong = false, onChange }: Props) {
  const { t } = useText()
  const [isShown, setShown] = useState(false)
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="input">
        <input
          id={id}
          type={isShown ? 'text' : 'password'}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoFocus={autoFocus}
          spellCheck={false}
          value={value}
          aria-invalid={isWrong}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        <button type="button" className="small" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {t('saved.passphrase-show')}
        </button>
      </div>
      {hint !== undefined && (
        <p className="quiet" id={`${id}-hint`} role="status">
          {hint}
        </p>
      )}
    </div>
  )
}
