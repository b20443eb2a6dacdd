import type { OperatingSystem, Shell } from '../clients/types.ts'
import type { CauseId } from '../diagnosis/types.ts'
import { locales } from '../i18n/index.ts'
import type { Locale, Texts } from '../i18n/index.ts'
import { wireApiIds } from '../relay/schema.ts'
import type { Draft } from '../relay/schema.ts'
import { flag, list, nullable, object, oneOf, text, whole } from '../relay/shape.ts'
import type { Read } from '../relay/shape.ts'
import { Id, Result as CheckResult, WordsShape, wordFields } from '../vault/schema.ts'
import { LONGEST } from '../vault/types.ts'
import type { Answer, Imported, LastResult, Listed, VaultList, VaultState } from '../vault/types.ts'

const DraftShape = object({ baseUrl: text(), apiKey: text(), model: text() })
const Extras = object({ agent: flag, json: flag })
const nothing = object({})
const Passphrase = text(1_000)
/** Of a connection whose key is being changed: the key in use, or the one beside it. */
const which = oneOf('current', 'other')
const one = object({ id: Id })
const revision = whole()
/** What a content script hands over is bounded: whoever took one over could fill the storage. */
const { baseUrl, apiKey, model } = wordFields
const Client = text(LONGEST.favourite)

/**
 * Every message to the background: who may send it and what it carries. `page` is one of our own pages, `content` is our
 * content script on a console that the user enabled. A message from anybody else is refused.
 */
export const contract = {
  /**
   * `draft` as lint repaired it: the background does not read what the user meant, it asks. `wireApis` are those of
   * interest, best first; empty for all.
   */
  'check:start': {
    from: 'page',
    request: object({ draft: DraftShape, paid: flag, extras: Extras, wireApis: list(oneOf(...wireApiIds)) }),
  },
  'check:cancel': { from: 'page', request: nothing },
  /** Ask what an interrupted check left open. Sent after a refused permission too: the refusal then is the answer. */
  'check:continue': { from: 'page', request: nothing },
  /** Wakes the background and lets it notice that it was killed in the middle of something. */
  'check:look': { from: 'page', request: nothing },
  /** Every model in `subjects`, with a message each over `wireApi`; or every key in it, for free. */
  'many:start': {
    from: 'page',
    request: object({
      draft: DraftShape,
      kind: oneOf('models', 'keys'),
      subjects: list(text()),
      wireApi: oneOf(...wireApiIds),
    }),
  },
  'many:cancel': { from: 'page', request: nothing },
  'site:enable': { from: 'page', request: object({ origin: text() }) },
  /** Ends every check without a trace, before a page erases all that there is. */
  'data:erase': { from: 'page', request: nothing },
  /** Puts the menu's script into the page and tells what it is made from. */
  'console:menu': { from: 'content', request: nothing },
  /** The language that the user chose; null for that of the page. */
  'console:language': { from: 'content', request: nothing },
  /** What the menu says. Content scripts cannot load our files, and pages must not. */
  'console:texts': { from: 'content', request: object({ locale: oneOf(...locales) }) },
  /** A client's config was taken: it comes first the next time. */
  'console:used': { from: 'content', request: object({ client: Client }) },
  /** The free check of one key, without the popup. */
  'console:check': { from: 'content', request: object({ baseUrl, apiKey }) },
  /** Hands key and address over to the popup; `client` and `model` are empty unless they were chosen. */
  'console:open': {
    from: 'content',
    request: object({ baseUrl, apiKey, client: Client, model }),
  },
  // Saved connections. The background is the only one who writes them; each message is one change, whole or not at all.
  'vault:state': { from: 'page', request: nothing },
  'vault:create': { from: 'page', request: object({ passphrase: Passphrase }) },
  'vault:unlock': { from: 'page', request: object({ passphrase: Passphrase }) },
  'vault:lock': { from: 'page', request: nothing },
  'vault:passphrase': { from: 'page', request: object({ old: Passphrase, passphrase: Passphrase }) },
  /** Everything saved is gone from here, and from the browser's sync if that is on. */
  'vault:wipe': { from: 'page', request: nothing },
  /** Without the keys. */
  'vault:list': { from: 'page', request: nothing },
  /** The one way to a saved key, for one connection that is about to be used. */
  'vault:key': { from: 'page', request: object({ id: Id, which }) },
  /** A new one where `id` is null. `apiKey` null leaves the saved key; `revision` is that of the list it was edited from. */
  'vault:save': {
    from: 'page',
    request: object({
      id: nullable(Id),
      revision,
      words: object({ ...wordFields, apiKey: nullable(wordFields.apiKey) }),
    }),
  },
  /** Several new ones at once, in this order; what is saved already is skipped. */
  'vault:add': { from: 'page', request: object({ words: list(WordsShape) }) },
  'vault:duplicate': { from: 'page', request: object({ id: Id, name: wordFields.name }) },
  'vault:delete': { from: 'page', request: one },
  /** Possible until the browser closes. */
  'vault:undelete': { from: 'page', request: one },
  /** `before` null: to the end. */
  'vault:move': { from: 'page', request: object({ id: Id, before: nullable(Id) }) },
  /** What a check said that a page had made with the words of this connection. */
  'vault:result': { from: 'page', request: object({ id: Id, which, result: CheckResult }) },
  /** Checks it for free and keeps the result; the key does not leave the background but for its Base URL. */
  'vault:check': { from: 'page', request: object({ id: Id, which }) },
  /**
   * The change of a key: `try` keeps `apiKey` beside the one in use, `use` swaps the two, `undo` swaps them back or gives
   * the new one up, `retire` forgets the old one. Only `try` takes a key.
   */
  'vault:replace': {
    from: 'page',
    request: object({
      id: Id,
      revision,
      step: oneOf('try', 'use', 'undo', 'retire'),
      apiKey: wordFields.apiKey,
    }),
  },
  /** The text of an encrypted file. `same`: the passphrase must be that of the vault, else it may be any. */
  'vault:export': { from: 'page', request: object({ passphrase: Passphrase, same: flag }) },
  'vault:import': {
    from: 'page',
    request: object({ text: text(20_000_000), passphrase: Passphrase }),
  },
  /**
   * Takes over the vault that the browser's sync brought from another machine, where there is none here. Off leaves alone
   * what the others have.
   */
  'vault:sync': { from: 'page', request: object({ on: flag }) },
} as const

export type MessageName = keyof typeof contract
export type RequestOf<N extends MessageName> = Read<(typeof contract)[N]['request']>

/** What the background answers. */
export interface Responses {
  'check:start': null
  'check:cancel': null
  'check:continue': null
  'check:look': null
  'many:start': null
  'many:cancel': null
  'site:enable': null
  'data:erase': null
  'console:menu': {
    os: OperatingSystem
    /** Undefined until the user chose one. */
    shell?: Shell
    favourites: string[]
    recent: string[]
  }
  'console:language': Locale | null
  'console:texts': Texts
  'console:used': null
  /** Null where the user has not permitted the address yet: only one of our own pages can ask for that. */
  'console:check': { verdict: 'ok' | 'problem' | 'unknown'; cause: CauseId; ms: number | null } | null
  'console:open': { opened: boolean }
  'vault:state': Answer<VaultState>
  'vault:create': Answer<null>
  'vault:unlock': Answer<null>
  'vault:lock': Answer<null>
  'vault:passphrase': Answer<null>
  'vault:wipe': Answer<null>
  'vault:list': Answer<VaultList>
  'vault:key': Answer<Draft>
  'vault:save': Answer<Listed>
  'vault:add': Answer<Imported>
  'vault:duplicate': Answer<Listed>
  'vault:delete': Answer<null>
  'vault:undelete': Answer<null>
  'vault:move': Answer<null>
  'vault:result': Answer<null>
  'vault:check': Answer<LastResult>
  'vault:replace': Answer<Listed>
  'vault:export': Answer<{ text: string }>
  'vault:import': Answer<Imported>
  'vault:sync': Answer<VaultState>
}

/** Failures cross the border as data; `error` is a text for the developer, never for the user. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string }
