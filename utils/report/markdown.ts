import { fill } from '../i18n/index.ts'
import type { TextId, Texts } from '../i18n/index.ts'
import type { Evidence } from '../probe/outcome.ts'
import { redact } from '../relay/redact.ts'
import type { Redacted } from '../relay/redact.ts'
import type { SavedCheck } from './json.ts'

const line = ({ probe, wireApi, method, url, ms, outcome }: Evidence): string => {
  const result = outcome.kind === 'response' ? String(outcome.status) : outcome.kind
  return `| ${probe}${wireApi ? ` (${wireApi})` : ''} | ${method} ${url} | ${result} | ${Math.round(ms)} ms |`
}

/** Text inside a table or a sentence must not end it. */
const inline = (value: string): string => value.replace(/[|`\r\n]+/g, ' ').slice(0, 300)

/** A report for a support ticket with nothing secret in it. Only the cause's title is in the user's language. */
export function renderMarkdown(check: SavedCheck, texts: Texts): Redacted {
  const [first] = check.causes
  const title = fill(texts[`cause.${first?.id ?? 'unknown'}.title` as TextId], {
    model: check.model ?? '',
    host: URL.canParse(check.root) ? new URL(check.root).host : check.root,
  })
  const lines = [
    '## Keyfit report',
    '',
    `- Verdict: **${check.verdict}**: ${title} (\`${first?.id ?? 'unknown'}\`)`,
    `- Base URL: ${check.root}`,
    `- Model: ${check.model === null ? 'none' : `\`${inline(check.model)}\``}`,
    `- API key: ${check.key}`,
    ...(first?.sentence && first.id !== 'ok' ? [`- Server: “${inline(first.sentence)}”`] : []),
    '',
    '| asked | request | answer | time |',
    '|---|---|---|---|',
    ...check.evidence.map(line),
  ]
  return redact(`${lines.join('\n')}\n`)
}
