import type { Rule } from '../types.ts'

/**
 * `[1m]` tells Claude Code to use the long context; it cuts it off before it asks (code.claude.com/docs/en/model-config).
 * `(high)` and `(8192)` tell CLIProxyAPI how long to think (help.router-for.me, "thinking"); both checked 2026-11-22.
 */
const SUFFIX = /(?:\[1m\]|(?<=[\w.-])\((?:none|minimal|low|medium|high|xhigh|max|auto|\d{1,6})\))$/i

/** An addition for one program, which no relay knows. */
export const modelSuffix: Rule = {
  id: 'model-suffix',
  kind: 'suffix',
  fields: ['model'],
  stage: 'meaning',
  severity: 'info',
  check(value) {
    const suffix = SUFFIX.exec(value)?.[0]
    return suffix === undefined || suffix === value
      ? null
      : { data: { suffix }, fix: value.slice(0, -suffix.length), safe: false }
  },
}
