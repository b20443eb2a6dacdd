import { useLayoutEffect, useRef } from 'react'
import type { ChecklistItem } from '../utils/checklist.ts'
import type { CauseId, Diagnosis } from '../utils/diagnosis/types.ts'
import type { NextStep } from '../utils/diagnosis/next-steps.ts'
import type { Evidence } from '../utils/probe/outcome.ts'
import type { Extras } from '../utils/probe/plan.ts'
import type { Limits } from '../utils/probe/readings/limits.ts'
import type { RelayFacts } from '../utils/probe/readings/relay.ts'
import type { PlannedStep } from '../utils/probe/types.ts'
import type { TextId } from '../utils/i18n/index.ts'
import { Checklist } from './Checklist.tsx'
import { CHECK_BUTTON, WORDS_FORM } from './ConnectionFields.tsx'
import { Elapsed } from './Elapsed.tsx'
import { LimitsList } from './LimitsList.tsx'
import { StepList } from './StepList.tsx'
import { VerdictCard } from './VerdictCard.tsx'
import { useText } from './text-context.ts'

/** What a message takes, in and out, and what each extra takes. Measured on the demo relay and rounded up. */
const MESSAGE_TOKENS = 30
const EXTRA_TOKENS: Record<keyof Extras, number> = { agent: 200, json: 40 }

/** A check as far as it has come. */
export interface CheckProgress {
  status: 'awaiting-permission' | 'running' | 'done' | 'cancelled' | 'interrupted' | 'no-room'
  steps: readonly PlannedStep[]
  evidence: readonly Evidence[]
  /** Milliseconds since 1970. */
  startedAt: number
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
  onCopyRequest(entry: Evidence): Promise<boolean>
}

/** Says what will be asked and what it costs, then how far it is, then what it means. */
export function CheckPanel(props: Props) {
  const { progress, plan, canSendMessage, extras, possibleExtras, isStale, onExtras, onStart, onCancel } = props
  const { t } = useText()
  const actions = useRef<HTMLDivElement>(null)
  const status = progress?.status
  const running = status === 'running'
  const isReady = typeof plan !== 'string'
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

  useLayoutEffect(() => {
    // The button that was pressed may be gone with the state that it belonged to; the keyboard must not lose its place.
    if (document.activeElement === document.body) actions.current?.querySelector('button')?.focus()
  }, [status])

  return (
    <section className="check" aria-busy={running}>
      <div className="actions" ref={actions}>
        {running ? (
          <button type="button" onClick={onCancel}>
            {t('check.cancel')}
          </button>
        ) : (
          <>
            <button
              type="submit"
              form={WORDS_FORM}
              id={CHECK_BUTTON}
              className="primary"
              disabled={!isReady}
              onClick={() => onStart(false)}
            >
              {t(status === 'done' ? 'check.again' : 'check.start')}
            </button>
            <button type="button" disabled={!isReady || canSendMessage !== true} onClick={() => onStart(true)}>
              {t('check.send-message', { tokens })}
            </button>
          </>
        )}
      </div>
      {!running && (status !== 'done' || isStale || !isReady) && <p className="quiet">{hint}</p>}
      {!running && canSendMessage === 'blocked' && <p className="quiet">{t('check.model-blocked')}</p>}
      <p className="hidden" role="status">
        {progress && <Announcement {...progress} />}
      </p>
      {progress && <Progress {...props} progress={progress} />}
      {!running && canSendMessage === true && isReady && possibleExtras.length > 0 && (
        <details className="extras">
          <summary>{t('check.extras')}</summary>
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
        </details>
      )}
    </section>
  )
}

/** What a screen reader is told: that it runs, and how it ended. The steps between would be chatter. */
function Announcement({ status, host, verdict, causes, model }: CheckProgress) {
  const { t } = useText()
  if (status === 'running') return t('check.asking', { host })
  // What is shown in these states says so itself.
  if (status !== 'done') return null
  const title = t(`cause.${causes[0]?.id ?? 'unknown'}.title` as TextId, { host, model: model || t('field.model') })
  return `${t(`verdict.${verdict ?? 'unknown'}`)}: ${title}`
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
    <div className={isStale ? 'progress stale' : 'progress'}>
      {isStale && <p className="quiet">{t('check.stale')}</p>}
      {status === 'running' && (
        <div>
          <p className="running">
            {t('check.running', { host, done: evidence.length, total })} <Elapsed since={progress.startedAt} />
          </p>
          <progress aria-label={t('check.steps')} value={evidence.length} max={total} />
        </div>
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
      {status === 'no-room' && (
        <p className="callout" role="alert">
          {t('check.no-room')}
        </p>
      )}
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
        <StepList steps={steps} evidence={evidence} running={status === 'running'} onCopy={act.onCopyRequest} />
      </details>
    </div>
  )
}
