import type { Rule } from '../types.ts'

/** Markdown around a value: a link, bold type, a list mark. */
export const valueMarkdown: Rule = {
  id: 'value-markdown',
  kind: 'markdown',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'warning',
  check(value) {
    const bare = value.trim()
    const link = /^!?\[([^\]]{0,200})\]\(<?([^()\s<>]{1,500})>?(?:\s+"[^"]*")?\)$/.exec(bare)
    if (link) return { fix: link[2]! }
    const marked =
      /^(?:[-*+]\s+|>\s*|#{1,6}\s+)?(\*{1,3}|_{2,3}|~~)([^\s*_~]\S*)\1$/.exec(bare) ??
      /^([-*+>]|\d\.)\s+(\S+)$/.exec(bare)
    return marked ? { fix: marked[2]! } : null
  },
}
