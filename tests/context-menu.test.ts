import { describe, expect, test } from 'vitest'
import { connectionItems, readInsertId } from '../entrypoints/background/context-menu/connection-items.ts'
import type { menu } from '../utils/i18n/en/menu.ts'
import { shortenKey } from '../utils/relay/redact.ts'
import type { Listed } from '../utils/vault/types.ts'

describe('saved connections in the menu', () => {
  const key = 'sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4Bt6Wn'
  const listed = (id: string, more: Partial<Listed> = {}): Listed => ({
    id,
    name: `Relay ${id}`,
    baseUrl: 'https://relay-one.net',
    maskedKey: shortenKey(key),
    model: 'gpt-5.2',
    note: '',
    favourites: [],
    result: null,
    replacement: null,
    createdAt: 0,
    changedAt: 0,
    revision: 1,
    leftOut: null,
    ...more,
  })
  const texts = new Proxy({} as typeof menu, { get: (_texts, id) => id })
  const titles = (connections: readonly Listed[] | null) =>
    connectionItems(connections, texts).map(({ title }) => title)

  test('none, locked, one', () => {
    expect(titles([])).toEqual([])
    expect(titles(null)).toEqual(['menu.insert-locked'])
    expect(titles([listed('a')])).toEqual([
      'menu.insert',
      'Relay a',
      'menu.insert.baseUrl',
      'menu.insert.apiKey',
      'menu.insert.model',
    ])
  })

  test('a word that is not saved is not offered', () => {
    expect(titles([listed('a', { maskedKey: '', model: '' })])).toEqual([
      'menu.insert',
      'Relay a',
      'menu.insert.baseUrl',
    ])
  })

  test('ten, and the rest in the popup; each id once', () => {
    const items = connectionItems(
      Array.from({ length: 25 }, (_, index) => listed(`c${index}`)),
      texts,
    )
    expect(items.filter(({ parentId }) => parentId === 'insert').map(({ title }) => title)).toHaveLength(11)
    expect(items.at(-1)!.title).toBe('menu.insert-more')
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(items.flatMap(({ id }) => readInsertId(id) ?? [])).toHaveLength(30)
  })

  test.each([
    ['R&D', 'R&&D'],
    ['100%s', '100%\u200bs'],
    ['n'.repeat(300), `${'n'.repeat(39)}…`],
    ['', 'relay-one.net'],
  ])('the name %j is shown as %j', (name, title) => {
    expect(titles([listed('a', { name })])[1]).toBe(title)
  })

  test.each(['insert:a', 'insert::model', 'check-link', 'insert:a:note', 'open', ''])('%j is no word', (id) => {
    expect(readInsertId(id)).toBeNull()
  })
})
