import '../../components/saved/saved.css'
import '../../components/entries.css'
import { useId, useState } from 'react'
import type { DraftForm } from '../../components/hooks/use-draft.ts'
import { useSaved } from '../../components/hooks/use-saved.ts'
import { SavedGate } from '../../components/saved/SavedGate.tsx'
import { SavedList } from '../../components/saved/SavedList.tsx'
import { ResultLine } from '../../components/saved/ResultLine.tsx'
import { useTask } from '../../components/saved/use-task.tsx'
import { useText } from '../../components/text-context.ts'

/** The saved connections beside the fields: put one in, or keep what stands there. */
export function SavedSection({ form }: { form: DraftForm }) {
  const { t } = useText()
  const { state, list, act } = useSaved()
  const [said, setSaid] = useState('')
  const using = useTask()
  return (
    <SavedGate state={state} act={act}>
      {list && (
        <div className="stack">
          <SaveThis form={form} onSave={act.save} onSaved={(name) => setSaid(t('saved.saved-as', { name }))} />
          <p className="quiet" role="status">
            {said}
          </p>
          {using.trouble}
          <SavedList list={list}>
            {({ id, name, baseUrl, model, result }) => (
              <li key={id}>
                <span className="grow">
                  <b>{name}</b>
                  <ResultLine {...{ result, baseUrl, model }} />
                </span>
                <button
                  type="button"
                  className="small"
                  aria-label={t('saved.use-this', { name })}
                  onClick={() =>
                    using.run(async () => {
                      const reason = await act.use(id)
                      setSaid(reason === null ? t('saved.used', { name }) : '')
                      return reason
                    })
                  }
                >
                  {t('saved.use')}
                </button>
              </li>
            )}
          </SavedList>
          <p className="actions">
            <button type="button" className="link" onClick={act.openOptions}>
              {t('saved.manage')}
            </button>
            <button type="button" className="link" onClick={() => using.run(act.lock)}>
              {t('saved.lock')}
            </button>
          </p>
        </div>
      )}
    </SavedGate>
  )
}

interface SaveThisProps {
  form: DraftForm
  onSave: ReturnType<typeof useSaved>['act']['save']
  onSaved(name: string): void
}

/** Keeps the present words, repaired where that is certain, under a name. */
function SaveThis({ form, onSave, onSaved }: SaveThisProps) {
  const { t } = useText()
  /** Null while nothing is being named. */
  const [name, setName] = useState<string | null>(null)
  const task = useTask()
  const id = useId()
  const { baseUrl, apiKey, model } = form.repaired
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : ''
  if (name === null)
    return (
      <p>
        <button type="button" disabled={host === ''} onClick={() => setName(host)}>
          {t('saved.save-this')}
        </button>
      </p>
    )
  return (
    <form
      className="stack panel"
      onSubmit={(event) => {
        event.preventDefault()
        const words = { name: name.trim() || host, baseUrl, apiKey, model, note: '', favourites: [] }
        task.run(async () => {
          const reason = await onSave({ id: null, revision: 0, words })
          if (reason === null) {
            onSaved(words.name)
            setName(null)
          }
          return reason
        })
      }}
    >
      <label htmlFor={id}>{t('saved.name')}</label>
      <input
        id={id}
        value={name}
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setName(event.target.value)}
      />
      <p className="actions">
        <button type="submit" className="primary" disabled={task.isBusy}>
          {t('saved.save')}
        </button>
        <button type="button" onClick={() => setName(null)}>
          {t('saved.cancel')}
        </button>
      </p>
      {task.trouble}
    </form>
  )
}
