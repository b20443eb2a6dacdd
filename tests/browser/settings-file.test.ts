import { describe, expect, test } from 'vitest'
import { readSettingsFile, writeSettingsFile } from '../../utils/browser/settings-file.ts'
import { defaultSettings } from '../../utils/browser/settings.ts'

const content = {
  settings: { ...defaultSettings, theme: 'dark' as const, freeDeadline: 5 },
  favourites: ['zed', 'codex'],
}

test('what was written is read', () => {
  expect(readSettingsFile(writeSettingsFile(content))).toEqual(content)
})

describe('what is no file of ours is refused', () => {
  test.each([
    ['', 'unreadable'],
    ['null', 'unreadable'],
    ['[]', 'unreadable'],
    ['{"settings":{"theme":"dark"}}', 'unreadable'],
    ['{"format":"keyfit-settings"}', 'unreadable'],
    ['{"format":"keyfit-settings","version":2}', 'newer'],
  ])('%s', (text, reason) => {
    expect(readSettingsFile(text)).toBe(reason)
  })
})

test('what makes no sense in it is left out', () => {
  const file = { format: 'keyfit-settings', version: 1, settings: { theme: 7 }, favourites: ['zed', 3, 'zed'] }
  expect(readSettingsFile(JSON.stringify(file))).toEqual({ settings: defaultSettings, favourites: ['zed'] })
})
