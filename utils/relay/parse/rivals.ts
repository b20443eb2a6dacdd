import type { Draft, Field } from '../schema.ts'
import { hostOf, rateAddress } from './address.ts'
import type { Found } from './found.ts'
import { keyState } from './key.ts'

/** For each field, other values of the text that may as well be the one that is meant. */
export type Rivals = Readonly<Record<Field, readonly string[]>>

/** Of values that differ more than this, the better one is meant. */
const EQUAL = 0.12
/** An address without any sign of an API, beside one that has them, is only mentioned. */
const EQUAL_RATE = 0.045

/** `relay.net` of `api.relay.net:8443`: a relay's own hosts are one relay. */
const siteOf = (address: string): string =>
  hostOf(address).toLowerCase().replace(/:\d+$/, '').split('.').slice(-2).join('.')

/** `sk-` and 48 signs: keys of one make have one length. */
const makeOf = (key: string): string => `${/^[a-z]{2,5}[-_]?(?:[a-z]+[-_])?/i.exec(key)?.[0] ?? ''} ${key.length}`

function isAsGood(one: Found, chosen: Found): boolean {
  // `TAVILY_API_KEY` beside `OPENAI_API_KEY` is a key for something else.
  const sameService = (one.service ?? '') === (chosen.service ?? '')
  if (one.field === 'baseUrl') {
    const rate = rateAddress(one.value) - rateAddress(chosen.value)
    const isOwn = siteOf(one.value) === siteOf(chosen.value)
    return sameService && !isOwn && rate > -EQUAL_RATE && one.confidence > chosen.confidence - EQUAL
  }
  if (keyState(one.value) !== 'usable') return false
  const isSameMake = one.reason === 'shape' && makeOf(one.value) === makeOf(chosen.value)
  return sameService && (isSameMake || one.confidence > chosen.confidence - EQUAL)
}

/** `all` as they were found, before their places were compared. */
export function findRivals(all: readonly Found[], draft: Draft): Rivals {
  const others = (field: Field): string[] => {
    const chosen = all.find((one) => one.field === field && one.value === draft[field])
    if (!chosen) return []
    return all.filter((one) => one.field === field && one !== chosen && isAsGood(one, chosen)).map(({ value }) => value)
  }
  return { baseUrl: others('baseUrl'), apiKey: others('apiKey'), model: [] }
}
