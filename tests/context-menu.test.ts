import { expect, test } from 'vitest'
import { linkPatterns } from '../entrypoints/background/context-menu/items.ts'
import { linkFormats } from '../utils/relay/parse/links/index.ts'

const schemes = linkPatterns.filter((pattern) => !pattern.startsWith('*')).map((pattern) => pattern.replace(':*', ''))

test.each(linkFormats.map(({ id, begins }) => [id, begins] as const))(
  'the menu shows itself on links for %s',
  (_id, begins) => {
    const samples = [
      ...schemes.map((scheme) => `${scheme}:v1`),
      'https://a.test/?settings=%7B%22keyVaults',
      'https://a.test/#/?settings=%7B',
    ]
    expect(samples.filter((sample) => begins.test(sample))).not.toEqual([])
  },
)

test.each(schemes)('%s: has a reader', (scheme) => {
  expect(linkFormats.filter(({ begins }) => begins.test(`${scheme}:v1`))).toHaveLength(1)
})
