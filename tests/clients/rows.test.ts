import { expect, test } from 'vitest'
import { clients, findClient } from '../../utils/clients/index.ts'
import { inputWith } from './inputs.ts'
import { rows } from './rows.ts'

test('every client has its row, and the rows are sorted', () => {
  expect(rows.map(({ id }) => id)).toEqual(clients.map(({ id }) => id))
})

test.each(rows)('$id', ({ id, wireApi, path, contains }) => {
  const client = findClient(id)!
  expect(client.wireApis).toContain(wireApi)
  const { snippets, links } = client.render(inputWith({ wireApi }))
  const [first] = snippets
  expect(first?.path ?? null).toBe(path)
  const text = first?.text ?? links[0]!.url
  expect(contains.filter((part) => !text.includes(part))).toEqual([])
  expect(links.length > 0).toBe(client.hasLink)
})
