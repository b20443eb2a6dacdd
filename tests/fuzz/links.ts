import fc from 'fast-check'
import { clients } from '../../utils/clients/index.ts'
import { examineLink } from '../../utils/examine-link.ts'
import { lint } from '../../utils/lint/index.ts'
import { readImportLink } from '../../utils/relay/parse/links/judge.ts'
import { parse } from '../../utils/relay/parse.ts'
import { connectionOf, emptyDraft } from '../../utils/relay/schema.ts'
import { inputWith } from '../clients/inputs.ts'
import { inTime } from './fuzz.ts'
import type { Fuzz } from './fuzz.ts'
import { address, key, model, pasted } from './words.ts'

const nothing = connectionOf(emptyDraft)
const beginnings = fc.constantFrom(
  'cherrystudio://providers/api-keys?v=1&data=',
  'ccswitch://v1/import?resource=provider&app=claude&name=R&endpoint=',
  'chatbox://provider/import?config=',
  'deepchat://provider/install?v=1&data=',
  'aionui://provider/add?v=1&data=',
  'opencat://team/join?domain=',
  'ama://set-api-key?server=',
  'kelivo://',
  'https://app.nextchat.dev/#/?settings=',
  'https://chat.lobehub.com/?settings=',
)
const field = fc.constantFrom(
  'id',
  'name',
  'type',
  'baseUrl',
  'apiKey',
  'settings',
  'apiHost',
  'models',
  'key',
  'url',
  'keyVaults',
  'openai',
  'platform',
)
const payload = fc
  .dictionary(field, fc.oneof(pasted, fc.jsonValue()), { maxKeys: 6 })
  .map((value) => JSON.stringify(value))
const link = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(
      beginnings,
      fc.oneof(
        pasted,
        payload,
        payload.map((text) => Buffer.from(text).toString('base64')),
        payload.map(encodeWhole),
      ),
    )
    .map((parts) => parts.join('')),
  fc.tuple(pasted, fc.constant('://'), pasted).map((parts) => parts.join('')),
)

function encodeWhole(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

const withLinks = clients.filter(({ hasLink }) => hasLink)
const cases = withLinks.flatMap((client) => client.wireApis.map((wireApi) => ({ client, wireApi })))

export const linking: readonly Fuzz[] = [
  {
    name: 'any link is examined in time, and a mended one is good',
    property: fc.property(link, (url) => {
      inTime(() => parse(url))
      for (const { url: mended, label } of inTime(() => examineLink(url, nothing))?.mended ?? []) {
        if (label === null) continue
        const again = examineLink(mended, nothing)
        if (again?.status !== 'good' && again?.status !== 'no-model') throw new Error(`${mended} is ${again?.status}`)
      }
    }),
  },
  {
    name: 'a link that a client’s config offers carries the words to the app',
    property: fc.property(fc.constantFrom(...cases), address, key, model, ({ client, wireApi }, url, secret, name) => {
      // What lint would stop is never written.
      const words = lint({ baseUrl: url, apiKey: secret, model: name }).connection
      if (words.baseUrl === null || words.apiKey === null || words.model === null) return
      const config = client.render(
        inputWith({ baseUrl: words.baseUrl, apiKey: words.apiKey, model: words.model, wireApi }),
      )
      for (const { url: written } of config.links) {
        const read = readImportLink(written)
        if (!read || read.broken) throw new Error(`${written} is ${JSON.stringify(read?.broken)}`)
        if (read.carries.apiKey !== words.apiKey) throw new Error(`${read.carries.apiKey} in ${written}`)
      }
    }),
  },
]
