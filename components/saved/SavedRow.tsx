import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Listed } from '../../utils/vault/types.ts'
import type { SavedActions } from '../hooks/use-saved.ts'
import { useText } from '../text-context.ts'
import { EditForm } from './EditForm.tsx'
import type { NamedClient } from './EditForm.tsx'
import { ReplaceKey } from './ReplaceKey.tsx'
import { ResultLine } from './ResultLine.tsx'
import { useTask } from './use-task.tsx'

interface Props {
  connection: Listed
  clients: readonly NamedClient[]
  act: SavedActions
  /** The handle to move it by. */
  handle: ReactNode
  onUsed(): void
  onDeleted(): void
}

/** One saved connection with all that can be done with it. */
export function SavedRow({ connection, clients, act, handle, onUsed, onDeleted }: Props) {
  const { t } = useText()
  const { id, name, baseUrl, model, note, maskedKey, result, replacement, leftOut, favourites } = connection
  const [open, setOpen] = useState<'edit' | 'replace' | null>(null)
  const menu = useRef<HTMLElement>(null)
  const close = () => {
    setOpen(null)
    menu.current?.focus()
  }
  const checking = useTask()
  const task = useTask()
  const panel = replacement ? 'replace' : open
  const used = clients.filter((client) => favourites.includes(client.id)).map(({ label }) => label)
  return (
    <>
      <div className="row">
        {handle}
        <div className="grow">
          <b>{name}</b>
          <span className="facts">
            {baseUrl} · {maskedKey || t('saved.no-key')}
            {model && ` · ${model}`}
          </span>
          {(note || used.length > 0) && <span className="facts">{[...used, note].filter(Boolean).join(' · ')}</span>}
          <span role="status">
            {checking.isBusy ? t('saved.checking') : <ResultLine {...{ result, baseUrl, model }} />}
          </span>
          {leftOut && <span className="facts">{t('saved.left-out')}</span>}
        </div>
        <div className="actions">
          <button
            type="button"
            aria-label={t('saved.use-this', { name })}
            onClick={() =>
              task.run(async () => {
                const reason = await act.use(id)
                if (reason === null) onUsed()
                return reason
              })
            }
          >
            {t('saved.use')}
          </button>
          <button
            type="button"
            disabled={checking.isBusy}
            onClick={() => checking.run(() => act.check(connection, 'current'))}
          >
            {t('saved.check')}
          </button>
        </div>
      </div>
      <details className="more">
        <summary ref={menu} aria-label={t('saved.actions', { name })}>
          ⋯
        </summary>
        <p className="actions">
          <button type="button" className="small" onClick={() => setOpen('edit')}>
            {t('saved.edit')}
          </button>
          <button type="button" className="small" onClick={() => setOpen('replace')}>
            {t('saved.replace')}
          </button>
          <button
            type="button"
            className="small"
            onClick={() => task.run(() => act.duplicate(id, t('saved.copy-name', { name })))}
          >
            {t('saved.duplicate')}
          </button>
          <button
            type="button"
            className="small danger"
            onClick={() =>
              task.run(async () => {
                const reason = await act.delete(id)
                if (reason === null) onDeleted()
                return reason
              })
            }
          >
            {t('saved.delete')}
          </button>
        </p>
      </details>
      {checking.trouble}
      {task.trouble}
      {panel === 'edit' && <EditForm connection={connection} clients={clients} onSave={act.save} onClose={close} />}
      {panel === 'replace' && <ReplaceKey connection={connection} act={act} onClose={close} />}
    </>
  )
}
