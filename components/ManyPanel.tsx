import { useState } from 'react'
import { columns, writeCsv, writeMarkdownTable } from '../utils/report/table.ts'
import type { CellText, Column, ManyRow } from '../utils/report/table.ts'
import type { TextId } from '../utils/i18n/index.ts'
import { CopyButton } from './CopyButton.tsx'
import { useText } from './text-context.ts'

export interface ManyProgress {
  status: 'running' | 'done' | 'cancelled' | 'interrupted'
  rows: readonly ManyRow[]
}

interface Props {
  progress: ManyProgress | null
  host: string
  /** The fields were changed since the check. */
  isStale: boolean
  /** The relay's own models; empty while they are not known. */
  models: readonly string[]
  /** Keys found in the text of the box. */
  countKeys(text: string): number
  onModels(): void
  onKeys(text: string): void
  onCancel(): void
  onCopy(text: string): Promise<boolean>
}

/** What one short message takes, in and out. */
const TOKENS_EACH = 30

/** Every model of a key, or one model with several keys: asks before it spends, shows how far it is, ends in a table. */
export function ManyPanel({ progress, host, isStale, models, countKeys, onModels, onKeys, onCancel, onCopy }: Props) {
  const { t } = useText()
  const [text, setText] = useState('')
  const [isAsking, setAsking] = useState(false)
  const running = progress?.status === 'running'
  const keys = countKeys(text)
  const cost = { count: models.length, tokens: models.length * TOKENS_EACH, host }
  return (
    <details className="many" open={progress !== null}>
      <summary>{t('many.title')}</summary>
      {running ? (
        <Progress rows={progress.rows} onCancel={onCancel} />
      ) : (
        <>
          {models.length === 0 ? (
            <p className="quiet">{t('many.no-models')}</p>
          ) : isAsking ? (
            <div className="callout" role="alertdialog" aria-label={t('many.models', cost)}>
              <p>{t('many.cost', cost)}</p>
              <p className="actions">
                <button
                  type="button"
                  className="primary"
                  onClick={() => {
                    setAsking(false)
                    onModels()
                  }}
                >
                  {t('many.send', cost)}
                </button>
                <button type="button" onClick={() => setAsking(false)}>
                  {t('check.cancel')}
                </button>
              </p>
            </div>
          ) : (
            <button type="button" onClick={() => setAsking(true)}>
              {t('many.models', cost)}
            </button>
          )}
          <label htmlFor="many-keys">{t('many.keys-label')}</label>
          <textarea
            id="many-keys"
            rows={2}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button
            type="button"
            disabled={keys < 2 || isStale}
            onClick={() => {
              onKeys(text)
              // They are on their way; a key stays nowhere longer than needed.
              setText('')
            }}
          >
            {keys < 2 ? t('many.keys-none') : t('many.keys', { count: keys })}
          </button>
        </>
      )}
      {progress && progress.status !== 'running' && progress.status !== 'done' && (
        <p role="status">{t(`many.${progress.status}`)}</p>
      )}
      {progress && (
        <>
          <h3>{t('many.of', { host })}</h3>
          <ManyTable rows={progress.rows} onCopy={onCopy} />
        </>
      )}
    </details>
  )
}

function Progress({ rows, onCancel }: { rows: readonly ManyRow[]; onCancel(): void }) {
  const { t } = useText()
  const done = rows.filter(({ status }) => status === 'done' || status === 'skipped').length
  return (
    <p role="status" className="actions">
      {t('many.running', { done, total: rows.length })}
      <progress value={done} max={rows.length} />
      <button type="button" onClick={onCancel}>
        {t('check.cancel')}
      </button>
    </p>
  )
}

/** Numbers by size, texts by name; what is not known stands last. */
function compare(a: ManyRow, b: ManyRow, column: Column): number {
  const [one, other] = [a[column], b[column]]
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other))
}

function ManyTable({ rows, onCopy }: { rows: readonly ManyRow[]; onCopy(text: string): Promise<boolean> }) {
  const { t } = useText()
  const [order, setOrder] = useState<{ column: Column; descending: boolean } | null>(null)
  const cell: CellText = (row, column) => {
    const value = row[column]
    if (column === 'verdict') return row.verdict ? t(`verdict.${row.verdict}`) : t(`many.row.${row.status}`)
    if (column === 'cause')
      return row.cause && row.cause !== 'ok' ? t(`cause.${row.cause}.title` as TextId, { model: row.subject }) : ''
    return typeof value === 'number' ? String(Math.round(value)) : (value ?? '')
  }
  const headings = Object.fromEntries(columns.map((column) => [column, t(`many.column.${column}`)])) as Record<
    Column,
    string
  >
  const sorted = order ? rows.toSorted((a, b) => compare(a, b, order.column) * (order.descending ? -1 : 1)) : rows
  return (
    <>
      <div className="wide">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  aria-sort={order?.column === column ? (order.descending ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    className="link"
                    onClick={() => setOrder({ column, descending: order?.column === column && !order.descending })}
                  >
                    {headings[column]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={row.subject} className={row.verdict ?? row.status}>
                {columns.map((column) => (
                  <td key={column}>{cell(row, column)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="actions">
        <CopyButton
          label={t('many.copy-csv')}
          done={t('client.copied-value')}
          onCopy={() => onCopy(writeCsv(sorted, headings, cell))}
        />
        <CopyButton
          label={t('many.copy-markdown')}
          done={t('client.copied-value')}
          onCopy={() => onCopy(writeMarkdownTable(sorted, headings, cell))}
        />
      </p>
    </>
  )
}
