import type { CauseId, Diagnosis } from '../utils/diagnosis/types.ts'
import type { TextId } from '../utils/i18n/index.ts'
import { useText } from './text-context.ts'

interface Props {
  verdict: 'ok' | 'problem' | 'unknown'
  causes: readonly Diagnosis[]
  /** For the places in the texts. */
  data: Record<string, string>
  /** How the verdict was had, as a finished sentence. */
  proof: string | null
}

/** The first cause is the answer: what is the matter, what to do, and the server's own words. */
export function VerdictCard({ verdict, causes, data, proof }: Props) {
  const { t } = useText()
  const title = (id: CauseId) => t(`cause.${id}.title` as TextId, data)
  const [first, ...others] = causes
  const id = first?.id ?? 'unknown'
  const also = others.filter((other) => other.id !== id && other.id !== 'ok')
  return (
    <section className={`verdict ${verdict}`} data-cause={id} aria-live="polite">
      <h2>
        <span className="badge">{t(`verdict.${verdict}`)}</span> {title(id)}
      </h2>
      <p className="next">{t(`cause.${id}.next` as TextId, data)}</p>
      {first?.sentence && id !== 'ok' && (
        <p className="sentence">{t('verdict.server-said', { sentence: first.sentence })}</p>
      )}
      {also.length > 0 && (
        <details>
          <summary>{t('verdict.also')}</summary>
          <ul>
            {also.map((other) => (
              <li key={`${other.id} ${other.wireApi}`}>
                {other.wireApi && <b>{t(`wire.${other.wireApi}`)}: </b>}
                {title(other.id)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {proof && <p className="proof">{proof}</p>}
    </section>
  )
}
