import type { TextId } from '../i18n/index.ts'
import type { ApiKey } from '../relay/redact.ts'
import type { WireApi } from '../relay/schema.ts'
import type { Endpoint } from '../relay/url.ts'

export type OperatingSystem = 'linux' | 'macos' | 'windows'

/** What a config is written from. */
export interface ConfigInput {
  /** Name the relay gets in the client. */
  name: string
  endpoint: Endpoint
  apiKey: ApiKey
  /** Empty when the user chose none yet. */
  model: string
  os: OperatingSystem
  /** What the relay was seen to answer, see `chooseWireApi`. Without it: the client's best that the address serves. */
  wireApi?: WireApi
}

/** A text by id, with the values that stand in it. */
export interface TextRef {
  id: TextId
  data?: Record<string, string>
}

/** What may go wrong in the client. */
export interface Warning extends TextRef {
  /** Follows from this very connection. The others help when something fails, and may be folded away until then. */
  urgent?: true
}

/** A label as the client itself shows it. */
export interface Label {
  en: string
  'zh-CN': string
}

/** One labelled value of a settings screen. */
export interface FieldValue {
  label: Label
  value: string
}

/** One text to copy. */
export interface Snippet {
  /** What it is for; says so where it replaces another snippet instead of adding to it. Differs within a config. */
  label: TextRef
  /** File it belongs to, `~` for the home folder; null for commands and settings screens. */
  path: string | null
  language: 'json' | 'toml' | 'yaml' | 'dotenv' | 'posix' | 'powershell' | 'text'
  /** create: new file · merge: add to an existing file · shell: run it · fields: type it into a screen. */
  mode: 'create' | 'merge' | 'shell' | 'fields'
  text: string
  /** Only for `fields`: the same content value by value, to copy one at a time. */
  fields?: readonly FieldValue[]
}

/** What a client needs, ready to copy. Everything in it is derived from {@link ConfigInput}. */
export interface Config {
  /** Best first. Empty where no right config can be written; a warning then says what is missing. */
  snippets: readonly Snippet[]
  links: readonly { label: TextRef; url: string }[]
  steps: readonly TextRef[]
  /** Urgent ones first. */
  warnings: readonly Warning[]
}

/** One AI client in one file. Facts change monthly: each names its source and the day it was checked. */
export interface Client {
  id: string
  label: string
  homepage: string
  source: string
  /** Version and day of the facts, e.g. `2.1.330, 2026-11-22`. */
  checkedOn: string
  /** Wire APIs it can use, best first. */
  wireApis: readonly WireApi[]
  /** `servers`: its requests leave from the vendor's own machines, so a private address or an IP allow-list fails. */
  callsFrom: 'this-computer' | 'servers'
  /** It has an import link: its scheme opens the client with the connection filled in. */
  hasLink: boolean
  /** Without a model no config can be written: the client would be started crippled or not at all. */
  needsModel: boolean
  render(input: ConfigInput): Config
}
