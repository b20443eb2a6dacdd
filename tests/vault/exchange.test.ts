import { describe, expect, test } from 'vitest'
import { PASSPHRASE, openVault, reason, value, words } from './areas.ts'

const FILE_PASSPHRASE = 'for the file alone'

async function exported(numbers: number[], passphrase = FILE_PASSPHRASE) {
  const { vault, profile } = await openVault()
  value(await vault.add(numbers.map((number) => words(number))))
  return { vault, profile, text: value(await vault.exportFile(passphrase, false)).text }
}

describe('an encrypted file', () => {
  test('carries all to another browser, in order', async () => {
    const { text } = await exported([1, 2, 3])
    expect(text).not.toContain('made-up')
    expect(text).not.toContain('relay-1')
    const { vault } = await openVault()
    expect(value(await vault.importFile(text, FILE_PASSPHRASE))).toEqual({
      added: 3,
      skipped: 0,
      conflicts: 0,
      unreadable: 0,
    })
    const { connections } = value(await vault.list())
    expect(connections.map(({ name }) => name)).toEqual(['Relay 1', 'Relay 2', 'Relay 3'])
    expect(value(await vault.key(connections[2]!.id, 'current')).apiKey).toBe(words(3).apiKey)
  })

  test('the same: skipped; changed since: both are kept; deleted since: comes back', async () => {
    const { vault, text } = await exported([1, 2, 3])
    const [one, two] = value(await vault.list()).connections
    value(await vault.save(one!.id, one!.revision, { ...words(1), name: 'Changed' }))
    value(await vault.delete(two!.id))
    expect(value(await vault.importFile(text, FILE_PASSPHRASE))).toEqual({
      added: 2,
      skipped: 1,
      conflicts: 1,
      unreadable: 0,
    })
    expect(
      value(await vault.list())
        .connections.map(({ name }) => name)
        .sort(),
    ).toEqual(['Changed', 'Relay 1', 'Relay 2', 'Relay 3'])
    expect(value(await vault.importFile(text, FILE_PASSPHRASE))).toMatchObject({ added: 0, skipped: 3 })
  })

  test('with the passphrase of the vault it must be that one', async () => {
    const { vault } = await exported([1])
    expect(reason(await vault.exportFile('not the passphrase', true))).toBe('wrong-passphrase')
    expect(reason(await vault.exportFile('short', false))).toBe('passphrase-too-short')
    const { text } = value(await vault.exportFile(PASSPHRASE, true))
    value(await vault.changePassphrase(PASSPHRASE, 'another passphrase'))
    value(await vault.wipe())
    value(await vault.create('a third passphrase'))
    expect(value(await vault.importFile(text, PASSPHRASE)).added).toBe(1)
  })

  test.each<[string, (text: string) => string, string, string | null]>([
    ['another passphrase', (text) => text, 'guessed wrongly', 'wrong-passphrase'],
    ['some other text', () => 'hello', FILE_PASSPHRASE, 'no-file'],
    ['some other JSON', () => '{"format":1}', FILE_PASSPHRASE, 'no-file'],
    ['cut off', (text) => text.slice(0, 300), FILE_PASSPHRASE, 'no-file'],
    ['of a later version', (text) => text.replace('"format": 1', '"format": 2'), FILE_PASSPHRASE, 'newer'],
    ['without its salt', (text) => text.replace('"salt"', '"slat"'), FILE_PASSPHRASE, 'corrupt'],
  ])('%s: refused, nothing changed', async (_name, damage, passphrase, why) => {
    const { text } = await exported([1])
    const { vault, profile } = await openVault()
    const before = new Map(profile.local.stored)
    expect(reason(await vault.importFile(damage(text), passphrase))).toBe(why)
    expect(profile.local.stored).toEqual(before)
  })

  test('one damaged connection does not hold up the others', async () => {
    const { text } = await exported([1, 2, 3])
    const file = JSON.parse(text) as { connections: { sealed: string }[] }
    file.connections[1]!.sealed = file.connections[0]!.sealed
    const { vault } = await openVault()
    expect(value(await vault.importFile(JSON.stringify(file), FILE_PASSPHRASE))).toMatchObject({
      added: 2,
      unreadable: 1,
    })
  })
})
