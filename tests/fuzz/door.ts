import fc from 'fast-check'
import { contract } from '../../utils/browser/contract.ts'
import type { MessageName } from '../../utils/browser/contract.ts'
import type { Handlers } from '../../utils/browser/handle.ts'
import { isAllowed } from '../../utils/browser/sender.ts'
import type { Sender } from '../../utils/browser/sender.ts'
import { MISFIT } from '../../utils/relay/shape.ts'
import { fakeBrowser } from './fake-browser.ts'
import type { Fuzz } from './fuzz.ts'

const names = Object.keys(contract) as MessageName[]
const self = { id: 'keyfit', origin: 'chrome-extension://keyfit' }
const field = fc.constantFrom(
  ...(
    'draft baseUrl apiKey model paid extras agent json wireApis kind subjects wireApi origin locale client passphrase old id which revision ' +
    'words name note favourites before result verdict cause at step same text on __proto__ constructor toString'
  ).split(' '),
)
const scalar = fc.oneof(
  fc.constantFrom(
    'current',
    'other',
    'try',
    'models',
    'keys',
    'openai-chat',
    'en',
    'abcdefghijklmnop',
    '',
    true,
    false,
    0,
    1,
    null,
  ),
  fc.string({ maxLength: 20 }),
  fc.jsonValue(),
)
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(field, fc.oneof(scalar, fc.dictionary(field, scalar, { maxKeys: 6 })), { maxKeys: 6 }),
)
/** Messages as the contract wants them, where that is easily said, and next to it. */
const draft = fc.record({ baseUrl: scalar, apiKey: scalar, model: scalar }, { requiredKeys: [] })
const request = fc.oneof(
  value,
  fc.record({
    draft,
    paid: scalar,
    extras: fc.record({ agent: scalar, json: scalar }),
    wireApis: fc.array(scalar, { maxLength: 2 }),
  }),
  fc.record({
    id: fc.constant('abcdefghijklmnop'),
    which: scalar,
    revision: scalar,
    before: scalar,
    step: scalar,
    apiKey: scalar,
  }),
  fc.record({ passphrase: scalar, old: scalar, same: scalar, text: scalar, on: scalar }),
  fc.record({ baseUrl: scalar, apiKey: scalar, client: scalar, model: scalar, locale: scalar, origin: scalar }),
)
const message = fc.oneof(
  fc.anything(),
  fc.record({
    type: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...names) },
      { weight: 1, arbitrary: fc.oneof(field, fc.string()) },
    ),
    request,
  }),
)
const sender: fc.Arbitrary<Sender> = fc.record(
  {
    id: fc.constantFrom('keyfit', 'other', undefined),
    origin: fc.constantFrom(self.origin, 'https://relay.net', 'null', undefined),
    url: fc.constantFrom(`${self.origin}/popup.html`, 'https://relay.net/keys', `${self.origin}.evil.net/`, undefined),
    tab: fc.constantFrom({ id: 1 }, {}, undefined),
    frameId: fc.constantFrom(0, 3, undefined),
  },
  { requiredKeys: [] },
)

let arrived: { name: MessageName; request: unknown } | null = null
const handlers = Object.fromEntries(
  names.map((name) => [
    name,
    (given: unknown) => {
      arrived = { name, request: given }
      return Promise.resolve(null)
    },
  ]),
) as unknown as Handlers

export const door: readonly Fuzz[] = [
  {
    name: 'any message of any sender is answered: handled if the contract has it so, else refused',
    property: fc.asyncProperty(message, sender, async (said, from) => {
      const { handle } = await import('../../utils/browser/handle.ts')
      handle(handlers)
      arrived = null
      const answer = await new Promise<{ ok: boolean; error?: string }>((resolve) => {
        fakeBrowser.listener!(said, from, (given) => resolve(given as { ok: boolean }))
      })
      if (answer.ok !== (arrived !== null)) throw new Error(JSON.stringify(answer))
      if (!arrived) return
      const { name, request: given } = arrived as { name: MessageName; request: unknown }
      if (!isAllowed(contract[name].from, from, self)) throw new Error(`${name} let in`)
      if (contract[name].request(given) === MISFIT) throw new Error(`${name} got ${JSON.stringify(given)}`)
    }),
  },
]
