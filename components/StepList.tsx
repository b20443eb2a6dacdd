import type { Evidence } from '../utils/probe/outcome.ts'
import type { PlannedStep } from '../utils/probe/types.ts'
import type { TextId } from '../utils/i18n/index.ts'
import { useText } from './text-context.ts'

interface Props {
  steps: readonly PlannedStep[]
  evidence: readonly Evidence[]
  running: boolean
}

/** Every question with what came of it and how long it took; what only some answers call for is shown once it is asked. */
export function StepList({ steps, evidence, running }: Props) {
  const { t } = useText()
  const lines = steps.flatMap((step): { step: PlannedStep; entry: Evidence | null }[] => {
    const entries = evidence.filter(({ probe, wireApi }) => probe === step.probe && wireApi === step.wireApi)
    return entries.length > 0 ? entries.map((entry) => ({ step, entry })) : step.ifNeeded ? [] : [{ step, entry: null }]
  })
  return (
    <ol className="steps">
      {lines.map(({ step, entry }, index) => {
        const outcome = entry?.outcome
        const data = {
          ms: Math.round(entry?.ms ?? 0),
          status: outcome?.kind === 'response' ? String(outcome.status) : '',
        }
        const api = step.wireApi === null ? '' : t(`wire.${step.wireApi}`)
        return (
          <li key={index} className={outcome ? outcome.kind : 'open'}>
            <span>
              {t(`probe.${step.probe}` as TextId, { api })}
              {entry?.address !== undefined && <span className="quiet"> {entry.address}</span>}
            </span>
            <span className="result">
              {outcome ? t(`step.${outcome.kind}`, data) : t(running ? 'step.waiting' : 'step.skipped')}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
