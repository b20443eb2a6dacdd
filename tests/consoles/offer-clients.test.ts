import { expect, test } from 'vitest'
import { addressFor, alternatives, offerClients } from '../../entrypoints/console-menu/offer-clients.ts'
import { findClient } from '../../utils/clients/index.ts'
import type { KeyPlace } from '../../utils/consoles/types.ts'
import type { WireApi } from '../../utils/relay/schema.ts'

const base = 'https://api.relay.example'
const place = (...addresses: [string, readonly WireApi[] | null][]): KeyPlace => ({
  addresses: addresses.map(([path, wireApis]) => ({ label: path, baseUrl: base + path, wireApis })),
})
const noTaste = { favourites: [], recent: [] }
const hub = place(
  ['', ['openai-chat', 'openai-responses']],
  ['/claude', ['anthropic-messages']],
  ['/gemini', ['gemini']],
)

test('a key of an Anthropic group: Claude Code comes before who only can, Codex does not fit', () => {
  const offers = offerClients(place(['', ['anthropic-messages']]), noTaste)
  const at = (id: string) => offers.findIndex(({ client }) => client.id === id)
  expect(offers[0]!.client.wireApis[0]).toBe('anthropic-messages')
  expect(at('claude-code')).toBeLessThan(at('cherry-studio'))
  expect(offers[at('codex')]!.fits).toBe(false)
  expect(offers[at('cherry-studio')]!.fits).toBe(true)
})

test('favourites and last used come first, unless they do not fit', () => {
  const taste = { favourites: ['codex'], recent: ['aider'] }
  expect(
    offerClients(null, taste)
      .slice(0, 2)
      .map(({ client }) => client.id),
  ).toEqual(['codex', 'aider'])
  const forClaude = { favourites: ['codex'], recent: ['cherry-studio'] }
  expect(offerClients(place(['', ['anthropic-messages']]), forClaude)[0]!.client.id).toBe('cherry-studio')
})

test.each([
  ['claude-code', hub, { baseUrl: `${base}/claude`, wireApi: 'anthropic-messages' }],
  ['codex', hub, { baseUrl: base, wireApi: 'openai-responses' }],
  ['gemini-cli', hub, { baseUrl: `${base}/gemini`, wireApi: 'gemini' }],
  ['codex', place(['', null]), { baseUrl: base }],
  ['claude-code', place(['', ['openai-chat']]), null],
] as const)('%s gets the address of its protocol', (id, at, expected) => {
  expect(addressFor(findClient(id)!, at)).toEqual(expected)
})

test('of several addresses the chosen one; those of other protocols are no choice', () => {
  const lines = place(['', null], ['/cn', null])
  expect(addressFor(findClient('codex')!, lines, `${base}/cn`)).toEqual({ baseUrl: `${base}/cn` })
  expect(alternatives(lines)).toHaveLength(2)
  expect(alternatives(place(['', null], ['', null])), 'listed twice by the console').toHaveLength(1)
  expect(alternatives(hub)).toHaveLength(1)
})
