import type { Limits } from '../utils/probe/readings/limits.ts'
import { useText } from './text-context.ts'

type Line = [name: string, value: string]

/** Money, expiry and limits of the key, as far as the relay tells. */
export function LimitsList({ limits }: { limits: Limits }) {
  const { t, locale } = useText()
  const amount = (value: number) =>
    limits.unit === 'USD'
      ? new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 4 }).format(value)
      : t('limits.quota', { amount: value })
  const date = (time: number) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(time)
  const { balance, total, used, unlimited, expiresAt, models, rateLimit, asOf } = limits
  const isOver = expiresAt !== null && asOf !== null && expiresAt < asOf
  const expiry: Line[] =
    expiresAt === null
      ? []
      : [[t('limits.expires'), isOver ? t('limits.expired', { date: date(expiresAt) }) : date(expiresAt)]]
  // Of a key that is past its date, the rest does not matter.
  const lines: Line[] = isOver ? [...expiry] : []
  if (balance !== null) lines.push([t('limits.balance'), amount(balance)])
  else if (unlimited) lines.push([t('limits.balance'), t('limits.unlimited')])
  if (total !== null) lines.push([t('limits.total'), amount(total)])
  if (used !== null) lines.push([t('limits.used'), amount(used)])
  if (!isOver) lines.push(...expiry)
  const [summary] = lines
  if (models) lines.push([t('limits.models'), new Intl.ListFormat(locale, { style: 'narrow' }).format(models)])
  for (const [name, value] of Object.entries(rateLimit)) if (name !== 'retry-after') lines.push([name, value])
  if (lines.length === 0) return null
  return (
    <details>
      <summary>
        {t('limits.title')}
        {summary && <span className="quiet">{` · ${summary.join(' ')}`}</span>}
      </summary>
      <dl className="limits">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
