import { lint } from '../lint/index.ts'
import { parse } from '../relay/parse.ts'
import type { Draft } from '../relay/schema.ts'
import type { Words } from './types.ts'

/** A part of a text that may be one connection, and the name that stands beside it. */
interface Part {
  text: string
  name: string
}

/** More connections than anybody has pasted at once. */
const MOST = 200
const DEEPEST = 8

const isWhole = ({ baseUrl, apiKey }: Draft): boolean => baseUrl !== '' && apiKey !== ''

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Keys that say what stands below them, not whose it is. */
const GENERAL = /^(?:options|config|settings|env|providers?|auth|api|data|credentials|custom|models?|\d+)$/i

function nameOf(value: object, key: string): string {
  const { name, title, label } = value as Record<string, unknown>
  const own = [name, title, label].find((one) => typeof one === 'string' && one.length <= 60)
  return (own as string | undefined) ?? (GENERAL.test(key) ? '' : key)
}

/** The objects that hold an address and a key, each with as much around it as is its own: its model, its name. */
function partsOfJson(value: unknown, key: string, depth: number): Part[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return []
  const inside = Object.entries(value).flatMap(([below, one]) => partsOfJson(one, below, depth + 1))
  if (inside.length > 1) return inside.slice(0, MOST)
  const [inner] = inside
  const text = JSON.stringify(value, null, 1)
  const { draft } = parse(text)
  const name = inner?.name || nameOf(value, key)
  if (!inner) return isWhole(draft) ? [{ text, name }] : []
  const { draft: before } = parse(inner.text)
  const isItsOwn = draft.baseUrl === before.baseUrl && draft.apiKey === before.apiKey
  return [{ text: isItsOwn ? text : inner.text, name }]
}

/** Paragraphs, sections of TOML and INI, and the entries of a YAML list. A heading above a block is its name. */
const BLOCKS = /\n[ \t]*\n|\n(?=\[)|\n(?=[ \t]*- [\w"'])|\n-{3,}\n/
const HEADING = /^\s*(?:#{1,3} |\[+)([^\]\n]{1,60})/

function partsOfText(text: string): Part[] {
  const blocks = text.split(BLOCKS).slice(0, MOST)
  return blocks
    .filter((block) => isWhole(parse(block).draft))
    .map((block) => ({ text: block, name: HEADING.exec(block)?.[1]?.trim().split('.').at(-1) ?? '' }))
}

function partsOfLinks(links: readonly string[]): Part[] {
  return links.slice(0, MOST).map((link) => {
    const [, name = ''] = /[?&]name=([^&]{1,200})/.exec(link) ?? []
    return { text: link, name: decodeName(name) }
  })
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name.replace(/\+/g, ' '))
  } catch {
    return ''
  }
}

/** `api.relay.net` → `relay.net`: what the user calls it. */
const nameFromAddress = (baseUrl: string): string =>
  URL.canParse(baseUrl) ? new URL(baseUrl).hostname.replace(/^(?:api|www)\.(?=[^.]+\.)/, '') : ''

/**
 * All connections in a pasted text: import links, a config of any client, or a plain list. Each has the repairs that lint
 * is sure of, and a name of its own. A text that holds one connection in several places gives that one.
 */
export function connectionsFrom(text: string): Words[] {
  const whole = parse(text)
  const json = parseJson(text)
  const parts = whole.links.length > 0 ? partsOfLinks(whole.links) : json ? partsOfJson(json, '', 0) : partsOfText(text)
  // One connection may be spread over the text: the whole of it knows more than any part.
  const chosen = parts.length > 1 ? parts : [{ text, name: parts[0]?.name ?? '' }]
  const known = new Set<string>()
  const names = new Map<string, number>()
  return chosen.flatMap((part) => {
    const { repaired } = lint(parse(part.text).draft)
    const id = JSON.stringify(repaired)
    if (!URL.canParse(repaired.baseUrl) || known.has(id)) return []
    known.add(id)
    const name = part.name || nameFromAddress(repaired.baseUrl) || repaired.model
    const times = (names.get(name) ?? 0) + 1
    names.set(name, times)
    return [{ ...repaired, name: times > 1 ? `${name} (${times})` : name, note: '', favourites: [] }]
  })
}
