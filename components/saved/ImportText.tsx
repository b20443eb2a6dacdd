import { useId, useState } from 'react'
import { shortenKey } from '../../utils/relay/redact.ts'
import type { Imported, Words } from '../../utils/vault/types.ts'
import type { SavedActions } from '../hooks/use-saved.ts'
import { useText } from '../text-context.ts'
import { countsOf } from './SavedTools.tsx'
import { useTask } from './use-task.tsx'

/** Takes connections over from what the user already has: shown first, saved on a click. */
export function ImportText({ act }: { act: SavedActions }) {
  const { t } = useText()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Words[]>([])
  const [imported, setImported] = useState<Imported | null>(null)
  const task = useTask()
  const id = useId()
  const read = async (given: string) => {
    setText(given)
    setImported(null)
    const { connectionsFrom } = await import('../reader.ts')
    setFound(given.trim() === '' ? [] : connectionsFrom(given))
  }
  return (
    <details className="tools">
      <summary>{t('saved.import-text')}</summary>
      <form
        className="stack card"
        onSubmit={(event) => {
          event.preventDefault()
          task.run(async () => {
            const answer = await act.ask('vault:add', { words: found })
            if (!answer.ok) return answer.reason
            setImported(answer.value)
            setFound([])
            setText('')
            return null
          })
        }}
      >
        <label htmlFor={id}>{t('saved.import-text')}</label>
        <p className="quiet">{t('saved.import-text-why')}</p>
        <textarea
          id={id}
          rows={4}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => void read(event.target.value)}
        />
        {text.trim() !== '' && (
          <p role="status">
            {found.length > 0 ? t('saved.import-found', { count: found.length }) : t('saved.import-nothing')}
          </p>
        )}
        <ul className="entries">
          {found.map(({ name, baseUrl, apiKey, model }, index) => (
            <li key={index}>
              <span className="grow">
                <b>{name}</b>
                <span className="facts">
                  {[baseUrl, apiKey && shortenKey(apiKey), model].filter(Boolean).join(' · ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
        <p>
          <button type="submit" className="primary" disabled={task.isBusy || found.length === 0}>
            {t('saved.import')}
          </button>
        </p>
        {task.trouble}
        <p className="quiet" role="status">
          {imported && t('saved.imported', countsOf(imported))}
        </p>
      </form>
    </details>
  )
}
