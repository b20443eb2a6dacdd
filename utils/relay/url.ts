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

/** Endpoint paths that clients add by themselves and people paste along with the address. */
const ENDPOINT_PATH =
  /\/(?:chat\/comp[a-z]{3,10}|completions|responses(?:\/compact)?|messages(?:\/count_tokens)?|embeddings|images\/\w+|audio\/\w+|models(?:\/[^/]+(?::\w+)?)?|realtime)\/*$/i
const FOREIGN_VERSION = /\/(?:v(?!1$)\d+(?:alpha|beta)?|v\d+(?:alpha|beta)?\/openai|compat)$/i

/** The address without a trailing endpoint path such as `/chat/completions`, or null if there is none. */
export function withoutEndpointPath(path: string): string | null {
  const cut = path.replace(ENDPOINT_PATH, '')
  return cut === path ? null : cut
}

/** Reads an http(s) address that lint has already cleaned. Returns null for anything that is no such address. */
export function resolveEndpoint(baseUrl: string): Endpoint | null {
  let url: URL
  try {
    url = new URL(baseUrl)
  } catch {
    return null
  }
  if (!/^https?:$/.test(url.protocol) || !url.hostname) return null
  const origin = `${url.protocol}//${url.host.replace(/\.(?=$|:)/, '')}`
  let path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '')
  path = withoutEndpointPath(path) ?? path
  // Azure: https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle (checked 2026-11-22)
  if (/\.openai\.azure\.com$/i.test(url.hostname))
    return { root: origin, openai: `${origin}/openai/v1`, anthropic: null, gemini: null }
  if (/\/v1beta$/i.test(path)) path = path.slice(0, -'/v1beta'.length)
  if (FOREIGN_VERSION.test(path)) {
    const base = origin + path
    return { root: base, openai: base, anthropic: null, gemini: null }
  }
  const root = origin + path.replace(/(?:\/v1)+$/i, '')
  if (url.hostname === 'generativelanguage.googleapis.com')
    return { root, openai: `${root}/v1beta/openai`, anthropic: null, gemini: root }
  if (/\/anthropic$/i.test(root)) return { root, openai: null, anthropic: root, gemini: null }
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
  if (host === 'localhost' || /\.(?:localhost|local|lan|internal|home\.arpa)$/.test(host)) return true
  if (host.includes(':')) return /^(?:::1?$|f[cd]|fe[89ab])/.test(host)
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
