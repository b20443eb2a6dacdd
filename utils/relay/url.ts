/**
 * Where a relay is reached, per protocol family. A relay has one root per wire API, not one URL:
 * most serve everything under one root R, some have a prefix or a version of their own that must be kept.
 * No member ends with a slash; `null` means "this address does not serve that protocol".
 */
export interface Endpoint {
  /** Scheme, host, port and prefix without version or endpoint path. */
  root: string
  /** What an OpenAI SDK is given: the root plus `/v1`, or the vendor's own version segment. */
  openai: string | null
  /** What an Anthropic SDK is given: `/v1/messages` is added to it. */
  anthropic: string | null
  /** What a Gemini SDK is given: `/v1beta/models/…` is added to it. */
  gemini: string | null
}

/**
 * Endpoint paths that clients add by themselves and people paste along with the address, typing faults included.
 * `/api/chat` and the like are Ollama's own, see https://github.com/ollama/ollama/blob/main/docs/api.md (checked 2026-11-22).
 */
const ENDPOINT_PATH =
  /\/(?:chat\/comp[a-z]{3,10}(?:\/v1)?|(?<=\/v\d\/)(?:chat|(?:chat-|completion-)?messages?|response|completion|embedding|files|batches|usage|dashboard\/billing\/\w+)|completions|responses(?:\/compact)?|messages(?:\/count_tokens)?|embeddings|moderations|rerank|images\/\w+|audio\/\w+|models(?:\/[^/]+(?::\w+)?)?|realtime|api\/(?:chat|generate|tags)|openai\/deployments\/[^/]+)\/*$/i
const VERSION = /^v\d+(?:\.\d+)?(?:(?:alpha|beta)\d*)?$/i
/**
 * Roots that speak Anthropic's Messages and nothing else. The second is Alibaba's older address for Claude Code,
 * `…/api/v2/apps/claude-code-proxy`, as public setups have it (read 2026-11-22).
 */
const MESSAGES_ONLY = /\/(?:anthropic|claude-code-proxy)$/i
/** OpenAI-compatible bases without a version of any kind: docs.github.com/rest/models, docs.perplexity.ai (checked 2026-11-22). */
const WITHOUT_VERSION = /^(?:models\.github\.ai\/inference|models\.inference\.ai\.azure\.com|api\.perplexity\.ai)$/i

/** The address without a trailing endpoint path such as `/chat/completions`, or null if there is none. */
export function withoutEndpointPath(path: string): string | null {
  let cut = path
  // More than two in a row is nobody's paste.
  for (let round = 0; round < 3; round += 1) cut = cut.replace(ENDPOINT_PATH, '')
  return cut === path ? null : cut
}

/** Reads an http(s) address that lint has already cleaned. Returns null for anything that is no such address. */
export function resolveEndpoint(baseUrl: string): Endpoint | null {
  if (!URL.canParse(baseUrl)) return null
  const url = new URL(baseUrl)
  if (!/^https?:$/.test(url.protocol) || !url.hostname) return null
  const origin = `${url.protocol}//${url.host.replace(/\.(?=$|:)/, '')}`
  // Two slashes stay where they belong to an address in the path: https://proxy.net/https://api.vendor.com
  const path = url.pathname.replace(/(?<!:)\/{2,}/g, '/').replace(/\/$/, '')
  return readPath(origin, withoutEndpointPath(path) ?? path)
}

function readPath(origin: string, path: string): Endpoint {
  const openaiOnly = (root: string, openai = root): Endpoint => ({ root, openai, anthropic: null, gemini: null })
  // Azure: https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle (checked 2026-11-22)
  if (/\.openai\.azure\.com$/i.test(origin)) return openaiOnly(origin, `${origin}/openai/v1`)
  if (origin === 'https://generativelanguage.googleapis.com' && !/\/openai(?:\/|$)/i.test(path))
    return { root: origin, openai: `${origin}/v1beta/openai`, anthropic: null, gemini: origin }

  const segments = path.split('/').slice(1)
  const last = () => segments.at(-1) ?? ''
  const hasV1 = /^v1$/i.test(last())
  if (/^v1(?:alpha|beta)\d*$/i.test(last())) segments.pop()
  while (/^v1$/i.test(last())) segments.pop()
  const root = [origin, ...segments].join('/')
  if (MESSAGES_ONLY.test(root)) return { root, openai: null, anthropic: root, gemini: null }
  // Another version than /v1, at the end (/api/paas/v4) or in the middle (/v1beta/openai, /v1/<account>/<gateway>/compat), stays.
  const hasOwnVersion = VERSION.test(last()) || (!hasV1 && segments.some((segment) => VERSION.test(segment)))
  if (hasOwnVersion || WITHOUT_VERSION.test(root.replace(/^https:\/\//, ''))) return openaiOnly(root)
  return { root, openai: `${root}/v1`, anthropic: root, gemini: root }
}

/** The one origin that may receive the key, e.g. `https://relay.example:8443`; null if the text is no http(s) address. */
export function originOf(baseUrl: string): string | null {
  const endpoint = resolveEndpoint(baseUrl)
  return endpoint && new URL(endpoint.root).origin
}

/** Loopback, link-local and private-network hosts: reachable from this computer only, never from a client's own servers. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase()
  if (host.includes(':')) return /^(?:::1?$|f[cd]|fe[89ab])/.test(host)
  // A name without a dot is resolved by the own network: a container, a machine next door.
  if (/^[a-z\d-]+$|\.(?:localhost|local|lan|internal|home\.arpa)$/.test(host)) return true
  const v4 = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host)
  if (!v4) return false
  const [a, b] = [Number(v4[1]), Number(v4[2])]
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b <= 127)
  )
}
