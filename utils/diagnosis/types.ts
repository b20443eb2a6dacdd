import type { Evidence, Outcome } from '../probe/outcome.ts'
import type { Redacted } from '../relay/redact.ts'
import type { WireApi } from '../relay/schema.ts'

/** Fixed for good: saved reports, docs and tests name them. */
export const causeIds = [
  'ok',
  'key-missing',
  'key-invalid',
  'key-expired',
  'key-disabled',
  'key-quota-exhausted',
  'account-balance',
  'ip-not-allowed',
  'client-not-allowed',
  'group-denied',
  'model-not-allowed',
  'model-not-found',
  'model-temporarily-unavailable',
  'endpoint-not-found',
  'html-instead-of-api',
  'site-not-found',
  'wrong-protocol',
  'method-not-allowed',
  'redirected',
  'rate-limited',
  'upstream-key-invalid',
  'upstream-overloaded',
  'upstream-error',
  'origin-unreachable',
  'gateway-timeout',
  'maintenance',
  'malformed-success',
  'parameter-unsupported',
  'content-filtered',
  'region-blocked',
  'payload-too-large',
  'offline',
  'unreachable',
  'timeout',
  'firewall-blocked',
  'network-intercepted',
  'origin-blocked',
  'no-permission',
  'cancelled',
  'interrupted',
  'unknown',
] as const
export type CauseId = (typeof causeIds)[number]

/** An answer laid out for judging: derived once per evidence, so that causes only compare. */
export interface Reply {
  evidence: Evidence
  /** The HTTP status, or the one that an error inside a 2xx names; 0 when no answer came. */
  status: number
  headers: Readonly<Record<string, string>>
  body: string
  /** What the body turned out to be, whatever its content type says; `none` when no answer came. */
  kind: 'none' | 'empty' | 'json' | 'stream' | 'html' | 'text'
  /** The body as JSON, for a stream its first data event; undefined when it is neither. */
  json: unknown
  /** It carried an answer of the asked API, streamed or whole. */
  isAnswer: boolean
  /** An answer, but of another API than the one that was asked. */
  isForeign: boolean
  /** JSON or a stream that reports a failure, under whichever status. */
  isError: boolean
  /** It is a web page. */
  isHtml: boolean
  /** Why the model stopped, in the words of its API, lower case; empty when unknown. */
  finish: string
  /** The server's own sentence, out of whichever envelope it uses; empty when it says nothing. */
  message: string
  /** Machine-readable words of the error object (`code`, `type`, `status`, `reason`), lower case, joined by spaces. */
  code: string
}

/** What a match rests on, strongest first: real relays translate statuses freely. */
export type Strength = 'body' | 'headers' | 'status'

/** One way in which a cause shows itself. All conditions that are given must hold. */
export interface Sign {
  /** One of these is in the server's sentence; never tested against a web page. */
  says?: readonly RegExp[]
  /** The server's sentence must contain none of these. */
  unless?: readonly RegExp[]
  /** One of these is in {@link Reply.code}. */
  code?: readonly RegExp[]
  /** One of these is in the text of a web page or of a plain-text answer. */
  page?: readonly RegExp[]
  finish?: RegExp
  /** Each named header is there and fits. */
  headers?: Readonly<Record<string, RegExp>>
  /** Tested against the three digits. */
  status?: RegExp
  outcome?: Outcome['kind']
  /** Only for what the data above cannot say. */
  when?(reply: Reply): boolean
  /** Instead of the cause's own rank. */
  rank?: number
}

/** One reason why a check fails or succeeds, in one file. Its texts are `cause.<id>.title` and `cause.<id>.next`. */
export interface Cause {
  id: CauseId
  /** Breaks a tie between two matches of equal strength: the higher the more specific. Default 0. */
  rank?: number
  /** Any of them speaks for the cause. Empty for a cause that only follows from several answers together. */
  signs: readonly Sign[]
}

/** A cause found in the evidence; the first of a list is the one shown to the user. */
export interface Diagnosis {
  id: CauseId
  wireApi: WireApi | null
  /** Index of the evidence it rests on; -1 when it follows from several or from none. */
  evidence: number
  strength: Strength
  /** The server's own sentence, shortened. */
  sentence: Redacted | null
  /** It was seen at a message of a special shape only: plain chat may well work. */
  only?: 'agents' | 'json'
}
