import { addressOf } from '../../../utils/clients/address.ts'
import type { Client, ConfigInput } from '../../../utils/clients/types.ts'
import { apiKey } from '../../../utils/relay/redact.ts'
import type { WireApi } from '../../../utils/relay/schema.ts'
import { resolveEndpoint } from '../../../utils/relay/url.ts'
import { keys, models } from '../../fixtures/relay/index.ts'

export const HOSTILE_KEY = `sk-it's$HOME%PATH%#"\\`
/** Legal in JSON and in a header, and something else in every shell and config language. */
export const HOSTILE_MODEL = `it's "quoted" $HOME %PATH% #1 \\ {x}`
/** As relays of relays name their models. */
const NESTED_MODEL = 'vendor/model-x.1:free'

export const relayModels: readonly string[] = [...models, HOSTILE_MODEL, NESTED_MODEL]

const MODELS: Record<WireApi, string> = {
  'openai-chat': 'deepseek-chat',
  'openai-responses': 'gpt-5.2',
  'anthropic-messages': 'claude-sonnet-4-5-20250929',
  gemini: 'gemini-2.5-pro',
}

export const proofs = ['plain', 'prefix', 'hostile model', 'hostile key'] as const
export const mistakes = ['no version', 'version added', 'trailing slash', 'endpoint appended'] as const
export type CaseName = (typeof proofs)[number] | (typeof mistakes)[number]

/** One start of a client. */
export interface Case {
  name: CaseName
  isMistake: boolean
  wireApi: WireApi
  model: string
  key: string
  prefix: string
}

const PREFIX = '/relay/eu'

/** Everything that is tried with one wire API of a client. Oddities are tried with its best one only. */
export function casesFor(wireApi: WireApi, isBest: boolean): Case[] {
  const plain: Case = { name: 'plain', isMistake: false, wireApi, model: MODELS[wireApi], key: keys.good, prefix: '' }
  if (!isBest) return [plain]
  return [
    plain,
    { ...plain, name: 'prefix', prefix: PREFIX, model: NESTED_MODEL },
    { ...plain, name: 'hostile model', model: HOSTILE_MODEL },
    { ...plain, name: 'hostile key', key: HOSTILE_KEY },
  ]
}

/** The classic wrong addresses. */
export const mistakesFor = (wireApi: WireApi): Case[] =>
  mistakes.map((name) => ({ name, isMistake: true, wireApi, model: MODELS[wireApi], key: keys.good, prefix: '' }))

/** What a client is configured from. */
export function inputFor({ wireApi, model, key }: Case, relayUrl: string, anthropicHeader?: 'authorization') {
  const input: ConfigInput = {
    name: 'Demo relay',
    endpoint: resolveEndpoint(relayUrl)!,
    apiKey: apiKey(key),
    model,
    os: 'linux',
    wireApi,
    anthropicHeader: anthropicHeader ?? 'x-api-key',
  }
  return input
}

const ENDINGS: Record<WireApi, { version: string; endpoint: string }> = {
  'openai-chat': { version: '/v1', endpoint: '/chat/completions' },
  'openai-responses': { version: '/v1', endpoint: '/responses' },
  'anthropic-messages': { version: '/v1', endpoint: '/messages' },
  gemini: { version: '/v1beta', endpoint: '/models' },
}

/** The mistaken address, or null where this client cannot make that mistake. */
function mistake(name: CaseName, right: string, { addresses }: Client, wireApi: WireApi): string | null {
  const { version, endpoint } = ENDINGS[wireApi]
  switch (name) {
    case 'no version':
      return addresses[wireApi] === 'versioned' ? right.slice(0, -version.length) : null
    case 'version added':
      return addresses[wireApi] === 'root' ? right + version : null
    case 'trailing slash':
      return `${right}/`
    case 'endpoint appended':
      if (addresses[wireApi] === 'endpoint') return null
      return right + (addresses[wireApi] === 'root' ? version : '') + endpoint
    default:
      return right
  }
}

/** Exchanges the right address for a mistaken one; null where this client cannot make that mistake. */
export function spoilAddress(client: Client, input: ConfigInput, { name, wireApi }: Case) {
  const right = addressOf(input.endpoint, wireApi, client.addresses[wireApi]!)
  const wrong = right === null ? null : mistake(name, right, client, wireApi)
  if (right === null || wrong === null) return null
  const asWord = new RegExp(`${right.replace(/[.\\/]/g, '\\$&')}(?![\\w/])`, 'g')
  return (text: string) => (wrong === right ? text : text.replace(asWord, wrong))
}
