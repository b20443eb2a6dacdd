import type { Label, TextData, TextId } from '../i18n/index.ts'
import type { ApiKey } from '../relay/redact.ts'
import type { WireApi } from '../relay/schema.ts'
import type { Endpoint } from '../relay/url.ts'
import type { AnthropicHeader } from '../relay/wire-api.ts'

export type OperatingSystem = 'linux' | 'macos' | 'windows'
export type Platform = OperatingSystem | 'android' | 'ios' | 'web'
export type Shell = 'posix' | 'fish' | 'powershell' | 'cmd'
/** What the address field of a client wants: without version · with it (`/v1`, `/v1beta`, the vendor's own) · the full request URL. */
export type AddressForm = 'root' | 'versioned' | 'endpoint'

/** What a config is written from. */
export interface ConfigInput {
  /** Name the relay gets in the client. */
  name: string
  endpoint: Endpoint
  apiKey: ApiKey
  /** Empty when the user chose none yet. */
  model: string
  os: OperatingSystem
  /** Without it: PowerShell on Windows, else a POSIX shell. */
  shell?: Shell | undefined
  /** What the relay was seen to answer, see `chooseWireApi`. Without it: the client's best that the address serves. */
  wireApi?: WireApi | undefined
  /** Without it: `authorization`, which more relays read. */
  anthropicHeader?: AnthropicHeader | undefined
}

/** A wire API and the address in the form that the client wants. */
export interface Address {
  wireApi: WireApi
  url: string
}

/** A text by id, with the values that stand in it. */
export interface TextRef {
  id: TextId
  data?: TextData
}

/** What may go wrong in the client. */
export interface Warning extends TextRef {
  /** Follows from this very connection. The others help when something fails, and may be folded away until then. */
  urgent?: true
}

/** One labelled value of a settings screen. */
export interface FieldValue {
  label: Label
  value: string
}

export type SnippetLanguage =
  | 'cmd'
  | 'dotenv'
  | 'fish'
  | 'ini'
  | 'javascript'
  | 'json'
  | 'posix'
  | 'powershell'
  | 'python'
  | 'text'
  | 'toml'
  | 'yaml'

/** One text to copy. */
export interface Snippet {
  /** What it is for; says so where it replaces another snippet instead of adding to it. Differs within a config. */
  label: TextRef
  /** File it belongs to, `~` for the home folder; null for commands, code and settings screens. */
  path: string | null
  language: SnippetLanguage
  /** create: new file · merge: add to an existing file · shell: run it · code: part of a program · fields: type it into a screen. */
  mode: 'create' | 'merge' | 'shell' | 'code' | 'fields'
  text: string
  /** Only for `fields`: the same content value by value, to copy one at a time. */
  fields?: readonly FieldValue[]
}

/** What a client needs, ready to copy. Everything in it is derived from {@link ConfigInput}. */
export interface Config {
  /** Best first. Empty where no right config can be written; a warning then says what is missing. */
  snippets: readonly Snippet[]
  links: readonly { label: TextRef; url: string }[]
  /** What to do, in this order. */
  steps: readonly TextRef[]
  /** How to see that it took effect. */
  check: readonly TextRef[]
  undo: readonly TextRef[]
  /** Urgent ones first. */
  warnings: readonly Warning[]
}

/**
 * One AI client in one file. Facts change monthly: each names the day it was checked, and its source in a comment beside it,
 * which nobody has to load.
 */
export interface Client {
  id: string
  label: string
  /** code: a library or a command for the user's own programs. */
  kind: 'app' | 'cli' | 'code' | 'editor' | 'web'
  homepage: string
  /** Version and day of the facts, e.g. `2.1.330, 2026-11-22`. */
  checkedOn: string
  platforms: readonly Platform[]
  /** The wire APIs it can use, best first, and the form in which it wants the address of each. */
  addresses: Readonly<Partial<Record<WireApi, AddressForm>>>
  /** The keys of {@link addresses}. */
  wireApis: readonly WireApi[]
  /** `servers`: its requests leave from the vendor's own machines, so a private address or an IP allow-list fails. */
  callsFrom: 'this-computer' | 'servers'
  /** It refuses plain http, other than to this computer. */
  httpsOnly?: true
  /** It has an import link: its scheme opens the client with the connection filled in. */
  hasLink: boolean
  /** Without a model no config can be written: the client would be started crippled or not at all. */
  needsModel: boolean
  render(input: ConfigInput): Config
}
