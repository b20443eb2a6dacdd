import type { Evidence } from '../utils/probe/outcome.ts'
import type { PlannedStep } from '../utils/probe/types.ts'
import type { TextId } from '../utils/i18n/index.ts'
import { CopyButton } from './CopyButton.tsx'
import { useText } from './text-context.ts'

interface Props {
  steps: readonly PlannedStep[]
  evidence: readonly Evidence[]
  running: boolean
  /** Copies one request and its answer, without anything secret. */
  onCopy(entry: Evidence): Promise<boolean>
}

/** Every question with what came of it and how long it took; what only some answers call for is shown once it is asked. */
export function StepList({ steps, evidence, running, onCopy }: Props) {
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
        const line = (
          <>
            <span className="question">
              {t(`probe.${step.probe}` as TextId, { api: step.wireApi === null ? '' : t(`wire.${step.wireApi}`) })}
              {entry?.address !== undefined && <span className="quiet"> {entry.address}</span>}
            </span>{' '}
            <span className="result">
              {outcome ? t(`step.${outcome.kind}`, data) : t(running ? 'step.waiting' : 'step.skipped')}
            </span>
          </>
        )
        return (
          <li key={index} className={outcome ? outcome.kind : 'open'}>
            {outcome?.kind === 'response' && entry && !running ? (
              <details className="request">
                <summary>{line}</summary>
                <Request entry={entry} onCopy={() => onCopy(entry)} />
              </details>
            ) : (
              <span className="line">{line}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Longer answers are for the copy. */
const LONGEST_BODY = 2_000

/** One request and its answer as they went over the line, redacted. */
function Request({ entry, onCopy }: { entry: Evidence; onCopy(): Promise<boolean> }) {
  const { t } = useText()
  const { method, url, firstByteMs, outcome } = entry
  if (outcome.kind !== 'response') return null
  return (
    <div className="exchange">
      <p>
        <code>
          {method} {url}
        </code>
      </p>
      {firstByteMs !== null && <p className="quiet">{t('details.first-byte', { ms: Math.round(firstByteMs) })}</p>}
      <dl>
        {Object.entries(outcome.headers).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {outcome.body !== '' && <pre tabIndex={0}>{outcome.body.slice(0, LONGEST_BODY)}</pre>}
      <CopyButton label={t('details.copy')} done={t('client.copied-value')} onCopy={onCopy} />
    </div>
  )
}
