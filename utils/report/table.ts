import type { CauseId } from '../diagnosis/types.ts'
import type { Redacted } from '../relay/redact.ts'

/** One line of the table. It holds no secret. */
export interface ManyRow {
  /** The model's id, or the key as the user recognises it. */
  subject: string
  /** skipped: the relay asked to wait, or the check was cancelled. */
  status: 'waiting' | 'running' | 'done' | 'skipped'
  verdict: 'ok' | 'problem' | 'unknown' | null
  cause: CauseId | null
  /** Milliseconds until the (last) answer was complete, and until its first token. */
  ms: number | null
  firstTokenMs: number | null
  outputTokens: number | null
  sentence: Redacted | null
}

/** Columns of a table of many checks, in the order in which they are shown. */
export const columns = ['subject', 'verdict', 'cause', 'ms', 'firstTokenMs', 'outputTokens', 'sentence'] as const
export type Column = (typeof columns)[number]

/** What stands in one cell. */
export type CellText = (row: ManyRow, column: Column) => string

type Headings = Readonly<Record<Column, string>>

/** A spreadsheet takes a cell that begins like this for a formula (owasp.org/www-community/attacks/CSV_Injection, 2026-11-22). */
const FORMULA = /^[=+\-@\t\r]/

const csvCell = (text: string): string => {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** RFC 4180, with harmless cells. */
export function writeCsv(rows: readonly ManyRow[], headings: Headings, cell: CellText): string {
  const lines = rows.map((row) => columns.map((column) => csvCell(cell(row, column))).join(','))
  return [columns.map((column) => csvCell(headings[column])).join(','), ...lines].join('\r\n')
}

/** A table for a ticket or a chat. */
export function writeMarkdownTable(rows: readonly ManyRow[], headings: Headings, cell: CellText): string {
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text) => text.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ')).join(' | ')} |`
  return [
    line(columns.map((column) => headings[column])),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => cell(row, column)))),
  ].join('\n')
}
