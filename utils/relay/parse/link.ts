import type { Field } from '../schema.ts'
import { rateAddress, readAddress } from './address.ts'
import { blank } from './found.ts'
import type { Found } from './found.ts'
import { readName } from './label.ts'

/** An apostrophe belongs to a link only where more of it follows: a name in a query may hold one. */
const LINK =
  /(?<![A-Za-z])(?!https?:|wss?:)[a-z][a-z0-9+-]{1,20}:\/\/(?:[^\s"'<>`，。；]|'(?=[\w%])){1,20000}|ai-provider:v\d{1,3}:[\w:+/=-]{1,20000}/gi
/** Web clients take their settings from the query of their own address (NextChat, LobeHub, AI as Workspace). */
const SETTINGS = /https?:\/\/[^\s"'<>`?]{1,300}\?(?:settings|provider)=(?:[^\s<>`]{1,20000})/gi
const DEEPEST = 8

/** Names that carry the API itself; a general `url` or `key` counts only where nothing better stands. */
function collect(
  value: unknown,
  name: string,
  depth: number,
  add: (field: Field, text: string, weight: number) => void,
): void {
  if (depth > DEEPEST) return
  if (Array.isArray(value)) {
    for (const part of value.slice(0, 50)) collect(part, name, depth + 1, add)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value).slice(0, 100))
      if (!/^urls$/i.test(key))
        collect(part, /^(?:id|name)$/.test(key) && /^models?$/i.test(name) ? name : key, depth + 1, add)
  } else if (typeof value === 'string' && value.trim() !== '') {
    const label = readName(name)
    if (label?.field) add(label.field, value.trim(), label.weight)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

function decodeBytes(base64: string): string {
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/=+$/, '')), (char) => char.charCodeAt(0))
    return new TextDecoder().decode(bytes)
  } catch {
    return ''
  }
}

/**
 * The payloads of the clients differ in their alphabet. Cherry Studio's own is the reverse of RFC 4648 (`_` is 62,
 * `-` is 63), and it drops parentheses and turns ' into " (CherryHQ/cherry-studio v2.0.8, providersImport.ts).
 */
function decodePayload(data: string): unknown {
  const clean = data.replace(/ /g, '+').trim()
  for (const [plus, slash] of [
    ['_', '-'],
    ['-', '_'],
  ] as const) {
    const text = decodeBytes(clean.replaceAll(plus, '+').replaceAll(slash, '/'))
    const json = parseJson(text) ?? parseJson(text.replace(/[()]/g, '').replaceAll("'", '"'))
    if (json !== null) return json
  }
  return parseJson(data)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function readLink(link: string, at: number): Found[] {
  const found: Found[] = []
  const add = (field: Field, text: string, weight: number) => {
    const value = field === 'baseUrl' ? text.split(',')[0]!.trim() : text
    if (field === 'baseUrl' && !readAddress(value)) return
    const confidence = field === 'baseUrl' ? weight + 0.03 + rateAddress(value) : weight + 0.05
    found.push({ field, value, at, confidence, reason: 'link' })
  }
  const query = link.startsWith('ai-provider:')
    ? link.replace(/^ai-provider:v\d+:+/, 'data=')
    : link.slice(link.indexOf('?') + 1)
  for (const part of query.split('&').slice(0, 60)) {
    const equals = part.indexOf('=')
    if (equals < 1) continue
    const name = decode(part.slice(0, equals))
    const value = decode(part.slice(equals + 1).replaceAll('+', /^(?:data|config)$/i.test(name) ? '+' : ' '))
    if (/^(?:data|config|settings|provider|payload)$/i.test(name)) {
      const payload = decodePayload(value)
      if (payload !== null) collect(payload, '', 0, add)
    } else if (!/^usage/i.test(name)) collect(value, name === 'server' ? 'endpoint' : name, 0, add)
  }
  return found
}

/**
 * Reads import links of clients, broken ones too, and blanks them, so that no other reader takes their address or
 * homepage. `links`: as they stand in the text; what their apps make of them is judged elsewhere.
 */
export function findLinks(text: string): { found: Found[]; rest: string; links: string[] } {
  const found: Found[] = []
  const links: string[] = []
  const read = (link: string, at: number) => {
    const inside = /[?]|^ai-/.test(link) ? readLink(link, at) : []
    // A payload that cannot be read looks like a key.
    const isPacked = /^ai-|^(?!http).*[?&](?:data|config)=/i.test(link)
    found.push(...inside)
    links.push(link)
    return isPacked || inside.length > 0 ? blank(link) : link
  }
  const rest = text.replace(SETTINGS, read).replace(LINK, read)
  return { found, rest, links }
}
