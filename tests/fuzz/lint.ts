import fc from 'fast-check'
import { lint } from '../../utils/lint/index.ts'
import type { Finding } from '../../utils/lint/types.ts'
import { parse } from '../../utils/relay/parse.ts'
import { fields } from '../../utils/relay/schema.ts'
import type { Draft } from '../../utils/relay/schema.ts'
import { originOf, resolveEndpoint } from '../../utils/relay/url.ts'
import { inTime } from './fuzz.ts'
import type { Fuzz } from './fuzz.ts'
import { draft, key, model, pasted } from './words.ts'
import { apiKeyRows } from '../lint/api-key-rows.ts'
import { baseUrlRows } from '../lint/base-url-rows.ts'
import { modelRows } from '../lint/model-rows.ts'

const apply = (given: Draft, { fix }: Finding): Draft =>
  fix ? { ...given, ...(fix.clears && { [fix.clears]: '' }), [fix.field]: fix.value } : given

const known = (rows: readonly (readonly [string, ...unknown[]])[]) => fc.constantFrom(...rows.map(([value]) => value))
const around = (inner: fc.Arbitrary<string>) =>
  fc.oneof(
    inner,
    fc.tuple(pasted, inner).map((parts) => parts.join('')),
    fc.tuple(inner, pasted).map((parts) => parts.join('')),
  )
/** Mistakes that people have made, and more around them. */
const mistaken = fc.record({
  baseUrl: around(known(baseUrlRows)),
  apiKey: around(fc.oneof(known(apiKeyRows), key)),
  model: around(fc.oneof(known(modelRows), model)),
})
const anyDraft = fc.oneof(draft, mistaken)

/** More clicks than that, and the repairs undo each other. */
const MOST_CLICKS = 40

export const repairing: readonly Fuzz[] = [
  {
    name: 'repairing twice changes nothing',
    property: fc.property(anyDraft, (given) => {
      const { repaired } = inTime(() => lint(given))
      const again = lint(repaired).repaired
      for (const field of fields)
        if (again[field] !== repaired[field]) throw new Error(`${repaired[field]} → ${again[field]}`)
    }),
  },
  {
    name: 'a repair that was made is not offered again',
    property: fc.property(anyDraft, (given) => {
      for (const finding of lint(given).findings) {
        if (!finding.fix) continue
        const changed = apply(given, finding)
        const left = lint(changed).findings.find(({ id, field }) => id === finding.id && field === finding.field)
        // The same may be wrong in another place, but what is offered must be something else.
        if (left?.fix && JSON.stringify(apply(changed, left)) === JSON.stringify(changed))
          throw new Error(`${finding.id} offers what is there: ${JSON.stringify(changed)}`)
      }
    }),
  },
  {
    name: 'clicking one repair after the other ends',
    property: fc.property(anyDraft, fc.nat({ max: 5 }), (given, which) => {
      let now = given
      const seen = new Set<string>()
      for (let click = 0; ; click += 1) {
        const state = JSON.stringify(now)
        if (seen.has(state) || click === MOST_CLICKS) throw new Error(`comes round to ${state}`)
        seen.add(state)
        const offered = lint(now).findings.filter(({ fix }) => fix !== null)
        if (offered.length === 0) return
        now = apply(now, offered[which % offered.length]!)
      }
    }),
    share: 50,
  },
  {
    name: 'a usable address has an origin, and the endpoint stays below it',
    property: fc.property(anyDraft, ({ baseUrl: text }) => {
      const { baseUrl } = lint({ baseUrl: text, apiKey: '', model: '' }, ['baseUrl']).connection
      if (baseUrl === null) return
      const endpoint = resolveEndpoint(baseUrl)!
      for (const root of [endpoint.root, endpoint.openai, endpoint.anthropic, endpoint.gemini])
        if (root !== null && new URL(root).origin !== originOf(baseUrl)) throw new Error(root)
    }),
  },
  {
    name: 'a usable key can go into a header',
    property: fc.property(anyDraft, ({ apiKey: text }) => {
      const { apiKey } = lint({ baseUrl: '', apiKey: text, model: '' }, ['apiKey']).connection
      if (apiKey !== null) new Headers({ authorization: `Bearer ${apiKey}` })
    }),
  },
  {
    name: 'long values are looked at in time',
    property: fc.property(pasted, fc.integer({ min: 1, max: 4_000 }), (text, times) => {
      const long = text.repeat(times).slice(0, 100_000)
      inTime(() => lint(parse(long).draft), 8_000)
      inTime(() => lint({ baseUrl: long, apiKey: long, model: long }), 8_000)
    }),
    share: 5,
  },
]
