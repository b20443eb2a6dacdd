/**
 * What Cherry Studio makes of an import link, step by step as in its 1.x `handle-providers.ts` (read 2026-11-22): the one
 * that is harder to please. Version 2 tries the text as it is before it exchanges quotes and drops parentheses.
 */
export function readCherryLink(link: string): Record<string, string> {
  const url = new URL(link)
  if (url.protocol !== 'cherrystudio:' || url.host !== 'providers' || url.pathname !== '/api-keys')
    throw new Error('Cherry Studio does not know this link')
  const params = new URLSearchParams(url.search.replaceAll('+', '_').replaceAll('/', '-'))
  if (params.get('v') !== '1') throw new Error('unknown version')
  const base64 = params.get('data')!.replaceAll('_', '+').replaceAll('-', '/')
  const text = Buffer.from(base64, 'base64').toString('utf8')
  const json = text.replaceAll("'", '"').replaceAll('(', '').replaceAll(')', '')
  const data = JSON.stringify(JSON.parse(json))
  // It then stands in a single-quoted JavaScript string.
  const script = `window.navigate('/settings/provider?addProviderData=${encodeURIComponent(data)}')`
  const path = /^window\.navigate\('([^']*)'\)$/.exec(script)?.[1]
  if (!path) throw new Error('the link breaks out of its string')
  return JSON.parse(new URL(path, 'app://x').searchParams.get('addProviderData')!) as Record<string, string>
}

/** The address that Cherry Studio requests for a host field, by its rules from 1.7.0 on. */
export function cherryRequest(host: string, type: string): string {
  const version = type === 'gemini' ? '/v1beta' : '/v1'
  const path = {
    openai: '/chat/completions',
    'openai-response': '/responses',
    anthropic: '/messages',
    gemini: '/models',
  }
  const trimmed = host.trim().replace(/\/$/, '')
  const base = trimmed.endsWith('#')
    ? trimmed.slice(0, -1)
    : /\/v\d+(?:alpha|beta)?(?:\/|$)/i.test(new URL(trimmed).pathname)
      ? trimmed
      : trimmed + version
  return base + path[type as keyof typeof path]
}
