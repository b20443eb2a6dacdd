import { describe, expect, test } from 'vitest'
import { chooseClients } from '../../utils/clients/choose.ts'
import { clients } from '../../utils/clients/index.ts'
import type { Readiness } from '../../utils/clients/readiness.ts'
import { inputWith } from './inputs.ts'

const none = { favourites: [], recent: [] }
const ids = (choices: ReturnType<typeof chooseClients>) => choices.map(({ client }) => client.id)
const refused = (id: string): Readiness => ({ id, status: 'not-ready', because: { id: 'client.because.not-checked' } })

describe('the order', () => {
  test('begins with the named ones, and holds every client once', () => {
    const order = ids(chooseClients(null, [], none))
    expect(order.slice(0, 5)).toEqual(['cherry-studio', 'cursor', 'claude-code', 'codex', 'cc-switch'])
    expect(order.toSorted()).toEqual(clients.map(({ id }) => id))
  })

  test.each([
    ['favourites first', { favourites: ['zed'], recent: ['pi'] }, [], ['zed', 'pi', 'cherry-studio']],
    [
      'favourites in their own order',
      { favourites: ['zed', 'aider'], recent: ['aider'] },
      [],
      ['zed', 'aider', 'cherry-studio'],
    ],
    ['the last used next, newest first', { favourites: [], recent: ['pi', 'zed'] }, [], ['pi', 'zed', 'cherry-studio']],
    [
      'what is not ready last, favourite or not',
      { favourites: ['zed'], recent: [] },
      [refused('zed'), refused('cherry-studio')],
      ['cursor', 'claude-code', 'codex'],
    ],
  ])('%s', (_what, habits, readiness, expected) => {
    expect(ids(chooseClients(null, readiness, habits)).slice(0, 3)).toEqual(expected)
  })
})

test('each says what would be copied, or why nothing can be', () => {
  const choices = chooseClients(inputWith({ model: '' }), [], none)
  const of = (id: string) => choices.find(({ client }) => client.id === id)!
  expect(of('claude-code')).toMatchObject({ because: null, content: { id: 'client.file.merge' } })
  expect(of('codex')).toMatchObject({ because: { id: 'client.because.no-model' }, content: null })
})
