import type { NextStep } from '../utils/diagnosis/next-steps.ts'
import type { CauseId, Diagnosis } from '../utils/diagnosis/types.ts'
import type { TextId } from '../utils/i18n/index.ts'
import { useText } from './text-context.ts'

interface Props {
  verdict: 'ok' | 'problem' | 'unknown'
  causes: readonly Diagnosis[]
  /** What to do about the first cause, the general first. */
  nextSteps: readonly NextStep[]
  /** For the places in the texts. */
  data: Record<string, string>
  /** How the verdict was had, as a finished sentence. */
  proof: string | null
}

/** Where what was caught are words of the browser, or of an answer that does not matter. */
const SPEECHLESS: readonly CauseId[] = ['ok', 'unreachable']

/** The first cause is the answer: what is the matter, what to do, and the server's own words. */
export function VerdictCard({ verdict, causes, nextSteps, data, proof }: Props) {
  const { t } = useText()
  const title = (id: CauseId) => t(`cause.${id}.title` as TextId, data)
  const [first, ...others] = causes
  const id = first?.id ?? 'unknown'
  const also = others.filter((other) => other.id !== 'ok' && (other.only || other.id !== id))
  return (
    <section className={`callout verdict ${verdict}`} data-cause={id}>
      <h2>
        <span className="badge">{t(`verdict.${verdict}`)}</span> {title(id)}
      </h2>
      {nextSteps.map((step) => (
        <p key={step} className="next">
          {t(step as TextId, data)}
        </p>
      ))}
      {first?.sentence && !SPEECHLESS.includes(id) && (
        <p className="sentence">{t('verdict.server-said', { sentence: first.sentence })}</p>
      )}
      {also.length > 0 && (
        <details open={also.some(({ only }) => only)}>
          <summary>{t('verdict.also')}</summary>
          <ul>
            {also.map((other) => (
              <li key={`${other.id} ${other.wireApi} ${other.only}`}>
                {other.wireApi && <b>{t(`wire.${other.wireApi}`)}: </b>}
                {other.only && <b>{t(`verdict.only-${other.only}`)}: </b>}
                {title(other.id)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <a href={`/help.html#${id}`} target="_blank" rel="noreferrer">
          {t('verdict.more')}
        </a>
      </p>
      {proof && <p className="proof">{proof}</p>}
    </section>
  )
}
