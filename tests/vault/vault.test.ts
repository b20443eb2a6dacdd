import { describe, expect, test } from 'vitest'
import { PASSPHRASE, createProfile, openVault, reason, value, words } from './areas.ts'

describe('who may in', () => {
  test('nothing, created, locked, unlocked', async () => {
    const profile = createProfile()
    const vault = profile.startWorker()
    expect(value(await vault.state())).toMatchObject({ state: 'none', reason: null })
    expect(reason(await vault.list())).toBe('none')
    expect(reason(await vault.create('short'))).toBe('passphrase-too-short')
    value(await vault.create(PASSPHRASE))
    expect(value(await vault.state())).toMatchObject({ state: 'unlocked' })
    expect(reason(await vault.create(PASSPHRASE))).toBe('exists')
    const { id } = value(await vault.save(null, 0, words(1)))
    value(await vault.lock())
    expect(value(await vault.state())).toMatchObject({ state: 'locked' })
    expect(reason(await vault.key(id, 'current'))).toBe('locked')
    expect(reason(await vault.unlock(`${PASSPHRASE}!`))).toBe('wrong-passphrase')
    value(await vault.unlock(PASSPHRASE))
    expect(value(await vault.key(id, 'current')).apiKey).toBe(words(1).apiKey)
  })
})

test('a list holds no key', async () => {
  const { vault } = await openVault()
  value(await vault.save(null, 0, words(1)))
  const list = value(await vault.list())
  expect(list.connections).toMatchObject([{ name: 'Relay 1', maskedKey: 'sk-ma…wx', revision: 1 }])
  expect(JSON.stringify(list)).not.toContain('made-up')
})
