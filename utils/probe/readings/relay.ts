import type { Evidence } from '../outcome.ts'

/** Kinds of relay software that tell themselves. */
export type RelayFamily = 'new-api' | 'one-api' | 'one-hub' | 'done-hub' | 'veloera' | 'sub2api'

/** What kind of relay answered, as far as it told. */
export interface RelayFacts {
  family: RelayFamily | null
  version: string | null
  /** As its operator calls it. */
  name: string | null
}

/** A field of `/api/status` that only one family has, the more special first. Source: their controllers (checked 2026-11-22). */
const STATUS_SIGNS: readonly [RegExp, RelayFamily][] = [
  [/"linuxDo_oauth"/, 'done-hub'],
  [/"chat_links"/, 'one-hub'],
  [/"(?:chats|quota_display_type)"/, 'new-api'],
  [/"top_up_link"/, 'one-api'],
]
/** How the one-api family signs its errors: `"type":"new_api_error"`. */
const SIGNED = /"type"\s*:\s*"(new_api|one_api|one_hub|veloera)_error"/
/** Codes that only sub2api has, and its model list: Anthropic's items in OpenAI's frame. */
const SUB2API =
  /"code"\s*:\s*"(?:INVALID_API_KEY|API_KEY_[A-Z]+|INSUFFICIENT_BALANCE|GROUP_[A-Z_]+)"|^\s*\{(?=[^]*"object"\s*:\s*"list")[^]{0,2000}"type"\s*:\s*"model"/

/** The family that an answer to another question gives away. */
function familyOf(body: string): RelayFamily | null {
  const signed = SIGNED.exec(body)?.[1]
  if (signed !== undefined) return signed.replace('_', '-') as RelayFamily
  return SUB2API.test(body) ? 'sub2api' : null
}

/** A text field of a JSON body, also of one that was cut. */
export function textIn(body: string, name: string): string | null {
  const raw = new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,300})"`).exec(body)?.[1]
  if (raw === undefined) return null
  try {
    return JSON.parse(`"${raw}"`) as string
  } catch {
    return null
  }
}

/** The body of a public status, or an empty text. */
export const statusBody = (evidence: readonly Evidence[], probe: 'status' | 'status-sub2api'): string => {
  const outcome = evidence.find((entry) => entry.probe === probe)?.outcome
  return outcome?.kind === 'response' && outcome.status === 200 && /^\s*\{/.test(outcome.body) ? outcome.body : ''
}

/** Family, version and name of the relay; null when nothing tells. The console's own word goes before a guess. */
export function readRelay(evidence: readonly Evidence[]): RelayFacts | null {
  const status = statusBody(evidence, 'status')
  const settings = statusBody(evidence, 'status-sub2api')
  let family =
    STATUS_SIGNS.find(([sign]) => sign.test(status))?.[1] ?? (settings.includes('"api_base_url"') ? 'sub2api' : null)
  let version = textIn(status, 'version') ?? textIn(settings, 'version')
  for (const { outcome } of evidence) {
    if (outcome.kind !== 'response') continue
    const told = outcome.headers['x-new-api-version']
    family ??= told === undefined ? familyOf(outcome.body) : 'new-api'
    version ??= told ?? null
  }
  const name = textIn(status, 'system_name') ?? textIn(settings, 'site_name')
  return (family ?? version ?? name) ? { family, version, name } : null
}
