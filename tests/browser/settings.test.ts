import { describe, expect, test } from 'vitest'
import { LONGEST_TEST_MESSAGE, defaultSettings, readSettings } from '../../utils/browser/settings.ts'

describe('what is no settings at all reads as the defaults', () => {
  test.each([undefined, null, 'auto', 7, [], {}])('%j', (stored) => {
    expect(readSettings(stored)).toEqual(defaultSettings)
  })
})

const whole = {
  language: 'zh-TW',
  theme: 'dark',
  testMessage: '你好',
  freeDeadline: 5,
  messageDeadline: 120,
  lockAfterMinutes: 0,
}

test('settings are read as they were written, and nothing else with them', () => {
  expect(readSettings({ ...whole, apiKey: 'sk-1' })).toEqual(whole)
})

describe('a field that makes no sense reads as its default, the others stay', () => {
  test.each([
    ['language', 3],
    ['language', ''],
    ['language', '../en'],
    ['theme', 'sepia'],
    ['testMessage', null],
    ['testMessage', 'x'.repeat(LONGEST_TEST_MESSAGE + 1)],
    ['freeDeadline', -1],
    ['freeDeadline', 1.5],
    ['freeDeadline', '5'],
    ['messageDeadline', 601],
    ['messageDeadline', Infinity],
    ['lockAfterMinutes', NaN],
    ['lockAfterMinutes', 100_000],
  ] as const)('%s: %j', (field, value) => {
    expect(readSettings({ ...whole, [field]: value })).toEqual({ ...whole, [field]: defaultSettings[field] })
  })
})
