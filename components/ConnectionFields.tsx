import { useState } from 'react'
import type { ClipboardEvent } from 'react'
import type { Finding } from '../utils/lint/types.ts'
import { shortenKey } from '../utils/relay/redact.ts'
import { fields } from '../utils/relay/schema.ts'
import type { Draft, Field } from '../utils/relay/schema.ts'
import { FindingList } from './FindingList.tsx'
import { ModelField } from './ModelField.tsx'
import { useText } from './text-context.ts'

/** Id of the form around the three words: Enter in a field presses the button that belongs to it. */
export const WORDS_FORM = 'words'
/** Id of that button. */
export const CHECK_BUTTON = 'check'

interface Props {
  draft: Draft
  findings: readonly Finding[]
  /** The relay's own model ids, once known. */
  models: readonly string[]
  /** Other values of the text that was read last. */
  alternatives: Record<Field, readonly string[]>
  /** What Keyfit changed last, or null. */
  notice: string | null
  canUndo: boolean
  onChange(field: Field, value: string): void
  onChoose(field: Field, value: string): void
  /** A text with more than one word was pasted into a field. True when it was spread over the fields. */
  onPaste(text: string): Promise<boolean>
  onFix(finding: Finding): void
  /** Applies every fix that is certain. */
  onFixAll(): void
  onUndo(): void
}

/** The button that was pressed is gone now; the keyboard goes on in the field. */
const focusField = (field: Field) => document.getElementById(field)?.focus()

/** The three words, each with its findings below. */
export function ConnectionFields(props: Props) {
  const { draft, findings, models, alternatives, notice, canUndo, onChange, onChoose, onPaste, onFix, onFixAll } = props
  const { t } = useText()
  const [keyShown, setKeyShown] = useState(false)
  const certain = findings.filter(({ safe }) => safe).length
  const unsure = findings.filter(({ safe, fix }) => fix && !safe).length

  const readPasted = (field: Field) => (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text')
    if (!/\S\s+\S/.test(text)) return
    event.preventDefault()
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const pasted = value.slice(0, selectionStart ?? 0) + text + value.slice(selectionEnd ?? value.length)
    void onPaste(text).then((isSpread) => !isSpread && onChange(field, pasted))
  }

  return (
    <form id={WORDS_FORM} className="fields" onSubmit={(event) => event.preventDefault()}>
      {fields.map((field) => {
        const own = findings.filter((finding) => finding.field === field)
        const isSecret = field === 'apiKey' && !keyShown
        const others = alternatives[field]
        const input = {
          id: field,
          type: isSecret ? 'password' : 'text',
          value: draft[field],
          placeholder: t(`field.${field}.placeholder`),
          spellCheck: false,
          autoComplete: 'off',
          autoCapitalize: 'off',
          'aria-invalid': own.some((finding) => finding.severity === 'error'),
          'aria-describedby': own.length > 0 ? `${field}-findings` : undefined,
          onPaste: readPasted(field),
        }
        return (
          <div key={field} className="field">
            <label htmlFor={field}>{t(`field.${field}`)}</label>
            <div className="input">
              {field === 'model' ? (
                <ModelField
                  {...input}
                  models={models}
                  onType={(text) => onChange(field, text)}
                  onChoose={(id) => onChoose(field, id)}
                />
              ) : (
                <input {...input} onChange={(event) => onChange(field, event.target.value)} />
              )}
              {field === 'apiKey' && draft.apiKey !== '' && (
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
            <div id={`${field}-findings`} className="below">
              <FindingList
                value={draft[field]}
                findings={own}
                onFix={(finding) => {
                  onFix(finding)
                  focusField(field)
                }}
              />
            </div>
          </div>
        )
      })}
      <p className="notice">
        <span role="status">{notice}</span>
        {canUndo && (
          <button type="button" className="link" onClick={props.onUndo}>
            {t('paste.undo')}
          </button>
        )}
        {certain > 1 && (
          <button
            type="button"
            className="small fix-all"
            onClick={() => {
              onFixAll()
              focusField(findings.find(({ safe }) => !safe)?.field ?? fields[0])
            }}
          >
            {t(unsure > 0 ? 'finding.fix-certain' : 'finding.fix-all', { count: certain })}
          </button>
        )}
      </p>
    </form>
  )
}
