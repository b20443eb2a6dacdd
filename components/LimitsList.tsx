import type { Limits } from '../utils/probe/readings/limits.ts'
import { useText } from './text-context.ts'

/** Money, expiry and limits of the key, as far as the relay tells. */
export function LimitsList({ limits }: { limits: Limits }) {
  const { t, locale } = useText()
  const amount = (value: number) =>
    limits.unit === 'USD'
      ? new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 4 }).format(value)
      : t('limits.quota', { amount: new Intl.NumberFormat(locale).format(value) })
  const date = (time: number) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(time)
  const { balance, total, used, unlimited, expiresAt, models, rateLimit, asOf } = limits
  const lines: [name: string, value: string][] = []
  if (balance !== null) lines.push([t('limits.balance'), amount(balance)])
  else if (unlimited) lines.push([t('limits.balance'), t('limits.unlimited')])
  if (total !== null) lines.push([t('limits.total'), amount(total)])
  if (used !== null) lines.push([t('limits.used'), amount(used)])
  if (expiresAt !== null)
    lines.push([
      t('limits.expires'),
      asOf !== null && expiresAt < asOf ? t('limits.expired', { date: date(expiresAt) }) : date(expiresAt),
    ])
  if (models) lines.push([t('limits.models'), models.join(', ')])
  for (const [name, value] of Object.entries(rateLimit)) lines.push([name, value])
  if (lines.length === 0) return null
  return (
    <details>
      <summary>
        {t('limits.title')}
        {lines[0] && <span className="quiet">{` ${lines[0].join(': ')}`}</span>}
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
