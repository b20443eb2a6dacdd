import type { Evidence } from '../probe/outcome.ts'
import { asFields, parseJson } from './envelope.ts'

const MOST_MODELS = 5_000

/** Ids in a text that was cut in the middle of the list. */
const LISTED_ID = /"(?:id|name)"\s*:\s*"([^"\\]{1,200})"/g

function readItem(item: unknown): string | null {
  if (typeof item === 'string') return item
  const fields = asFields(item)
  const id = fields?.id ?? fields?.name ?? fields?.model ?? fields?.slug
  return typeof id === 'string' ? id : null
}

/** `data[]` (OpenAI, Anthropic, relays), `models[]` (Gemini, Ollama, Codex), a bare array (Together, GitHub). */
function findList(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json as unknown[]
  const fields = asFields(json)
  if (!fields || fields.success === false || fields.error) return null
  const items = Array.isArray(fields.data) ? fields.data : Array.isArray(fields.models) ? fields.models : null
  if (items?.length !== 0) return items
  // An empty `data` is also how a console says "nothing".
  const isList = fields.object === 'list' || 'has_more' in fields || Object.keys(fields).length === 1
  return isList ? items : null
}

/** Ids in the body of a model list, without Gemini's `models/`; null when it is none. A cut list gives what is there. */
export function readModels(body: string, isCut = false): string[] | null {
  const json = parseJson(body)
  let ids: string[]
  if (json === undefined) {
    if (!isCut || !/^\s*(?:\[|\{[^[]{0,300}"(?:data|models)"\s*:\s*\[)/.test(body)) return null
    ids = Array.from(body.matchAll(LISTED_ID), (hit) => hit[1] ?? '')
  } else {
    const items = findList(json)
    if (!items) return null
    ids = items
      .slice(0, MOST_MODELS)
      .map(readItem)
      .filter((id) => id !== null)
    if (items.length > 0 && ids.length === 0) return null
  }
  return [...new Set(ids.map((id) => id.replace(/^models\//, '')))].slice(0, MOST_MODELS)
}

/** The model list, at its usual place or at the second most usual one. */
export const isListProbe = (probe: string): boolean => probe === 'models' || probe === 'models-fallback'

/** Ids in an obtained model list; null when this evidence is no model list. */
export function modelsIn({ probe, outcome }: Evidence): string[] | null {
  if (!isListProbe(probe) || outcome.kind !== 'response' || outcome.status !== 200) return null
  return readModels(outcome.body, outcome.truncated || outcome.dropped)
}

/** The name without vendor, case, separators and date: equal for two spellings of one model. */
const bare = (model: string) =>
  model
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/\[1m\]$|[:@][\w.-]*$/, '')
    .replace(/[-_ ](?:\d{8}|\d{4}-\d{2}-\d{2}|latest)$/, '')
    .replace(/[^a-z0-9\u4e00-\u9fff]/g, '')

/** Display names put the tier after the number or before it: `Claude 4.5 Sonnet`, `claude-sonnet-4-5`. */
const words = (model: string) =>
  (
    model
      .toLowerCase()
      .replace(/^.*\//, '')
      .replace(/[-_ ](?:\d{8}|\d{4}-\d{2}-\d{2}|latest)$/, '')
      .match(/\d+|[a-z]+/g) ?? []
  )
    .sort()
    .join(' ')

/** "Did you mean": the offered id that is the same model in another spelling; null when none or when it is offered as is. */
export function suggestModel(model: string, ids: readonly string[]): string | null {
  const wanted = model.trim().replace(/^models\//, '')
  if (wanted === '' || ids.includes(wanted)) return null
  const same = (key: (text: string) => string) => {
    const sought = key(wanted)
    if (sought === '') return null
    // Of several dated versions the newest is the one that an undated name means.
    return (
      ids
        .filter((id) => key(id) === sought)
        .sort()
        .at(-1) ?? null
    )
  }
  return same((text) => text.toLowerCase()) ?? same(bare) ?? same(words)
}
