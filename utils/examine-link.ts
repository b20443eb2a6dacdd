import { findClient } from './clients/index.ts'
import type { TextRef } from './clients/types.ts'
import { lint } from './lint/index.ts'
import { lintLinks } from './lint/links.ts'
import type { Finding } from './lint/types.ts'
import { parse } from './relay/parse.ts'
import { readImportLink } from './relay/parse/links/judge.ts'
import type { ImportLink } from './relay/parse/links/judge.ts'
import { fields } from './relay/schema.ts'
import type { Connection, Draft, Field } from './relay/schema.ts'
import { originOf, resolveEndpoint } from './relay/url.ts'

/** A link that its app takes, written anew. */
export interface MendedLink {
  url: string
  /** *Open in …*; null for a text that is pasted into the app or scanned. */
  label: TextRef | null
}

/**
 * `good`: its app takes it as it is · `no-model`: that too, but a model has to be chosen there · `incomplete`: more is
 * needed to write a right one · `mended`: here is a right one · `unmendable`: the app's links cannot carry these words ·
 * `unknown-app`: Keyfit does not know whose link it is.
 */
export type LinkStatus = 'good' | 'no-model' | 'incomplete' | 'mended' | 'unmendable' | 'unknown-app'

/** What a link carries, what is wrong with it, and what would be right. */
export interface LinkReport {
  status: LinkStatus
  /** Name of the app; empty for an unknown one. */
  app: string
  carries: ImportLink['carries']
  /** The words of it after every certain repair. */
  repaired: Draft
  /** What the app would not take first, then what is wrong with the words. */
  findings: Finding[]
  /** Words without which no right link can be written. */
  needs: Field[]
  mended: MendedLink[]
}

/** The words that a right link is written from: what the link lacks may stand in the popup by now, for the same relay. */
function completeWords(own: Connection, typed: Connection): Connection {
  const isSameRelay = own.baseUrl !== null && originOf(own.baseUrl) === originOf(typed.baseUrl ?? '')
  const isSameKey = own.apiKey !== null && own.apiKey === typed.apiKey
  if (!isSameRelay && !isSameKey) return own
  return {
    baseUrl: own.baseUrl ?? typed.baseUrl,
    apiKey: own.apiKey ?? typed.apiKey,
    model: isSameRelay && isSameKey ? (typed.model ?? own.model) : (own.model ?? typed.model),
  }
}

/** A web client is often one's own copy: the link stays on the site that it was for. */
function onSameSite(url: string, original: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(original)) return url
  const { origin, pathname } = new URL(original)
  const { search, hash } = new URL(url)
  return origin + pathname + search + hash
}

/** Every link that the app's client writes from these words and that reads back without a fault; those of the same kind if there are any. */
function writeLinks(link: string, { app, kind, wireApi, carries }: ImportLink, words: Connection): MendedLink[] {
  const { baseUrl, apiKey, model } = words
  const client = findClient(app)
  const endpoint = resolveEndpoint(baseUrl ?? '')
  if (!client || !endpoint || apiKey === null) return []
  const config = client.render({
    name: carries.name,
    endpoint,
    apiKey,
    model: model ?? '',
    // No link depends on it.
    os: 'linux',
    wireApi: wireApi ?? undefined,
  })
  const written: MendedLink[] = [
    ...config.links.map(({ label, url }) => ({ label, url: onSameSite(url, link) })),
    ...config.snippets.filter(({ mode }) => mode === 'code').map(({ text }) => ({ label: null, url: text })),
  ]
  const readBack = written.flatMap((one) => {
    const read = readImportLink(one.url)
    return read?.app === app && read.broken === null ? [{ ...one, kind: read.kind }] : []
  })
  const same = readBack.filter((one) => one.kind === kind)
  return (same.length > 0 ? same : readBack).map(({ label, url }) => ({ label, url }))
}

/**
 * Examines one link; null where it carries no connection. `typed` are the words in the popup. Sends nothing, opens
 * nothing, never throws.
 */
export function examineLink(link: string, typed: Connection): LinkReport | null {
  const read = readImportLink(link)
  const carries = read?.carries ?? { ...parse(link).draft, name: '' }
  const words: Draft = { baseUrl: carries.baseUrl, apiKey: carries.apiKey, model: carries.model }
  if (!read && fields.every((field) => words[field] === '')) return null

  const { findings: found, repaired, connection } = lint(words)
  const findings = found.filter(({ field }) => words[field] !== '')
  const report: LinkReport = {
    status: 'unknown-app',
    app: '',
    carries,
    repaired,
    findings,
    needs: [],
    mended: [],
  }
  if (!read) return report

  const complete = completeWords(connection, typed)
  const gainsModel = read.takesModel && complete.model !== connection.model
  const isWrong = read.broken !== null || gainsModel || findings.some(isAmiss)
  const needs = isWrong ? (['baseUrl', 'apiKey'] as const).filter((field) => complete[field] === null) : []
  const mended = isWrong ? writeLinks(link, read, complete) : []
  const lacksModel = read.takesModel && complete.model === null
  return {
    ...report,
    status:
      needs.length > 0
        ? 'incomplete'
        : mended.length > 0
          ? 'mended'
          : isWrong
            ? 'unmendable'
            : lacksModel
              ? 'no-model'
              : 'good',
    app: read.label,
    findings: [...lintLinks([link], 'baseUrl'), ...findings],
    needs,
    mended,
  }
}

/** A repair changes the link, a fault keeps it from working; a note alone does neither. */
const isAmiss = ({ safe, blocking }: Finding): boolean => safe || blocking
