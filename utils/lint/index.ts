import { apiKey } from '../relay/redact.ts'
import type { Rivals } from '../relay/parse/rivals.ts'
import { fields } from '../relay/schema.ts'
import type { Connection, Draft, Field } from '../relay/schema.ts'
import { rules } from './rules/index.ts'
import { stages } from './types.ts'
import type { Context, Finding, Hit, Rule } from './types.ts'

export { rules }

/** What lint makes of a draft. */
export interface LintResult {
  /** In the order in which they were found; the fix of a later one contains the fixes of the earlier ones of its field. */
  findings: Finding[]
  /** The draft after every safe fix. */
  repaired: Draft
  /** The repaired values that are usable; a field with a blocking finding is null. */
  connection: Connection
}

/** More repairs or rounds than this in one field means that two rules undo each other: stop rather than hang. */
const MOST_REPAIRS = 25
const MOST_ROUNDS = 8
/** Longer values are no address, key or model: only their beginning is looked at. */
const LONGEST = 4_000

function toFinding(rule: Rule, field: Field, hit: Hit): Finding {
  const fix = typeof hit.fix === 'string' ? { field, value: hit.fix } : (hit.fix ?? null)
  return {
    id: rule.id,
    kind: rule.kind,
    field,
    severity: hit.severity ?? rule.severity,
    blocking: hit.blocking ?? rule.blocking ?? false,
    data: hit.data ?? {},
    fix,
    safe: fix !== null && (hit.safe ?? true),
  }
}

const noRivals: Rivals = { baseUrl: [], apiKey: [], model: [] }

const repairs = ({ safe, fix }: Finding, field: Field): boolean => safe && fix?.field === field

/** One walk through the stages. */
function lookOnce(
  field: Field,
  draft: Draft,
  { given, rivals }: Pick<Context, 'given' | 'rivals'>,
): { findings: Finding[]; value: string } {
  const findings: Finding[] = []
  let value = draft[field]
  for (const stage of stages) {
    const stageRules = rules.filter((rule) => rule.stage === stage && rule.fields.includes(field))
    for (let pass = 0; pass < MOST_REPAIRS; pass += 1) {
      let repaired = false
      for (const rule of stageRules) {
        if (findings.some((finding) => finding.id === rule.id && !finding.safe)) continue
        const hit = rule.check(value, { field, draft: { ...draft, [field]: value }, given, rivals })
        if (!hit) continue
        const finding = toFinding(rule, field, hit)
        if (!findings.some((known) => known.id === finding.id)) findings.push(finding)
        if (repairs(finding, field) && finding.fix!.value !== value) {
          value = finding.fix!.value
          repaired = true
        }
      }
      if (!repaired) break
    }
  }
  return { findings, value }
}

/** Walks until nothing is left to repair: what cannot be repaired is judged by the repaired value alone. */
function lintField(field: Field, draft: Draft, rivals: readonly string[]): { findings: Finding[]; value: string } {
  const repaired: Finding[] = []
  let value = draft[field].slice(0, LONGEST)
  for (let round = 1; ; round += 1) {
    const look = lookOnce(field, { ...draft, [field]: value }, { given: draft[field], rivals })
    const isNew = (finding: Finding) => !repaired.some(({ id }) => id === finding.id)
    repaired.push(...look.findings.filter((finding) => repairs(finding, field) && isNew(finding)))
    if (look.value === value || round === MOST_ROUNDS)
      return { findings: [...repaired, ...look.findings.filter(isNew)], value: look.value }
    value = look.value
  }
}

/**
 * Finds what is wrong with a draft and repairs what can be repaired for certain. Sends nothing, never throws.
 * `judged`: the fields that are looked at; the others stay as they are. `rivals`: of the text that the draft was read from.
 */
export function lint(draft: Draft, judged: readonly Field[] = fields, rivals: Rivals = noRivals): LintResult {
  const repaired = { ...draft }
  const findings: Finding[] = []
  for (const field of judged) {
    const result = lintField(field, draft, rivals[field])
    repaired[field] = result.value
    findings.push(...result.findings)
  }
  const usable = (field: Field) =>
    repaired[field] !== '' && !findings.some((finding) => finding.field === field && finding.blocking)
      ? repaired[field]
      : null
  const key = usable('apiKey')
  return {
    findings,
    repaired,
    connection: { baseUrl: usable('baseUrl'), apiKey: key === null ? null : apiKey(key), model: usable('model') },
  }
}
