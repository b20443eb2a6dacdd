import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clients } from '../../utils/clients/index.ts'
import { causes, nextSteps } from '../../utils/diagnosis/index.ts'
import { causeIds } from '../../utils/diagnosis/types.ts'
import type { CauseId } from '../../utils/diagnosis/types.ts'
import { cause } from '../../utils/i18n/en/cause.ts'
import type { TextId } from '../../utils/i18n/index.ts'
import { languages } from '../../utils/i18n/languages.ts'
import type { RelayFamily } from '../../utils/probe/readings/relay.ts'
import { en, texts } from '../texts.ts'

const folder = new URL('../../utils/diagnosis/causes/', import.meta.url)
const files = readdirSync(folder).filter((name) => name !== 'index.ts')

describe('the causes', () => {
  it('are one file each, all in the sorted list', () => {
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual([...causeIds].sort())
    expect(causes.map(({ id }) => id)).toEqual([...causeIds].sort())
  })

  it.each(causeIds)('%s has a short title and a next step in every language', (id) => {
    for (const language of Object.values<Readonly<Record<string, string>>>(texts)) {
      expect(language[`cause.${id}.title`]?.length).toBeGreaterThan(3)
      expect(language[`cause.${id}.title`]?.length).toBeLessThanOrEqual(60)
      expect(language[`cause.${id}.next`]?.length).toBeGreaterThan(8)
    }
  })

  it('have no text too many', () => {
    const families: RelayFamily[] = ['new-api', 'one-api', 'one-hub', 'done-hub', 'veloera', 'sub2api']
    const names = [...families.map((family) => ({ family })), ...clients.map(({ id }) => ({ client: id }))]
    const shown = causeIds.flatMap((id) => [`cause.${id}.title`, ...names.flatMap((name) => nextSteps(id, name))])
    expect(new Set(shown.filter((id) => id.startsWith('cause.')))).toEqual(new Set(Object.keys(cause)))
  })

  it('use the places that the popup fills, and no exclamation marks', () => {
    for (const language of Object.values(languages))
      for (const text of Object.values(language.cause)) {
        expect(text).not.toMatch(/[!！]/)
        for (const [, place] of text.matchAll(/\{(\w+)\}/g)) expect(['host', 'model']).toContain(place)
      }
  })
})

/** The questions of the two seeds' troubleshooting lists that depend on the client or the kind of relay. */
const steps: [cause: CauseId, about: Parameters<typeof nextSteps>[1], more: string[]][] = [
  ['key-invalid', {}, []],
  ['key-invalid', { family: 'new-api' }, ['cause.key-invalid.next.new-api']],
  ['key-invalid', { family: 'one-api', client: 'codex' }, []],
  [
    'key-invalid',
    { family: 'new-api', client: 'cursor' },
    ['cause.key-invalid.next.new-api', 'client.cursor.warning.servers'],
  ],
  ['group-denied', { family: 'sub2api', client: 'cherry-studio' }, ['cause.group-denied.next.sub2api']],
  ['endpoint-not-found', { client: 'cherry-studio' }, ['client.cherry-studio.warning.address']],
  ['endpoint-not-found', { client: 'claude-code' }, ['cause.endpoint-not-found.next.claude-code']],
  ['ok', { client: 'cherry-studio' }, ['client.cherry-studio.warning.no-models']],
  ['ok', { client: 'cursor' }, ['client.cursor.warning.official-models']],
  ['timeout', { client: 'constructor' }, []],
]

describe('the next steps', () => {
  it.each(steps)('for %s with %o', (cause, about, more) => {
    const ids: TextId[] = nextSteps(cause, about)
    expect(ids).toEqual([`cause.${cause}.next`, ...more])
  })

  it('use the places that the popup fills', () => {
    for (const cause of causeIds)
      for (const { id: client } of clients)
        for (const id of nextSteps(cause, { client }))
          for (const [, place] of en[id].matchAll(/\{(\w+)\}/g)) expect(['host', 'model']).toContain(place)
  })
})
