import type { TextId } from '../utils/i18n/index.ts'
import type { Finding } from '../utils/lint/types.ts'
import { useText } from './text-context.ts'

interface Props {
  findings: readonly Finding[]
  onFix(finding: Finding): void
}

const signs = { error: '✕', warning: '!', info: 'i' } as const

/** What lint says about one field, each with its repair. */
export function FindingList({ findings, onFix }: Props) {
  const { t } = useText()
  if (findings.length === 0) return null
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={finding.id} className={finding.severity} data-finding={finding.id}>
          <span className="sign" role="img" aria-label={t(`finding.severity.${finding.severity}`)}>
            {signs[finding.severity]}
          </span>
          <span>{t(`finding.${finding.id}` as TextId, finding.data)}</span>
          {finding.fix && (
            <button type="button" className="small" onClick={() => onFix(finding)}>
              {t('finding.fix')}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
