import { useState } from 'react'
import type { Finding } from '../utils/lint/types.ts'
import { shortenKey } from '../utils/relay/redact.ts'
import type { Draft, Field } from '../utils/relay/schema.ts'
import { FindingList } from './FindingList.tsx'
import { useText } from './text-context.ts'

interface Props {
  draft: Draft
  findings: readonly Finding[]
  /** The relay's own model ids, once known. */
  models: readonly string[]
  /** Other values of the text that was read last. */
  alternatives: Record<Field, readonly string[]>
  onChange(field: Field, value: string): void
  onChoose(field: Field, value: string): void
  /** A text with more than one word was pasted into a field. True when it was spread over the fields. */
  onPaste(text: string): Promise<boolean>
  onFix(finding: Finding): void
  /** Applies every fix that is certain. */
  onFixAll(): void
}

const fields: readonly Field[] = ['baseUrl', 'apiKey', 'model']

/** The three words, each with its findings below. */
export function ConnectionFields(props: Props) {
  const { draft, findings, models, alternatives, onChange, onChoose, onPaste, onFix, onFixAll } = props
  const { t } = useText()
  const [keyShown, setKeyShown] = useState(false)
  const certain = findings.filter(({ safe }) => safe).length
  return (
    <section className="fields">
      {fields.map((field) => {
        const own = findings.filter((finding) => finding.field === field)
        const isSecret = field === 'apiKey' && !keyShown
        const others = alternatives[field]
        return (
          <div key={field} className="field">
            <label htmlFor={field}>{t(`field.${field}`)}</label>
            <div className="input">
              <input
                id={field}
                type={isSecret ? 'password' : 'text'}
                value={draft[field]}
                placeholder={t(`field.${field}.placeholder`)}
                spellCheck={false}
                autoComplete="off"
                autoCapitalize="off"
                list={field === 'model' ? 'models' : undefined}
                aria-invalid={own.some((finding) => finding.severity === 'error')}
                aria-describedby={own.length > 0 ? `${field}-findings` : undefined}
                onChange={(event) => onChange(field, event.target.value)}
                onPaste={(event) => {
                  const text = event.clipboardData.getData('text')
                  if (!/\S\s+\S/.test(text)) return
                  event.preventDefault()
                  const { value, selectionStart, selectionEnd } = event.currentTarget
                  const pasted = value.slice(0, selectionStart ?? 0) + text + value.slice(selectionEnd ?? value.length)
                  void onPaste(text).then((isSpread) => !isSpread && onChange(field, pasted))
                }}
              />
              {field === 'apiKey' && (
                <button type="button" className="small" onClick={() => setKeyShown(!keyShown)}>
                  {t(keyShown ? 'field.hide-key' : 'field.show-key')}
                </button>
              )}
            </div>
            {others.length > 0 && (
              <p className="also">
                {t('field.also')}
                {others.map((value) => (
                  <button key={value} type="button" className="small" onClick={() => onChoose(field, value)}>
                    {field === 'apiKey' ? shortenKey(value) : value}
                  </button>
                ))}
              </p>
            )}
            <div id={`${field}-findings`}>
              <FindingList
                value={draft[field]}
                findings={own}
                onFix={(finding) => {
                  onFix(finding)
                  // Its button is gone now; the keyboard goes on in the field.
                  document.getElementById(field)?.focus()
                }}
              />
            </div>
          </div>
        )
      })}
      {certain > 1 && (
        <button type="button" className="small fix-all" onClick={onFixAll}>
          {t('finding.fix-all', { count: certain })}
        </button>
      )}
      <datalist id="models">
        {models.map((id) => (
          <option key={id} value={id} />
        ))}
      </datalist>
    </section>
  )
}
