import type { CauseId, Diagnosis } from '../utils/diagnosis/types.ts'
import type { Evidence } from '../utils/probe/outcome.ts'
import type { PlannedStep } from '../utils/probe/types.ts'
import { StepList } from './StepList.tsx'
import { VerdictCard } from './VerdictCard.tsx'
import { useText } from './text-context.ts'

/** A check as far as it has come. */
export interface CheckProgress {
  status: 'awaiting-permission' | 'running' | 'done' | 'cancelled' | 'interrupted'
  steps: readonly PlannedStep[]
  evidence: readonly Evidence[]
  verdict: 'ok' | 'problem' | 'unknown' | null
  causes: readonly Diagnosis[]
  host: string
  /** Model of the relay's list that was probably meant. */
  suggestion: string | null
  model: string
}

interface Props {
  /** Null before the first check. */
  progress: CheckProgress | null
  /** The fields were changed since. */
  isStale: boolean
  /** What a new check would ask, or why it cannot be asked. */
  plan: { requests: number; host: string } | 'incomplete' | 'blocked'
  canSendMessage: boolean
  onStart(paid: boolean): void
  onCancel(): void
  onAllow(): void
  onGoOn(): void
  onUseModel(model: string): void
}

/** Says what will be asked and what it costs, then how far it is, then what it means. */
export function CheckPanel(props: Props) {
  const { progress, isStale, plan, canSendMessage, onStart, onCancel, onAllow, onGoOn, onUseModel } = props
  const { t } = useText()
  const running = progress?.status === 'running'
  const hint =
    plan === 'incomplete'
      ? t('check.plan-needs')
      : plan === 'blocked'
        ? t('check.plan-blocked')
        : t('check.plan', { count: String(plan.requests), host: plan.host })
  return (
    <section className="check" aria-busy={running}>
      <div className="actions">
        {running ? (
          <button type="button" onClick={onCancel}>
            {t('check.cancel')}
          </button>
        ) : (
          <>
            <button
              type="button"
              className="primary"
              disabled={typeof plan === 'string'}
              onClick={() => onStart(false)}
            >
              {t(progress?.status === 'done' ? 'check.again' : 'check.start')}
            </button>
            <button type="button" disabled={typeof plan === 'string' || !canSendMessage} onClick={() => onStart(true)}>
              {t('check.send-message')}
            </button>
          </>
        )}
      </div>
      {!running && <p className="quiet">{hint}</p>}
      {progress && <Progress {...{ progress, isStale, onAllow, onGoOn, onUseModel }} />}
    </section>
  )
}

type ProgressProps = Pick<Props, 'isStale' | 'onAllow' | 'onGoOn' | 'onUseModel'> & { progress: CheckProgress }

function Progress({ progress, isStale, onAllow, onGoOn, onUseModel }: ProgressProps) {
  const { t } = useText()
  const { status, steps, evidence, verdict, causes, host, model, suggestion } = progress
  if (status === 'awaiting-permission')
    return (
      <div className="callout" role="status">
        <p>{t('check.waiting', { host })}</p>
        <button type="button" className="primary" onClick={onAllow}>
          {t('check.allow', { host })}
        </button>
      </div>
    )
  const first: CauseId | undefined = causes[0]?.id
  const message = evidence.find(({ probe }) => probe === 'message')
  const proof =
    verdict !== 'ok'
      ? null
      : message
        ? t('check.proof-paid', { ms: String(Math.round(message.ms)) })
        : t('check.proof-free') + (model === '' ? ` ${t('check.no-model')}` : '')
  return (
    <div className={isStale ? 'stale' : ''}>
      {isStale && <p className="quiet">{t('check.stale')}</p>}
      {status === 'running' && (
        <p role="status">
          {t('check.running', { host, done: String(evidence.length), total: String(steps.length) })}
          <progress value={evidence.length} max={steps.length} />
        </p>
      )}
      {status === 'interrupted' && (
        <div className="callout" role="status">
          <p>{t('check.interrupted')}</p>
          <button type="button" className="primary" onClick={onGoOn}>
            {t('check.continue')}
          </button>
        </div>
      )}
      {status === 'cancelled' && <p role="status">{t('check.cancelled')}</p>}
      {status === 'done' && verdict && (
        <VerdictCard {...{ verdict, causes, proof }} data={{ host, model: model || t('field.model') }} />
      )}
      {first === 'model-not-found' && suggestion !== null && !isStale && (
        <button type="button" className="primary" onClick={() => onUseModel(suggestion)}>
          {t('check.use-model', { model: suggestion })}
        </button>
      )}
      {first === 'no-permission' && (
        <button type="button" className="primary" onClick={onAllow}>
          {t('check.allow', { host })}
        </button>
      )}
      <details open={status !== 'done'}>
        <summary>{t('check.steps')}</summary>
        <StepList steps={steps} evidence={evidence} running={status === 'running'} />
      </details>
    </div>
  )
}
