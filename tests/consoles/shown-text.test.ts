import { describe, expect, test } from 'vitest'
import { fitsMask, maskShownKey, statusFromText, trimBaseUrl } from '../../utils/consoles/shown-text.ts'

describe('a mask fits', () => {
  test.each([
    ['sk-abc...wxyz', 'sk-abcdefghijklmnopqrstuvwxyz', true],
    ['sk-abc...wxyz', 'sk-abcdefghijklmnopqrstuvwxy0', false],
    ['sk-abc...wxyz', 'sk-abd000000000wxyz', false],
    ['sk-xo3k**********PiEs', 'sk-xo3k**********PiEs', true],
    ['sk-xo3k**********PiEs', 'sk-xo3k**********PiEt', false],
    ['abcd***', 'abcd12345678', true],
    ['sk-abc...wxyz', 'sk-abcwxyz', false],
    ['', 'sk-anything', true],
  ])('%s for %s: %s', (mask, key, expected) => {
    expect(fitsMask(mask, key)).toBe(expected)
  })
})

test('a key that the page shows whole never gets into a row', () => {
  expect(maskShownKey(`sk-abcd${'0'.repeat(40)}wxyz`)).toBe('sk-abcd**********wxyz')
})

test.each([
  ['Active', 'active'],
  ['Inactive', 'disabled'],
  ['Quota Exhausted', 'exhausted'],
  ['已停用', 'disabled'],
  ['活跃', 'active'],
  ['已启用', 'active'],
  ['已过期', 'expired'],
  ['额度耗尽', 'exhausted'],
  ['Actif', 'unknown'],
] as const)('status %s is %s', (text, status) => {
  expect(statusFromText(text)).toBe(status)
})

test.each([
  ['https://api.relay.example', 'https://api.relay.example'],
  ['https://api.relay.example/', 'https://api.relay.example'],
  ['https://api.relay.example/v1', 'https://api.relay.example'],
  [' https://api.relay.example/v1/ ', 'https://api.relay.example'],
  ['https://relay.example/openai/v1/', 'https://relay.example/openai'],
  ['https://relay.example/api/v3', 'https://relay.example/api/v3'],
  ['', ''],
])('base address %j is %j', (given, expected) => {
  expect(trimBaseUrl(given)).toBe(expected)
})
