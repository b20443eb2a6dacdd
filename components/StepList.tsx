import type { Evidence } from '../utils/probe/outcome.ts'
import type { PlannedStep } from '../utils/probe/types.ts'
import type { TextId } from '../utils/i18n/index.ts'
import { useText } from './text-context.ts'

interface Props {
  steps: readonly PlannedStep[]
  evidence: readonly Evidence[]
  running: boolean
}

/** Every question of the plan with what came of it and how long it took. */
export function StepList({ steps, evidence, running }: Props) {
  const { t } = useText()
  return (
    <ol className="steps">
      {steps.map((step) => {
        const entry = evidence.find(({ probe, wireApi }) => probe === step.probe && wireApi === step.wireApi)
        const api = step.wireApi === null ? '' : t(`wire.${step.wireApi}`)
        const outcome = entry?.outcome
        const data = {
          ms: String(Math.round(entry?.ms ?? 0)),
          status: outcome?.kind === 'response' ? String(outcome.status) : '',
        }
        return (
          <li key={`${step.probe} ${step.wireApi}`} className={outcome ? outcome.kind : 'open'}>
            <span>{t(`probe.${step.probe}` as TextId, { api })}</span>
            <span className="result">
              {outcome ? t(`step.${outcome.kind}`, data) : t(running ? 'step.waiting' : 'step.skipped')}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
