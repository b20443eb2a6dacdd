import { parse } from '../../parse.ts'
import type { Draft, WireApi } from '../../schema.ts'
import { withoutEndpointPath } from '../../url.ts'
import { linkFormats } from './index.ts'
import { openPayload } from './open.ts'
import type { AddressForm, Content, LinkFault, LinkFormat } from './types.ts'

/** What an import link carries and why its app would not take just that. */
export interface ImportLink {
  /** Id of the app; that of the client, where Keyfit has one: its `render` writes a link that is whole. */
  app: string
  label: string
  /** Read generously, out of a broken link too; empty where there is none. */
  carries: Draft & { name: string }
  /** Which of the app's own targets or protocols it is for, as it stands there; empty where it does not say. */
  kind: string
  /** Null: unknown, or the app has no choice. */
  wireApi: WireApi | null
  takesModel: boolean
  /** Null: the app takes it as it was meant. */
  broken: LinkFault | null
}

/** Links of the same apps that carry no connection: tools, pages, logins, chats. */
const OTHER_PATH = /^(?:mcp|navigate|oauth|auth|start)(?:\/|$)/
const PARTS = /^[^?]*?:\/\/([^?]*)\??(.*)$/
const VERSION_AT_END = /\/v\d+(?:alpha|beta)?$/i

/** Brackets and stops of the text around it are no part of a link. */
function trimLink(run: string): string {
  let end = run.length
  while (end > 0 && /[)\]"'.,;!，。；、）】》]/.test(run[end - 1]!)) end -= 1
  return run.slice(0, end)
}

/** JSON that is not encoded ends at its first space for whoever finds the link in a text: no fault of the link. */
const isCut = (link: string): boolean =>
  /^https?:[^?]*\?\w+=\{/.test(link) && link.split('{').length !== link.split('}').length

function textAt(content: Content, choices: string): string {
  for (const choice of choices.split('|')) {
    let value: unknown = content
    for (const name of choice.split('.')) value = (value as Content | null | undefined)?.[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return ''
}

function hasForm(address: string, form: AddressForm): boolean {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false
  const path = new URL(address).pathname.replace(/\/{1,9}$/, '')
  if (withoutEndpointPath(path) !== null) return false
  if (form === 'root') return !VERSION_AT_END.test(path)
  // A path without version may be the relay's own way to the same place.
  return form === 'base' || path !== ''
}

function faultIn(format: LinkFormat, content: Content): LinkFault | null {
  const field = format.needs?.find((name) => textAt(content, name) === '')
  if (field) return { reason: 'missing-field', field }
  const address = textAt(content, format.address).split(',')[0]!.trim()
  const holdsBoth = format.mayHoldBoth !== undefined && textAt(content, format.mayHoldBoth) !== ''
  if (address === '' && !holdsBoth) return { reason: 'missing-address' }
  if (!format.isKeyOptional && !holdsBoth && textAt(content, format.apiKey) === '') return { reason: 'missing-key' }
  const own = format.faultIn?.(content)
  if (own) return own
  const form = format.form?.(content)
  return form && address !== '' && !hasForm(address, form) ? { reason: 'wrong-address-form' } : null
}

/**
 * Reads an import link as the app itself reads it; null where it is no link of a known app. Linear, never throws.
 * `run`: the link as it stands in a text, as `parse` finds it.
 */
export function readImportLink(run: string): ImportLink | null {
  const link = trimLink(run)
  const format = linkFormats.find(({ begins }) => begins.test(link))
  const parts = format && (format.parts ?? PARTS).exec(link)
  if (!parts || isCut(link)) return null
  const [, path, query] = parts as unknown as [string, string, string]
  const isKnown = format.path.test(path)
  if (OTHER_PATH.test(path) || (!isKnown && query === '')) return null

  const spaced = new URLSearchParams(query)
  const parameters = Object.fromEntries(spaced)
  const { payload } = format
  const name = payload?.name
  const data = name === '' ? query : (name !== undefined && spaced.get(name)) || ''
  const kept = name ? new URLSearchParams(query.replaceAll('+', '%2B')).get(name) : query
  const opened = payload && data !== '' ? openPayload(payload, data, kept ?? '') : null
  const content = { ...parameters, ...opened?.content }

  const broken = (): LinkFault | null => {
    if (!isKnown) return { reason: 'unknown-path' }
    if (payload && !opened && !format.isPayloadOptional) return { reason: 'missing-payload' }
    return opened?.reason ? { reason: opened.reason } : faultIn(format, content)
  }
  const kind = format.kind ? textAt(content, format.kind.name) : ''
  const wireApis = format.kind?.wireApis ?? {}
  return {
    app: format.id,
    label: format.label,
    carries: { ...parse(link).draft, name: textAt(content, 'name') },
    kind,
    wireApi: Object.hasOwn(wireApis, kind) ? wireApis[kind]! : null,
    takesModel: format.takesModel ?? false,
    broken: broken(),
  }
}
