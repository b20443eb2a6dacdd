import type { ChecklistItem } from '../utils/checklist.ts'
import type { CauseId, Diagnosis } from '../utils/diagnosis/types.ts'
import type { NextStep } from '../utils/diagnosis/next-steps.ts'
import type { Evidence } from '../utils/probe/outcome.ts'
import type { Extras } from '../utils/probe/plan.ts'
import type { Limits } from '../utils/probe/readings/limits.ts'
import type { RelayFacts } from '../utils/probe/readings/relay.ts'
import type { PlannedStep } from '../utils/probe/types.ts'
import { Checklist } from './Checklist.tsx'
import { LimitsList } from './LimitsList.tsx'
import { StepList } from './StepList.tsx'
import { VerdictCard } from './VerdictCard.tsx'
import { useText } from './text-context.ts'

/** What a message takes, in and out, and what each extra takes. Measured on the demo relay and rounded up. */
const MESSAGE_TOKENS = 30
const EXTRA_TOKENS: Record<keyof Extras, number> = { agent: 200, json: 40 }

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
  /** Base URL that serves an API where the given one does not. */
  address: string | null
  relay: RelayFacts | null
  limits: Limits | null
  model: string
  /** What to do about the first cause, for this relay and the chosen client. */
  nextSteps: readonly NextStep[]
  checklist: readonly ChecklistItem[]
}

interface Props {
  /** Null before the first check. */
  progress: CheckProgress | null
  /** The fields were changed since. */
  isStale: boolean
  /** What a new check would ask, or why it cannot be asked. */
  plan: { requests: number; atMost: number; host: string } | 'incomplete' | 'blocked'
  /** blocked: a model is given, but not one that can be sent. */
  canSendMessage: boolean | 'blocked'
  extras: Required<Extras>
  /** Those that the chosen client's wire APIs have. */
  possibleExtras: readonly (keyof Extras)[]
  onExtras(extras: Required<Extras>): void
  onStart(paid: boolean): void
  onCancel(): void
  onAllow(): void
  onGoOn(): void
  onUseModel(model: string): void
  onUseAddress(address: string): void
}

/** Says what will be asked and what it costs, then how far it is, then what it means. */
export function CheckPanel(props: Props) {
  const { progress, plan, canSendMessage, extras, possibleExtras, onExtras, onStart, onCancel } = props
  const { t } = useText()
  const running = progress?.status === 'running'
  const tokens = possibleExtras.reduce((sum, extra) => sum + (extras[extra] ? EXTRA_TOKENS[extra] : 0), MESSAGE_TOKENS)
  const hint =
    plan === 'incomplete'
      ? t('check.plan-needs')
      : plan === 'blocked'
        ? t('check.plan-blocked')
        : t(plan.atMost > plan.requests ? 'check.plan-more' : 'check.plan', {
            count: plan.requests,
            most: plan.atMost,
            host: plan.host,
          })
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
            <button
              type="button"
              disabled={typeof plan === 'string' || canSendMessage !== true}
              onClick={() => onStart(true)}
            >
              {t('check.send-message', { tokens })}
            </button>
          </>
        )}
      </div>
      {!running && canSendMessage === true && typeof plan !== 'string' && (
        <fieldset className="extras">
          <legend>{t('check.extras')}</legend>
          {possibleExtras.map((extra) => (
            <label key={extra}>
              <input
                type="checkbox"
                checked={extras[extra]}
                onChange={(event) => onExtras({ ...extras, [extra]: event.target.checked })}
              />
              {t(`extra.${extra}`)}
            </label>
          ))}
        </fieldset>
      )}
      {!running && <p className="quiet">{hint}</p>}
      {!running && canSendMessage === 'blocked' && <p className="quiet">{t('check.model-blocked')}</p>}
      {progress && <Progress {...props} progress={progress} />}
    </section>
  )
}

function Progress({ progress, isStale, ...act }: Props & { progress: CheckProgress }) {
  const { t } = useText()
  const { status, steps, evidence, verdict, causes, host, model, suggestion, address, relay, limits } = progress
  if (status === 'awaiting-permission')
    return (
      <div className="callout" role="status">
        <p>{t('check.waiting', { host })}</p>
        <button type="button" className="primary" onClick={act.onAllow}>
          {t('check.allow', { host })}
        </button>
      </div>
    )
  const first: CauseId | undefined = causes[0]?.id
  const message = evidence.find(({ probe }) => probe === 'message')
  const isAsked = ({ probe, wireApi }: PlannedStep) =>
    evidence.some((entry) => entry.probe === probe && entry.wireApi === wireApi)
  const open = steps.filter((step) => !step.ifNeeded && !isAsked(step)).length
  const total = evidence.length + open
  const wait = evidence.flatMap(
    ({ outcome }) => (outcome.kind === 'response' && outcome.headers['retry-after']) || [],
  )[0]
  const proof =
    verdict !== 'ok'
      ? null
      : message
        ? t('check.proof-paid', { ms: Math.round(message.spent?.firstTokenMs ?? message.ms) })
        : t('check.proof-free') + (model === '' ? ` ${t('check.no-model')}` : '')
  return (
    <div className={isStale ? 'stale' : ''}>
      {isStale && <p className="quiet">{t('check.stale')}</p>}
      {status === 'running' && (
        <p role="status">
          {t('check.running', { host, done: evidence.length, total })}
          <progress value={evidence.length} max={total} />
        </p>
      )}
      {status === 'interrupted' && (
        <div className="callout" role="status">
          <p>{t('check.interrupted')}</p>
          <button type="button" className="primary" onClick={act.onGoOn}>
            {t('check.continue')}
          </button>
        </div>
      )}
      {status === 'cancelled' && <p role="status">{t('check.cancelled')}</p>}
      {status === 'done' && verdict && (
        <VerdictCard
          {...{ verdict, causes, proof, nextSteps: progress.nextSteps }}
          data={{ host, model: model || t('field.model') }}
        />
      )}
      {wait && /^\d+$/.test(wait) && <p className="quiet">{t('check.retry-after', { seconds: wait })}</p>}
      {first === 'model-not-found' && suggestion !== null && !isStale && (
        <button type="button" className="primary" onClick={() => act.onUseModel(suggestion)}>
          {t('check.use-model', { model: suggestion })}
        </button>
      )}
      {address !== null && !isStale && (
        <button type="button" className="primary" onClick={() => act.onUseAddress(address)}>
          {t('check.use-address', { address })}
        </button>
      )}
      {first === 'no-permission' && (
        <button type="button" className="primary" onClick={act.onAllow}>
          {t('check.allow', { host })}
        </button>
      )}
      {status === 'done' && verdict !== 'ok' && <Checklist items={progress.checklist} />}
      {limits && <LimitsList limits={limits} />}
      <details open={status !== 'done'}>
        <summary>{t('check.steps')}</summary>
        {relay?.name && <p className="quiet">{t('check.relay', { name: relay.name, version: relay.version ?? '' })}</p>}
        <StepList steps={steps} evidence={evidence} running={status === 'running'} />
      </details>
    </div>
  )
}
