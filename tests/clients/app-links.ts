/**
 * What the apps make of an import link, each written after the app's own source (read 2026-11-22) and knowing nothing of
 * ours. What an app refuses throws here.
 */

type Json = Record<string, unknown>

function refuse(because: string): never {
  throw new Error(because)
}

function open(link: string, protocol: string, path: string): URLSearchParams {
  const url = new URL(link)
  if (url.protocol !== protocol || url.host + url.pathname !== path) refuse(`${protocol} does not know this link`)
  return url.searchParams
}

const utf8 = (base64: string) => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'))

const ccSwitchApps = ['claude', 'codex', 'gemini', 'grokbuild', 'opencode', 'openclaw', 'hermes']

/** CC Switch 3.20.0, deeplink/parser.rs and provider.rs: what it stores for the app, and the name it shows. */
export function readCcSwitchLink(link: string): { app: string; name: string; stored: Json } {
  const given = Object.fromEntries(open(link, 'ccswitch:', 'v1/import'))
  const { resource, app = '', name = '', endpoint = '', apiKey, model } = given
  if (resource !== 'provider' || !ccSwitchApps.includes(app) || !name || !apiKey) refuse('missing or unknown')
  const addresses = endpoint.split(',').map((address) => address.trim())
  if (!addresses.every((address) => /^https?:/.test(new URL(address).protocol))) refuse('no address')
  const address = addresses[0]!
  const models = model === undefined ? [] : [{ id: model, name: model }]
  const stored: Record<string, Json> = {
    claude: {
      ANTHROPIC_AUTH_TOKEN: apiKey,
      ANTHROPIC_BASE_URL: address,
      ANTHROPIC_MODEL: model,
      ANTHROPIC_DEFAULT_HAIKU_MODEL: given['haikuModel'],
      ANTHROPIC_DEFAULT_SONNET_MODEL: given['sonnetModel'],
      ANTHROPIC_DEFAULT_OPUS_MODEL: given['opusModel'],
    },
    codex: { OPENAI_API_KEY: apiKey, base_url: address, model: model ?? 'gpt-5-codex', wire_api: 'responses' },
    gemini: { GEMINI_API_KEY: apiKey, GOOGLE_GEMINI_BASE_URL: address, GEMINI_MODEL: model },
    grokbuild: { model: model ?? 'grok-4.5', base_url: address, name, api_key: apiKey, api_backend: 'responses' },
    opencode: { baseURL: address, apiKey, models },
    openclaw: { baseUrl: address, apiKey, api: 'openai-completions', models },
    hermes: { name, base_url: address, api_key: apiKey, api_mode: 'chat_completions', models },
  }
  if (app === 'hermes' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) refuse('Hermes takes no such name')
  if (app === 'gemini' && /^google( |$)/i.test(name)) refuse('taken for the login of Google')
  return { app, name, stored: stored[app]! }
}

interface ChatboxProvider {
  id: string
  name: string
  type: string
  settings: { apiHost: string; apiPath?: string; apiKey: string; models?: { modelId: string; type: string }[] }
}

/** Chatbox of April 2026, deeplinks.ts and provider-config.ts: from the link, or from the clipboard. */
export function readChatboxLink(link: string): ChatboxProvider {
  const config = open(link, 'chatbox:', 'provider/import').get('config') ?? ''
  return readChatboxText(utf8(config.replaceAll(' ', '+').replaceAll('-', '+').replaceAll('_', '/')))
}

export function readChatboxText(text: string): ChatboxProvider {
  const provider = JSON.parse(text) as ChatboxProvider
  const { id, name, type, settings } = provider
  const texts = [id, name, settings.apiHost, settings.apiKey, ...(settings.models ?? []).map(({ modelId }) => modelId)]
  if (!texts.every((value) => typeof value === 'string')) refuse('not its format')
  if (['openai', 'claude', 'gemini', 'custom'].includes(id)) refuse('a built-in id')
  if (!['openai', 'openai-responses', 'anthropic'].includes(type)) refuse('unknown type')
  return provider
}

/** Its llm_utils.ts. */
export function chatboxRequest({ type, settings }: ChatboxProvider): string {
  if (type === 'anthropic') return `${settings.apiHost}/messages`
  const path = type === 'openai' ? '/chat/completions' : '/responses'
  if (settings.apiHost.endsWith(path)) return settings.apiHost
  return (settings.apiHost.endsWith('/v1') || settings.apiPath ? settings.apiHost : `${settings.apiHost}/v1`) + path
}

/** DeepChat 1.1.0-beta, deeplink/index.ts: base64 of any other kind than its own is refused. */
export function readDeepChatLink(link: string): Record<string, string> {
  const parameters = open(link, 'deepchat:', 'provider/install')
  const data = parameters.get('data') ?? ''
  if (parameters.get('v') !== '1') refuse('unknown version')
  if (Buffer.from(data, 'base64').toString('base64') !== data) refuse('not the base64 that it would write itself')
  const payload = JSON.parse(utf8(data)) as Record<string, string>
  if ('id' in payload === 'type' in payload) refuse('id and type exclude each other')
  return payload
}

/** Its aiSdk/providerFactory.ts. */
export function deepChatRequest({ type, baseUrl }: Record<string, string>, model: string): string {
  const base = baseUrl!.replace(/\/+$/, '')
  switch (type) {
    case 'openai-completions':
      return `${base}/chat/completions`
    case 'openai-responses':
      return `${base}/responses`
    case 'anthropic':
      return `${base.endsWith('/v1') ? base : `${base}/v1`}/messages`
    case 'gemini':
      return `${base.replace(/\/v1$/, '').replace(/(?<!\/v1beta)$/, '/v1beta')}/models/${model}:generateContent`
    default:
      return refuse('unknown type')
  }
}

/** AionUi, deepLink.ts and useDeepLink.ts: the newest version knows one pair of names, the one before preferred the other. */
export function readAionUiLink(link: string, version: 'newest' | 'before'): Record<string, string | undefined> {
  const given = Object.fromEntries(open(link, 'aionui:', 'provider/add'))
  const params: Record<string, string> = { ...given, ...(JSON.parse(utf8(given['data']!)) as Record<string, string>) }
  const { name, platform, base_url, api_key } = params
  return version === 'newest'
    ? { name, platform, baseUrl: base_url, apiKey: api_key }
    : { name, platform, baseUrl: params['baseUrl'] || base_url, apiKey: params['apiKey'] || api_key }
}

/** NextChat, its router behind the `#` and chat.tsx. */
export function readNextChatLink(link: string): Json {
  const [path, query] = new URL(link).hash.slice(1).split('?')
  if (path !== '/') refuse('not the page that reads settings')
  return JSON.parse(new URLSearchParams(query).get('settings')!) as Json
}

/** LobeHub, ImportSettings.tsx. */
export const readLobeLink = (link: string): unknown => JSON.parse(new URL(link).searchParams.get('settings')!)

/** Their source is closed. On Apple's systems URL components leave a `+` alone, unlike a browser. */
function readPlain(link: string, begins: string): Json {
  if (!link.startsWith(begins)) refuse('unknown link')
  const parts = link.slice(begins.length).split('&')
  return Object.fromEntries(parts.map((part) => part.split('=').map(decodeURIComponent) as [string, string]))
}

export const readOpenCatLink = (link: string) => readPlain(link, 'opencat://team/join?')
export const readAmaLink = (link: string) => readPlain(link, 'ama://set-api-key?')

/** Kelivo, import_provider_sheet.dart. Dart's base64 takes only whole groups of four. */
export function readKelivoText(text: string): Json {
  const [, data] = /^ai-provider:v1:((?:[\w+/-]{4})*[\w+/-]{2}(?:==|[\w+/-](?:=|[\w+/-])))$/.exec(text) ?? []
  if (data === undefined) refuse('not its format')
  const provider = JSON.parse(utf8(data)) as Json
  if (!['openai', 'google', 'claude'].includes(provider['type'] as string)) refuse('unknown type')
  return provider
}
