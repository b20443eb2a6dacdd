import type { ParseResult } from '../parse.ts'
import { emptyDraft, fields } from '../schema.ts'
import { plain } from './found.ts'
import type { Found } from './found.ts'
import { keyState } from './key.ts'
import { hasVendor } from './model.ts'
import { findRivals } from './rivals.ts'

/** Values this close to the best one are equals; where they stand then decides. */
const EQUAL = 0.12
const MOST = 50

/** A masked or made-up key is taken only where no other stands: it costs more than a missing label. */
const keyPenalty = (value: string): number => (keyState(value) === 'usable' ? 0 : 0.45)

/** The same value found twice is one value: its best reason counts, at its first place. */
function merge(found: readonly Found[]): Found[] {
  const merged = new Map<string, Found>()
  for (const one of found) {
    const confidence = Math.min(
      0.99,
      Math.max(0.05, one.confidence - (one.field === 'apiKey' ? keyPenalty(one.value) : 0)),
    )
    const id = `${one.field} ${one.field === 'baseUrl' ? one.value.replace(/\/$/, '') : one.value}`
    const known = merged.get(id)
    const service = one.service ?? known?.service
    const at = Math.min(one.at, known?.at ?? one.at)
    const better = known && known.confidence >= confidence ? known : { ...one, confidence }
    merged.set(id, { ...better, ...(service !== undefined && { service }), at })
  }
  return [...merged.values()]
}

const best = (found: readonly Found[]): Found[] => {
  const top = Math.max(...found.map(({ confidence }) => confidence))
  return found.filter(({ confidence }) => confidence > top - EQUAL).sort((a, b) => a.at - b.at)
}

/** How many of the sorted numbers are not above a limit. Pasted lists have thousands: no walk through all for each. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** With several relays in one text, a key belongs to the address of its own block and must never go to another. */
function keepPairsTogether(all: readonly Found[]): void {
  const addresses = all.filter(({ field }) => field === 'baseUrl')
  const keys = all.filter(({ field, value }) => field === 'apiKey' && keyState(value) === 'usable')
  if (addresses.length < 2 && keys.length < 2) return
  if (addresses.length === 0 || keys.length === 0) return
  const [urls, secrets] = [best(addresses), best(keys)]
  const keysFirst = secrets[0]!.at < urls[0]!.at
  const starts = urls.map(({ at }) => at)
  /** Where the address begins to whose block something belongs. */
  const ownerOf = ({ at }: Found) => starts[countUpTo(starts, at) - (keysFirst ? 0 : 1)]
  const owners = new Set(secrets.map(ownerOf))
  const chosen = urls.filter(({ at }) => owners.has(at)).sort((a, b) => b.confidence - a.confidence)[0]
  if (!chosen) return
  for (const one of all)
    if (one === chosen || (one.field !== 'baseUrl' && ownerOf(one) === chosen.at && one.confidence > 0.4))
      one.confidence = Math.min(0.995, one.confidence + EQUAL)
}

/** opencode's `relay/gpt-5` beside `gpt-5`: the first part is the name of its own entry for the provider. */
function preferBareModel(all: readonly Found[]): void {
  const models = all.filter(({ field }) => field === 'model')
  const byId = new Map(models.map((one) => [one.value, one]))
  for (const one of models) {
    const slash = one.value.indexOf('/')
    const bare = slash < 0 || hasVendor(one.value) ? undefined : byId.get(one.value.slice(slash + 1))
    if (!bare || bare.confidence > one.confidence) continue
    bare.confidence = one.confidence
    one.confidence -= 0.01
  }
}

/** `TAVILY_API_KEY` above `OPENAI_API_KEY` and `OPENAI_BASE_URL`: the key that names the address's own service is meant. */
function preferKeyOfService(all: readonly Found[]): void {
  const addresses = all.filter(({ field }) => field === 'baseUrl')
  const keys = all.filter(({ field }) => field === 'apiKey')
  if (addresses.length === 0) return
  const { service } = best(addresses)[0]!
  if (!keys.some((key) => key.service === service && keyState(key.value) === 'usable')) return
  for (const key of keys)
    if (key.service && key.service !== service) key.confidence = Math.max(0.05, key.confidence - EQUAL)
}

/** Sorts what was found, best first within each field, and tells which values are no worse than the best. */
export function rank(found: readonly Found[]): Omit<ParseResult, 'links'> {
  const all = merge(found)
  // A value cannot be two things: a key that was also read as a model is a key.
  const keys = new Set(all.filter(({ field }) => field === 'apiKey').map(({ value }) => plain(value)))
  const kept = all.filter(({ field, value }) => field !== 'model' || !keys.has(plain(value)))
  preferBareModel(kept)
  const asFound = kept.map((one) => ({ ...one }))
  preferKeyOfService(kept)
  keepPairsTogether(kept)
  const candidates = fields.flatMap((name) =>
    kept
      .filter(({ field }) => field === name)
      .sort((a, b) => b.confidence - a.confidence || a.at - b.at)
      .slice(0, MOST)
      .map(({ field, value, confidence, reason }) => ({
        field,
        value,
        confidence: Math.round(confidence * 1000) / 1000,
        reason,
      })),
  )
  const draft = { ...emptyDraft }
  for (const field of fields) draft[field] = candidates.find((candidate) => candidate.field === field)?.value ?? ''
  return { draft, candidates, rivals: findRivals(asFound, draft) }
}
