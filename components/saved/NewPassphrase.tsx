import { useState } from 'react'
import { SHORTEST_PASSPHRASE } from '../../utils/vault/types.ts'
import { useText } from '../text-context.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { strengthOf } from './strength.ts'
import { useTask } from './use-task.tsx'
import type { Task } from './use-task.tsx'

interface Props {
  /** What the button does. */
  action: string
  label: string
  /** The present one is asked for, too. */
  asksOld?: boolean
  onDone(passphrase: string, old: string): ReturnType<Task>
}

/** A passphrase typed twice, with an honest word about how good it is. */
export function NewPassphrase({ action, label, asksOld = false, onDone }: Props) {
  const { t } = useText()
  const [old, setOld] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const task = useTask()
  const isShort = passphrase.length < SHORTEST_PASSPHRASE
  const hint =
    passphrase === ''
      ? undefined
      : isShort
        ? t('saved.passphrase-short', { count: SHORTEST_PASSPHRASE })
        : t(`saved.strength.${strengthOf(passphrase)}`)
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        task.run(async () => {
          const reason = await onDone(passphrase, old)
          if (reason === null) for (const clear of [setOld, setPassphrase, setAgain]) clear('')
          return reason
        })
      }}
    >
      {asksOld && <PassphraseField label={t('saved.passphrase-old')} value={old} onChange={setOld} />}
      <PassphraseField label={label} isNew value={passphrase} hint={hint} onChange={setPassphrase} />
      <PassphraseField
        label={t('saved.passphrase-again')}
        isNew
        value={again}
        hint={again !== '' && again !== passphrase ? t('saved.passphrase-differs') : undefined}
        onChange={setAgain}
      />
      <p>
        <button type="submit" className="primary" disabled={task.isBusy || isShort || again !== passphrase}>
          {task.isBusy ? t('saved.working') : action}
        </button>
      </p>
      {task.trouble}
    </form>
  )
}
