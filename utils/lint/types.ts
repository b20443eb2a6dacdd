import type { Draft, Field } from '../relay/schema.ts'

/** The fixed words for what can be wrong with what a user brings. A rule's id is finer than its kind. */
export const findingKinds = [
  'whitespace',
  'line-break',
  'invisible-char',
  'fullwidth',
  'non-ascii',
  'lookalike',
  'quotes',
  'markdown',
  'surrounding-text',
  'trailing-punct',
  'env-assignment',
  'json-fragment',
  'percent-encoded',
  'missing-scheme',
  'doubled-scheme',
  'bad-scheme',
  'http-not-https',
  'endpoint-path',
  'doubled-version',
  'query-or-hash',
  'trailing-slash',
  'double-slash',
  'uppercase',
  'unusual-host',
  'idn-host',
  'bad-port',
  'private-host',
  'official-host',
  'credentials-in-url',
  'console-page',
  'docs-page',
  'website-not-api',
  'multiple-urls',
  'deep-link',
  'not-a-url',
  'key-in-url-field',
  'model-in-url-field',
  'masked',
  'truncated',
  'too-short',
  'placeholder',
  'env-reference',
  'env-name',
  'bearer-prefix',
  'header-name',
  'wrong-kind',
  'url-in-key-field',
  'model-in-key-field',
  'multiple-keys',
  'suspicious-char',
  'display-name',
  'wrong-case',
  'vendor-prefix',
  'suffix',
  'path-prefix',
  'router-prefix',
  'multiple-models',
  'url-in-model-field',
  'key-in-model-field',
  'key-missing',
  'wrong-protocol',
  'empty',
] as const
export type FindingKind = (typeof findingKinds)[number]

export type Severity = 'error' | 'warning' | 'info'

/** What one click changes. `clears` names the field that the value is moved out of. */
export interface Fix {
  field: Field
  value: string
  clears?: Field
}

/** One thing that is wrong, as ids and data; the sentence is `finding.<id>` in the language files. */
export interface Finding {
  /** Id of the rule that reported it. */
  id: string
  kind: FindingKind
  field: Field
  severity: Severity
  /** No request may be sent before the user corrects it. */
  blocking: boolean
  data: Record<string, string>
  fix: Fix | null
  /** The fix is certain: *Fix all* and the pipeline apply it without asking. */
  safe: boolean
}

/** What a rule says about one field's value. */
export interface Hit {
  /** For the sentence shown to the user. Never a whole API key. */
  data?: Record<string, string>
  /** The field's value after this rule's own repair only, or a full {@link Fix} when another field is concerned. */
  fix?: string | Fix
  /** Default true when a fix is given: set false where the repair is a guess. */
  safe?: boolean
  severity?: Severity
  blocking?: boolean
}

/**
 * Rules of an earlier stage see the value first, and their safe fixes are applied before a later stage looks:
 * an endpoint path is only seen once the quotes around the address are gone.
 */
export const stages = ['wrapping', 'characters', 'scheme', 'path', 'meaning'] as const
export type Stage = (typeof stages)[number]

/** What a rule may look at besides the value. */
export interface Context {
  field: Field
  draft: Draft
  /** The field's value before any repair. */
  given: string
  /** Other values for this field in the text that it was read from, as good as this one. */
  rivals: readonly string[]
}

/** One kind of mistake in one file. The file name is the id. */
export interface Rule {
  id: string
  kind: FindingKind
  fields: readonly Field[]
  stage: Stage
  severity: Severity
  /** Default false. */
  blocking?: boolean
  /** Pure, linear in the length of `value`, never throws. Returns null where nothing is wrong. */
  check(value: string, context: Context): Hit | null
}
