import type { WireApi } from '../../schema.ts'

/** Why an app ignores a link or takes something else from it. The sentence is `finding.import-link-broken.<reason>`. */
export type LinkReason =
  | 'unknown-path'
  | 'missing-payload'
  | 'not-base64'
  | 'base64url-unsupported'
  | 'plus-not-encoded'
  | 'not-utf8'
  | 'not-json'
  | 'apostrophe'
  | 'missing-address'
  | 'missing-key'
  | 'missing-field'
  | 'unsupported-app'
  | 'unsupported-value'
  | 'id-and-type'
  | 'built-in-id'
  | 'wrong-address-form'

/** What is wrong with a link. `field` is our own name for a part of it, never what stands there. */
export interface LinkFault {
  reason: LinkReason
  field?: string
}

/** How the address must be written: without version, with one, or at least without the path of one API. */
export type AddressForm = 'root' | 'versioned' | 'base'

/** How an app packs the connection into a link. */
export interface Payload {
  /** The query's part that carries it; empty: all that follows the path. */
  name: string
  /** Null: plain JSON. */
  base64: {
    /** What `-` and `_` stand for; empty where the app knows neither. */
    signs: '' | '+/' | '/+'
    /** A `+` that is not percent-encoded survives. */
    keepsPlus?: boolean
    /** The app refuses what is not padded or holds other characters, instead of skipping them. */
    isStrict?: boolean
  } | null
  /** What the app does to the text before it reads the JSON. */
  rewrite?(text: string): string
}

/** An object from a link: what stands in it may be anything. */
export type Content = Readonly<Record<string, unknown>>

/** One app's import links, as the app itself reads them. The file name is the id. */
export interface LinkFormat {
  /** That of the client, where Keyfit has one. */
  id: string
  label: string
  /** Where the decoder was read, with the day. */
  source: string
  /** Recognises the app, not yet a right link. */
  begins: RegExp
  /** Divides a link into path and query; `scheme://path?query` unless given. */
  parts?: RegExp
  /** What may stand between `://` and `?`. */
  path: RegExp
  /** Absent: the query's parts themselves are it. */
  payload?: Payload
  /** The query's parts will do where the payload is absent. */
  isPayloadOptional?: boolean
  /** Parts that must be there besides address and key. */
  needs?: readonly string[]
  /** Where the address stands: names of nested objects divided by `.`, choices by `|`. */
  address: string
  /** Likewise. */
  apiKey: string
  /** The app takes a link without a key. */
  isKeyOptional?: boolean
  /** A part that may hold address and key instead. */
  mayHoldBoth?: string
  form?(content: Content): AddressForm | null
  /** The part that says what the link is for: one of the app's own targets or protocols, and the wire API of each. */
  kind?: { name: string; wireApis: Readonly<Record<string, WireApi>> }
  /** A link of this app may name a model. */
  takesModel?: true
  /** What the app refuses besides. */
  faultIn?(content: Content): LinkFault | null
}
