import type { TextId } from '../utils/i18n/index.ts'
import type { Finding } from '../utils/lint/types.ts'
import { FixPreview } from './FixPreview.tsx'
import { useText } from './text-context.ts'

interface Props {
  /** What stands in the field. */
  value: string
  findings: readonly Finding[]
  /** Absent where they are only shown. */
  onFix?: (finding: Finding) => void
}

const signs = { error: '✕', warning: '!', info: 'i' } as const

/** What a repair starts from: each contains the certain ones before it. */
const startsFrom = (value: string, findings: readonly Finding[], index: number): string =>
  findings.slice(0, index).findLast(({ safe, fix, field }) => safe && fix?.field === field)?.fix?.value ?? value

/** What lint says about one field, each with its repair: shown before it is made. */
export function FindingList({ value, findings, onFix }: Props) {
  const { t, isComplete } = useText()
  if (findings.length === 0) return null
  return (
    <ul className="findings">
      {findings.map((finding, index) => {
        const { id, severity, data, field, fix } = finding
        // A finding with a reason has a sentence for each, among the texts that come later.
        if (data.reason && !isComplete) return null
        return (
          <li key={id} className={severity} data-finding={id}>
            <span className="sign" role="img" aria-label={t(`finding.severity.${severity}`)}>
              {signs[severity]}
            </span>
            <span>
              {t((data.reason ? `finding.${id}.${data.reason}` : `finding.${id}`) as TextId, data)}
              {fix &&
                (fix.field === field ? (
                  <FixPreview from={startsFrom(value, findings, index)} to={fix.value} isSecret={field === 'apiKey'} />
                ) : (
                  <code className="diff">→ {t(`field.${fix.field}`)}</code>
                ))}
            </span>
            {fix && onFix && (
              <button type="button" className="small" onClick={() => onFix(finding)}>
                {t('finding.fix')}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
