import { useState } from 'react'
import type { Imported, SyncState } from '../../utils/vault/types.ts'
import type { SavedActions } from '../hooks/use-saved.ts'
import { TextFile } from '../options/TextFile.tsx'
import { useText } from '../text-context.ts'
import { NewPassphrase } from './NewPassphrase.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { useTask } from './use-task.tsx'

interface Props {
  sync: SyncState
  act: SavedActions
  onFile(name: string, text: string): void
}

/** What is done to all saved connections together. */
export function SavedTools({ sync, act, onFile }: Props) {
  const { t } = useText()
  const [isChanged, setChanged] = useState(false)
  const syncing = useTask()
  return (
    <details className="tools">
      <summary>{t('saved.tools')}</summary>
      <section className="stack card">
        <h3>{t('saved.export')}</h3>
        <p className="quiet">{t('saved.export-why')}</p>
        <NewPassphrase
          action={t('saved.export')}
          label={t('saved.export-passphrase')}
          onDone={async (passphrase) => {
            const answer = await act.ask('vault:export', { passphrase, same: false })
            if (!answer.ok) return answer.reason
            onFile('keyfit-connections.json', answer.value.text)
            return null
          }}
        />
      </section>
      <ImportFile act={act} />
      <section className="stack card">
        <h3>{t('saved.change-passphrase')}</h3>
        <NewPassphrase
          action={t('saved.change-passphrase')}
          label={t('saved.passphrase-new')}
          asksOld
          onDone={async (passphrase, old) => {
            const reason = await act.changePassphrase(old, passphrase)
            setChanged(reason === null)
            return reason
          }}
        />
        <p className="quiet" role="status">
          {isChanged && t('saved.changed-passphrase')}
        </p>
      </section>
      <section className="stack card">
        <h3>{t('saved.sync')}</h3>
        <p className="quiet">{t('saved.sync-why')}</p>
        {sync !== 'absent' && (
          <label className="switch">
            <input
              type="checkbox"
              checked={sync !== 'off'}
              disabled={syncing.isBusy}
              onChange={(event) => {
                const on = event.target.checked
                syncing.run(() => act.sync(on))
              }}
            />
            {t('saved.sync')}
          </label>
        )}
        <p role="status" className="quiet">
          {t(`saved.sync.${sync}`)}
        </p>
        {syncing.trouble}
      </section>
    </details>
  )
}

function ImportFile({ act }: { act: SavedActions }) {
  const { t } = useText()
  const [file, setFile] = useState<string | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [imported, setImported] = useState<Imported | null>(null)
  const task = useTask()
  return (
    <section className="stack card">
      <h3>{t('saved.import-file')}</h3>
      <p>
        <TextFile
          label={t('saved.import-file')}
          accept=".json,application/json"
          onText={(text) => {
            setFile(text)
            setImported(null)
          }}
        />
      </p>
      {file !== null && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            task.run(async () => {
              const answer = await act.ask('vault:import', { text: file, passphrase })
              if (!answer.ok) return answer.reason
              setImported(answer.value)
              setFile(null)
              setPassphrase('')
              return null
            })
          }}
        >
          <PassphraseField label={t('saved.import-passphrase')} value={passphrase} autoFocus onChange={setPassphrase} />
          <p>
            <button type="submit" className="primary" disabled={task.isBusy || passphrase === ''}>
              {t(task.isBusy ? 'saved.working' : 'saved.import')}
            </button>
          </p>
        </form>
      )}
      {task.trouble}
      <p className="quiet" role="status">
        {imported && t('saved.imported', countsOf(imported))}
      </p>
    </section>
  )
}

/** As data for a text. */
export const countsOf = ({ added, skipped, conflicts, unreadable }: Imported): Record<string, number> => ({
  added,
  skipped,
  conflicts,
  unreadable,
})
