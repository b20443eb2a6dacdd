import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { VaultState } from '../../utils/vault/types.ts'
import type { SavedActions } from '../hooks/use-saved.ts'
import { useText } from '../text-context.ts'
import { NewPassphrase } from './NewPassphrase.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { useTask } from './use-task.tsx'
import type { Task } from './use-task.tsx'

interface Props {
  /** Undefined until it is known. */
  state: VaultState | undefined
  act: SavedActions
  /** What is behind the lock. */
  children: ReactNode
}

/** What stands before the saved connections: making the passphrase, asking for it, or why they cannot be read. */
export function SavedGate({ state, act, children }: Props) {
  const { t } = useText()
  const inside = useRef<HTMLDivElement>(null)
  const before = useRef<VaultState['state']>(undefined)
  const now = state?.state
  useEffect(() => {
    // The button that opened it is gone: the keyboard goes on inside.
    if (now === 'unlocked' && before.current !== undefined && before.current !== now) inside.current?.focus()
    before.current = now
  }, [now])
  if (state === undefined) return <p className="quiet">{t('app.loading')}</p>
  switch (state.state) {
    case 'none':
      return (
        <>
          <p>{t('saved.why')}</p>
          {state.sync === 'found' && <TakeOver onTakeOver={() => act.sync(true)} />}
          <p className="callout">{t('saved.before')}</p>
          <NewPassphrase action={t('saved.create')} label={t('saved.passphrase')} onDone={act.create} />
        </>
      )
    case 'locked':
      return <Unlock onUnlock={act.unlock} />
    case 'unreadable':
      return (
        <p className="callout" role="alert">
          {t(`saved.reason.${state.reason ?? 'corrupt'}`)}
        </p>
      )
    case 'unlocked':
      return (
        <div ref={inside} tabIndex={-1} className="stack">
          {children}
        </div>
      )
  }
}

/** Another computer of the user has sent its connections: made anew here, the two would never come together. */
function TakeOver({ onTakeOver }: { onTakeOver: Task }) {
  const { t } = useText()
  const task = useTask()
  return (
    <div className="callout stack">
      <p>{t('saved.sync.found')}</p>
      <p>
        <button type="button" disabled={task.isBusy} onClick={() => task.run(onTakeOver)}>
          {t('saved.take-over')}
        </button>
      </p>
      {task.trouble}
    </div>
  )
}

function Unlock({ onUnlock }: { onUnlock: SavedActions['unlock'] }) {
  const { t } = useText()
  const [passphrase, setPassphrase] = useState('')
  const [isWrong, setWrong] = useState(false)
  const task = useTask()
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        task.run(async () => {
          const reason = await onUnlock(passphrase)
          setWrong(reason === 'wrong-passphrase')
          return reason
        })
      }}
    >
      <p>{t('saved.locked')}</p>
      <PassphraseField
        label={t('saved.passphrase')}
        value={passphrase}
        isWrong={isWrong}
        onChange={(value) => {
          setPassphrase(value)
          setWrong(false)
        }}
      />
      <p>
        <button type="submit" className="primary" disabled={task.isBusy || passphrase === ''}>
          {t(task.isBusy ? 'saved.working' : 'saved.unlock')}
        </button>
      </p>
      {task.trouble}
      <details>
        <summary>{t('saved.forgot')}</summary>
        <p>{t('saved.forgot-how')}</p>
      </details>
    </form>
  )
}
