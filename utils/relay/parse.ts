import { findAddresses, findHosts, isReadingMatter, keyInQuery, modelInAddress, rateAddress } from './parse/address.ts'
import { unwrapBase64 } from './parse/base64.ts'
import { blank } from './parse/found.ts'
import type { Found } from './parse/found.ts'
import { findKeys } from './parse/key.ts'
import { findLabelled } from './parse/labelled.ts'
import { findLinks } from './parse/link.ts'
import { findModels } from './parse/model.ts'
import { decodeQuotedPrintable } from './parse/quoted-printable.ts'
import { rank } from './parse/rank.ts'
import type { Rivals } from './parse/rivals.ts'
import type { Draft, Field } from './schema.ts'

/** One value found in a text, with why it is believed. */
export interface Candidate {
  field: Field
  /** As it stands in the text, faults included: lint judges and repairs it. */
  value: string
  /** 0 … 1. */
  confidence: number
  /** Id of the pattern that found it: `link`, `label`, `address`, `address-part`, `host`, `shape`. */
  reason: string
}

export interface ParseResult {
  /** The best candidate of each field, or an empty string. */
  draft: Draft
  /** All of them, best first within each field. */
  candidates: Candidate[]
  /** What `lint` is given along with the draft, so that it can say that there was a choice. */
  rivals: Rivals
  /** Import links of apps, as they stand in the text; `parse/links/judge.ts` tells what the apps make of them. */
  links: string[]
}

/** More than any config or log that a person pastes by hand. */
const LONGEST = 100_000

/** Takes off the escapes of JSON inside JSON, of shell strings, of HTML source, and of a curl command for cmd.exe. */
const unescape = (text: string): string =>
  (text.includes('^"') ? text.replace(/\^(?=["^{}\\&|<>\r\n])/g, '') : text)
    .replace(/\\{1,4}(["'/])/g, '$1')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')

function blankValues(text: string, values: readonly { at: number; run: string }[]): string {
  const parts: string[] = []
  let end = 0
  for (const { at, run } of values) {
    if (at < end) continue
    parts.push(text.slice(end, at), blank(run))
    end = at + run.length
  }
  return parts.join('') + text.slice(end)
}

/** In a comment, or on the left side of a mapping (`{"https://api.openai.com/…": "https://relay…"}`): seldom the one that is meant. */
const isBeside = (text: string, at: number, run: string): boolean =>
  /(?:^|\n)\s{0,20}(?:#|\/\/)[^\n]*$/.test(text.slice(Math.max(0, at - 120), at)) ||
  /^["']\s{0,9}:/.test(text.slice(at + run.length, at + run.length + 12))

/** aider's own option; there `openai/<id>` means any OpenAI-compatible server (aider.chat/docs/llms/openai-compat.html, checked 2026-11-22). */
const AIDER = /openai-api-base/i
const withoutAiderPrefix = (one: Found): Found =>
  one.field === 'model' ? { ...one, value: one.value.replace(/^openai\//, '') } : one

function find(text: string): { found: Found[]; links: string[] } {
  const { found, rest, links } = findLinks(text)
  const labelled = findLabelled(rest)
  found.push(...labelled.found)
  const addresses = findAddresses(rest)
  const alone = addresses.length === 1 && addresses[0]!.run.trim() === rest.trim()
  for (const { value, at, run } of addresses) {
    const key = keyInQuery(run)
    if (key) found.push({ field: 'apiKey', value: key, at, confidence: 0.75, reason: 'address-part' })
    const model = modelInAddress(run)
    if (model) found.push({ field: 'model', value: model, at, confidence: 0.7, reason: 'address-part' })
    if (!alone && (labelled.foreign.has(at) || isReadingMatter(value))) continue
    const confidence = 0.68 + rateAddress(value) - (isBeside(rest, at, run) ? 0.2 : 0)
    found.push({ field: 'baseUrl', value, at, confidence, reason: 'address' })
  }
  const shown = addresses.map(({ at, value }) => ({ at, run: value }))
  const withoutAddresses = blankValues(rest, shown)
  const keys = findKeys(withoutAddresses)
  const withoutKeys = blankValues(
    withoutAddresses,
    keys.map(({ at, value }) => ({ at, run: value })).sort((a, b) => a.at - b.at),
  )
  const hosts = findHosts(withoutKeys)
  const withoutHosts = blankValues(
    withoutKeys,
    hosts.map(({ at, value }) => ({ at, run: value })),
  )
  found.push(...keys, ...hosts.filter(({ at }) => !labelled.foreign.has(at)), ...findModels(withoutHosts))
  return { found: AIDER.test(rest) ? found.map(withoutAiderPrefix) : found, links }
}

const REQUEST_LINE = /^(?:GET|POST|PUT) (\S{1,2000}) HTTP\/\d/m
const HOST_LINE = /^Host:[ \t]*(\S{1,300})[ \t]*$/im

/** The text of a request: its address stands in the first line, or in that and in `Host` together. */
function joinRequest(text: string): string {
  const target = REQUEST_LINE.exec(text)?.[1]
  if (target === undefined) return text
  return text.replace(HOST_LINE, (_line, host: string) =>
    /^https?:/i.test(target) ? '' : `Base URL: https://${host}${target}`,
  )
}

/** Finds Base URL, API key and model in whatever was pasted. Linear in the length of the text; never throws. */
export function parse(text: string): ParseResult {
  const given = decodeQuotedPrintable(text.slice(0, LONGEST))
  const unwrapped = unwrapBase64(given)
  const { found, links } = find(unescape(joinRequest(unwrapped)))
  // What was all base64 may be a link itself.
  if (unwrapped !== given) links.push(given.trim())
  return { ...rank(found), links }
}
