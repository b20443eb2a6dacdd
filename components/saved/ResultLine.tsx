import type { TextId } from '../../utils/i18n/index.ts'
import type { LastResult } from '../../utils/vault/types.ts'
import { useText } from '../text-context.ts'

const SIGNS = { ok: '✓', problem: '✗', unknown: '?' }

interface Props {
  result: LastResult | null
  baseUrl: string
  model: string
}

/** What the last check said, and when that was. */
export function ResultLine({ result, baseUrl, model }: Props) {
  const { t, locale } = useText()
  if (result === null) return <span className="result">{t('saved.not-checked')}</span>
  const { verdict, cause, at } = result
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl
  const said = verdict === 'problem' ? t(`cause.${cause}.title` as TextId, { model, host }) : t(`verdict.${verdict}`)
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at)
  return (
    <span className={`result ${verdict}`} data-cause={cause}>
      <span className="badge" aria-hidden="true">
        {SIGNS[verdict]}
      </span>
      {t('saved.checked', { result: said, time })}
    </span>
  )
}
