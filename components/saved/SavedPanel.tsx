import { useRef, useState } from 'react'
import type { VaultList, VaultState } from '../../utils/vault/types.ts'
import type { SavedActions } from '../hooks/use-saved.ts'
import { useReorder } from '../hooks/use-reorder.ts'
import { ReorderHandle } from '../options/ReorderHandle.tsx'
import { useText } from '../text-context.ts'
import { EditForm } from './EditForm.tsx'
import type { NamedClient } from './EditForm.tsx'
import { ImportText } from './ImportText.tsx'
import { SavedList } from './SavedList.tsx'
import { SavedRow } from './SavedRow.tsx'
import { SavedTools } from './SavedTools.tsx'
import { useTask } from './use-task.tsx'

interface Props {
  state: VaultState
  list: VaultList
  clients: readonly NamedClient[]
  act: SavedActions
  onFile(name: string, text: string): void
}

/** The saved connections in full: everything that can be done with one, and with all of them. */
export function SavedPanel({ state, list, clients, act, onFile }: Props) {
  const { t } = useText()
  const [isAdding, setAdding] = useState(false)
  /** Deleted last, in this page. */
  const [deleted, setDeleted] = useState<{ id: string; name: string } | null>(null)
  const task = useTask()
  const addButton = useRef<HTMLButtonElement>(null)
  const ids = list.connections.map(({ id }) => id)
  const reorder = useReorder(ids, (id, before) => task.run(() => act.move(id, before)))
  const canUndo = deleted !== null && list.deleted.some(({ id }) => id === deleted.id)
  const undelete = (id: string) => task.run(() => act.undelete(id))
  return (
    <>
      <p className="actions">
        <button ref={addButton} type="button" className="primary" onClick={() => setAdding(true)}>
          {t('saved.add')}
        </button>
        <button type="button" onClick={() => task.run(act.lock)}>
          {t('saved.lock')}
        </button>
      </p>
      {isAdding && (
        <EditForm
          connection={null}
          clients={clients}
          onSave={act.save}
          onClose={() => {
            setAdding(false)
            addButton.current?.focus()
          }}
        />
      )}
      <p className="quiet" role="status">
        {deleted && canUndo && (
          <>
            {t('saved.deleted', { name: deleted.name })}{' '}
            <button type="button" className="link" autoFocus onClick={() => undelete(deleted.id)}>
              {t('saved.undelete')}
            </button>
          </>
        )}
      </p>
      {task.trouble}
      <SavedList list={list}>
        {(connection) => (
          <li key={connection.id} className="connection" {...reorder.entry(connection.id)}>
            <SavedRow
              connection={connection}
              clients={clients}
              act={act}
              handle={
                <ReorderHandle
                  name={connection.name}
                  place={ids.indexOf(connection.id) + 1}
                  count={ids.length}
                  {...reorder.handle(connection.id)}
                />
              }
              onUsed={act.openPopupTab}
              onDeleted={() => setDeleted(connection)}
            />
          </li>
        )}
      </SavedList>
      {list.deleted.length > 0 && (
        <details className="tools">
          <summary>{t('saved.bin')}</summary>
          <ul className="entries">
            {list.deleted.map(({ id, name }) => (
              <li key={id}>
                <span className="grow">{name}</span>
                <button type="button" className="small" onClick={() => undelete(id)}>
                  {t('saved.undelete')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ImportText act={act} />
      <SavedTools sync={state.sync} act={act} onFile={onFile} />
    </>
  )
}
