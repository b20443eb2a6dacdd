import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Refusal } from '../../utils/vault/types.ts'
import { useText } from '../text-context.ts'

/** Something asked of the saved connections: null if it was done, else why not. */
export type Trouble = Refusal | 'unreachable' | null
export type Task = () => Promise<Trouble>

/** One thing at a time, and what came of it in words. */
export function useTask(): { isBusy: boolean; trouble: ReactNode; run(task: Task): void } {
  const { t } = useText()
  const [isBusy, setBusy] = useState(false)
  const [reason, setReason] = useState<Trouble>(null)
  return {
    isBusy,
    trouble: (
      <p className="failed" role="alert">
        {reason === null ? '' : t(`saved.reason.${reason}`)}
      </p>
    ),
    run(task) {
      setBusy(true)
      setReason(null)
      void task()
        .then(setReason)
        .finally(() => setBusy(false))
    },
  }
}
