import { describe, expect, test } from 'vitest'
import { syncLimits } from '../../utils/vault/reconcile.ts'
import type { Area } from '../../utils/vault/store.ts'
import type { Vault } from '../../utils/vault/vault.ts'
import { PASSPHRASE, createArea, createProfile, openVault, reason, value, words } from './areas.ts'

/** Lets everything that was asked for be done. */
const settle = async (...vaults: Vault[]) => {
  for (const vault of vaults) {
    vault.synchronise()
    value(await vault.lockIfIdle())
  }
}
const listOf = async (vault: Vault) => value(await vault.list()).connections
const namesIn = async (vault: Vault) => (await listOf(vault)).map(({ name }) => name)

/** Two machines of one account, the second one taken over from the first. */
async function twoMachines() {
  const account = createArea()
  const first = await openVault({ sync: account })
  value(await first.vault.add([words(1), words(2), words(3)]))
  expect(value(await first.vault.turnSync(true)).sync).toBe('on')
  await settle(first.vault)
  const profile = createProfile({ sync: account })
  const vault = profile.startWorker()
  expect(value(await vault.state())).toEqual({ state: 'none', reason: null, sync: 'found' })
  expect(value(await vault.turnSync(true))).toMatchObject({ state: 'locked', sync: 'on' })
  value(await vault.unlock(PASSPHRASE))
  await settle(vault)
  return { account, first, second: { profile, vault } }
}

async function inBoth(machines: Awaited<ReturnType<typeof twoMachines>>) {
  const { first, second } = machines
  // What one sends the other hears, and once more for what that makes of it.
  await settle(first.vault, second.vault, first.vault, second.vault)
  const [here, there] = await Promise.all([namesIn(first.vault), namesIn(second.vault)])
  expect([...there].sort()).toEqual([...here].sort())
  return here
}

describe('sync between two machines', () => {
  test('off: nothing leaves', async () => {
    const account = createArea()
    const { vault } = await openVault({ sync: account })
    value(await vault.save(null, 0, words(1)))
    await settle(vault)
    expect(account.stored.size).toBe(0)
    expect(value(await vault.state()).sync).toBe('off')
  })

  test('all arrives, sealed', async () => {
    const machines = await twoMachines()
    expect(await inBoth(machines)).toEqual(['Relay 1', 'Relay 2', 'Relay 3'])
    const [one] = await listOf(machines.second.vault)
    expect(value(await machines.second.vault.key(one!.id, 'current')).apiKey).toBe(words(1).apiKey)
    for (const text of machines.account.stored.values()) expect(text).not.toMatch(/made-up|relay-|Relay/)
  })

  test('new, changed, moved and deleted ones travel both ways', async () => {
    const machines = await twoMachines()
    const { first, second } = machines
    const [one, two, three] = await listOf(first.vault)
    value(await first.vault.save(one!.id, 1, { ...words(1), name: 'Changed' }))
    value(await second.vault.delete(two!.id))
    value(await second.vault.move(three!.id, one!.id))
    second.profile.clock.time += 1_000
    value(await second.vault.save(null, 0, words(4)))
    expect(await inBoth(machines)).toEqual(['Relay 3', 'Changed', 'Relay 4'])
    value(await second.vault.undelete(two!.id))
    expect(await inBoth(machines)).toContain('Relay 2')
  })

  test('changed on both: both are kept, once', async () => {
    const machines = await twoMachines()
    const { first, second } = machines
    const [one] = await listOf(first.vault)
    value(await first.vault.save(one!.id, 1, { ...words(1), name: 'Here' }))
    value(await first.vault.save(one!.id, 2, { ...words(1), name: 'Here again' }))
    await settle(first.vault)
    second.profile.clock.time += 5
    value(await second.vault.save(one!.id, 1, { ...words(1), name: 'There' }))
    expect((await inBoth(machines)).sort()).toEqual(['Here again', 'Relay 2', 'Relay 3', 'There'])
  })

  test('changed here and deleted there: kept', async () => {
    const machines = await twoMachines()
    const [one] = await listOf(machines.first.vault)
    value(await machines.second.vault.delete(one!.id))
    value(await machines.first.vault.save(one!.id, 1, { ...words(1), name: 'Wanted' }))
    expect(await inBoth(machines)).toContain('Wanted')
  })

  test('both send at the same moment and the account keeps one: they agree, and stop', async () => {
    const machines = await twoMachines()
    const { account, first, second } = machines
    const [one] = await listOf(first.vault)
    const name = `vault:${one!.id}`
    value(await first.vault.save(one!.id, 1, { ...words(1), name: 'Here' }))
    await settle(first.vault)
    // The second one had not heard of that when it sent its own.
    const sent = account.stored.get(name)!
    account.stored.set(name, [...second.profile.local.stored].find(([key]) => key === name)![1])
    value(await second.vault.save(one!.id, 1, { ...words(1), name: 'There' }))
    await settle(second.vault)
    expect(account.stored.get(name)).not.toBe(sent)
    expect((await inBoth(machines)).sort()).toEqual(['Here', 'Relay 2', 'Relay 3', 'There'])
    const before = new Map(account.stored)
    await settle(first.vault, second.vault)
    expect(account.stored).toEqual(before)
  })

  test('what a check said stays on its machine and sends nothing', async () => {
    const machines = await twoMachines()
    const before = new Map(machines.account.stored)
    const [one] = await listOf(machines.first.vault)
    value(await machines.first.vault.setResult(one!.id, 'current', { verdict: 'ok', cause: 'ok', at: 1 }))
    await inBoth(machines)
    expect(machines.account.stored).toEqual(before)
    expect((await listOf(machines.first.vault))[0]?.result?.verdict).toBe('ok')
  })

  test('a changed passphrase travels; a header that somebody else made does not', async () => {
    const machines = await twoMachines()
    const { account, first, second } = machines
    value(await first.vault.changePassphrase(PASSPHRASE, 'another passphrase'))
    await settle(first.vault, second.vault)
    value(await second.vault.lock())
    expect(reason(await second.vault.unlock(PASSPHRASE))).toBe('wrong-passphrase')
    value(await second.vault.unlock('another passphrase'))
    const forged = { ...(JSON.parse(account.stored.get('vault')!) as object), revision: 99, salt: 'AAAA' }
    account.stored.set('vault', JSON.stringify(forged))
    await settle(second.vault)
    expect(value(await second.vault.state()).sync).toBe('other-vault')
    value(await second.vault.lock())
    value(await second.vault.unlock('another passphrase'))
  })

  test('a forged deletion or connection is not believed', async () => {
    const machines = await twoMachines()
    const { account, first } = machines
    const [one, two] = await listOf(first.vault)
    const item = JSON.parse(account.stored.get(`vault:${one!.id}`)!) as { vault: string }
    account.stored.set(`vault:${one!.id}`, JSON.stringify({ ...item, revision: 9, deletedAt: 1, proof: 'AAAA' }))
    account.stored.set(`vault:${two!.id}`, JSON.stringify({ ...item, revision: 9, order: 1, sealed: 'AAAA' }))
    expect(await inBoth(machines)).toEqual(['Relay 1', 'Relay 2', 'Relay 3'])
  })

  test('two vaults of their own: each stays what it is', async () => {
    const account = createArea()
    const first = await openVault({ sync: account })
    value(await first.vault.turnSync(true))
    await settle(first.vault)
    const second = await openVault({ sync: account, own: true })
    value(await second.vault.save(null, 0, words(1)))
    const before = new Map(account.stored)
    value(await second.vault.turnSync(true))
    await settle(second.vault)
    expect(value(await second.vault.state()).sync).toBe('other-vault')
    expect(account.stored).toEqual(before)
    expect(await namesIn(second.vault)).toEqual(['Relay 1'])
  })

  test('locked: nothing is taken from outside', async () => {
    const { first, second } = await twoMachines()
    value(await second.vault.lock())
    const before = new Map(second.profile.local.stored)
    value(await first.vault.save(null, 0, words(4)))
    await settle(first.vault, second.vault)
    expect(second.profile.local.stored).toEqual(before)
    value(await second.vault.unlock(PASSPHRASE))
    await settle(second.vault)
    expect(await namesIn(second.vault)).toContain('Relay 4')
  })
})

describe('limits', () => {
  test('what does not fit stays here and says why', async () => {
    const account = createArea({ quota: syncLimits.all })
    const { vault, profile } = await openVault({ sync: account })
    value(await vault.turnSync(true))
    value(await vault.save(null, 0, words(0, { note: '长'.repeat(3_000) })))
    profile.clock.time += 1
    value(await vault.add(Array.from({ length: 300 }, (_, number) => words(number + 1))))
    await settle(vault)
    const list = await listOf(vault)
    expect(list[0]?.leftOut).toBe('too-large')
    const without = list.slice(1).filter(({ leftOut }) => leftOut === 'no-room')
    expect(without.length).toBeGreaterThan(0)
    expect(list).toHaveLength(301)
    expect(account.stored.size).toBe(1 + 300 - without.length)
    expect(Math.max(...[...account.stored].map(([name, text]) => name.length + text.length))).toBeLessThanOrEqual(
      syncLimits.item,
    )
    expect(value(await vault.state()).sync).toBe('on')
  })

  test('the browser takes no more writes for now: tried again, nothing lost', async () => {
    const account = createArea()
    let refusing = true
    const slow: Area = {
      ...account,
      set: (items) =>
        refusing ? Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE quota')) : account.set(items),
    }
    const { vault } = await openVault({ sync: slow })
    value(await vault.turnSync(true))
    value(await vault.save(null, 0, words(1)))
    await settle(vault)
    expect(value(await vault.state()).sync).toBe('waiting')
    refusing = false
    await settle(vault)
    expect(value(await vault.state()).sync).toBe('on')
    expect(account.stored.size).toBe(2)
  })

  const switchedOff: Area = { ...createArea(), get: () => Promise.reject(new Error('Please set storage.sync.enabled')) }
  test.each([
    ['no such storage', null],
    ['switched off', switchedOff],
  ])('%s: the option is absent', async (_name, sync) => {
    const { vault } = await openVault({ sync })
    expect(value(await vault.state()).sync).toBe('absent')
    expect(reason(await vault.turnSync(true))).toBe('no-sync')
  })
})
