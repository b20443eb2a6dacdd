import { describe, expect, test } from 'vitest'
import { PASSPHRASE, createProfile, openVault, reason, value, words } from './areas.ts'
import type { Vault } from '../../utils/vault/vault.ts'

const listNames = async (vault: Vault) => value(await vault.list()).connections.map(({ name }) => name)

async function withThree(options?: Parameters<typeof openVault>[0]) {
  const { profile, vault } = await openVault(options)
  const ids: string[] = []
  for (const number of [1, 2, 3]) {
    profile.clock.time += 10
    ids.push(value(await vault.save(null, 0, words(number))).id)
  }
  profile.clock.time += 10
  return { profile, vault, ids }
}

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

  test('the browser closes: locked; the worker dies: not', async () => {
    const { profile } = await withThree()
    expect(await listNames(profile.startWorker())).toHaveLength(3)
    profile.closeBrowser()
    expect(value(await profile.startWorker().state()).state).toBe('locked')
  })

  test.each<[string, (time: number) => number, 'locked' | 'unlocked']>([
    ['a little before the limit', (time) => time + 899_000, 'unlocked'],
    ['at the limit', (time) => time + 900_000, 'locked'],
    ['the clock was set back by a minute', (time) => time - 60_000, 'unlocked'],
    ['the clock was set back by a day', (time) => time - 86_400_000, 'locked'],
  ])('idle: %s', async (_name, later, state) => {
    const { profile, vault } = await openVault()
    profile.clock.time = later(profile.clock.time)
    expect(value(await profile.startWorker().state()).state).toBe(state)
    expect(profile.session.stored.has('vault-unlocked')).toBe(state === 'unlocked')
    expect(reason(await vault.save(null, 0, words(1)))).toBe(state === 'locked' ? 'locked' : null)
  })

  test('doing something keeps it open, looking does not', async () => {
    const { profile, vault, ids } = await withThree()
    profile.clock.time += 600_000
    value(await vault.key(ids[0]!, 'current'))
    const until = profile.clock.time + 900_000
    expect(profile.clock.wakeAt).toBe(until)
    profile.clock.time += 600_000
    value(await vault.list())
    value(await vault.lockIfIdle())
    expect(profile.clock.wakeAt).toBe(until)
    profile.clock.time = until
    value(await vault.lockIfIdle())
    expect(value(await vault.state()).state).toBe('locked')
  })

  test('the same passphrase, typed by another input method, opens it', async () => {
    const { vault } = await openVault()
    value(await vault.changePassphrase(PASSPHRASE, 'Ｃａｆé 密码 ２０２６'))
    value(await vault.lock())
    value(await vault.unlock('Cafe\u0301 密码 2026'))
  })

  test('a changed passphrase: the old one opens nothing, no connection was sealed anew', async () => {
    const { profile, vault, ids } = await withThree()
    const before = profile.local.stored.get(`vault:${ids[0]!}`)
    expect(reason(await vault.changePassphrase('not the passphrase', 'another passphrase'))).toBe('wrong-passphrase')
    expect(reason(await vault.changePassphrase(PASSPHRASE, 'short'))).toBe('passphrase-too-short')
    value(await vault.changePassphrase(PASSPHRASE, 'another passphrase'))
    value(await vault.lock())
    expect(reason(await vault.unlock(PASSPHRASE))).toBe('wrong-passphrase')
    value(await vault.unlock('another passphrase'))
    expect(await listNames(vault)).toHaveLength(3)
    expect(profile.local.stored.get(`vault:${ids[0]!}`)).toBe(before)
  })
})

describe('nothing secret in the clear', () => {
  test('neither in a list nor on the disk', async () => {
    const { profile, vault, ids } = await withThree()
    value(await vault.replace(ids[0]!, 1, { step: 'try', apiKey: 'sk-made-up-the-new-one-0123456789' }))
    value(await vault.delete(ids[1]!))
    const list = value(await vault.list())
    expect(list.connections[0]).toMatchObject({ maskedKey: 'sk-ma…wx', replacement: { maskedKey: 'sk-ma…89' } })
    for (const text of [JSON.stringify(list), ...profile.local.stored.values(), ...profile.session.stored.values()])
      for (const secret of ['made-up', btoa('sk-made-up').slice(0, 12), PASSPHRASE]) expect(text).not.toContain(secret)
    for (const text of profile.local.stored.values()) expect(text).not.toContain('relay-')
  })

  test('each sealing has a nonce of its own', async () => {
    const { profile, vault, ids } = await withThree()
    const nonces = new Set<string>()
    for (let round = 0; round < 50; round += 1) {
      value(await vault.save(ids[0]!, round + 1, words(1)))
      nonces.add((JSON.parse(profile.local.stored.get(`vault:${ids[0]!}`)!) as { sealed: string }).sealed.slice(0, 16))
    }
    expect(nonces.size).toBe(50)
  })
})

describe('changes', () => {
  test('edit: the key stays unless a new one is given, a result holds for the words it was made with', async () => {
    const { vault, ids } = await withThree()
    const [id] = ids as [string]
    const result = { verdict: 'ok', cause: 'ok', at: 1 } as const
    value(await vault.setResult(id, 'current', result))
    const renamed = value(await vault.save(id, 1, { ...words(1), apiKey: null, name: 'Mine' }))
    expect(renamed).toMatchObject({ name: 'Mine', revision: 2, result })
    expect(value(await vault.key(id, 'current')).apiKey).toBe(words(1).apiKey)
    const other = value(await vault.save(id, 2, { ...words(1), apiKey: 'sk-other' }))
    expect(other.result).toBeNull()
    expect(value(await vault.key(id, 'current')).apiKey).toBe('sk-other')
  })

  test('two pages edit the same one: the second is told', async () => {
    const { vault, ids } = await withThree()
    const edits = ['A', 'B'].map((name) => vault.save(ids[0]!, 1, { ...words(1), name }))
    expect((await Promise.all(edits)).map(reason)).toEqual([null, 'changed'])
    expect((await listNames(vault))[0]).toBe('A')
  })

  test('fifty at once: none is lost', async () => {
    const { profile, vault } = await openVault()
    const saved = await Promise.all(Array.from({ length: 50 }, (_, number) => vault.save(null, 0, words(number))))
    expect(saved.map(reason).filter(Boolean)).toEqual([])
    expect(await listNames(profile.startWorker())).toHaveLength(50)
  })

  test('several from a text: what is there already is skipped', async () => {
    const { vault } = await withThree()
    const added = value(await vault.add([words(2, { name: 'Another name' }), words(4), words(5), words(4)]))
    expect(added).toMatchObject({ added: 2, skipped: 2 })
    expect(await listNames(vault)).toEqual(['Relay 1', 'Relay 2', 'Relay 3', 'Relay 4', 'Relay 5'])
  })

  test('a copy stands right behind, without the past of the other', async () => {
    const { vault, ids } = await withThree()
    value(await vault.setResult(ids[0]!, 'current', { verdict: 'ok', cause: 'ok', at: 1 }))
    const copy = value(await vault.duplicate(ids[0]!, 'Copy'))
    expect(copy).toMatchObject({ name: 'Copy', result: null, revision: 1 })
    expect(await listNames(vault)).toEqual(['Relay 1', 'Copy', 'Relay 2', 'Relay 3'])
    expect(value(await vault.key(copy.id, 'current'))).toEqual(value(await vault.key(ids[0]!, 'current')))
  })

  test('deleted, and had back until the browser closes', async () => {
    const { profile, vault, ids } = await withThree()
    value(await vault.delete(ids[1]!))
    expect(await listNames(vault)).toEqual(['Relay 1', 'Relay 3'])
    expect(value(await vault.list()).deleted).toEqual([{ id: ids[1], name: 'Relay 2' }])
    expect(reason(await vault.delete(ids[1]!))).toBe('gone')
    value(await vault.lock())
    value(await vault.unlock(PASSPHRASE))
    value(await vault.undelete(ids[1]!))
    expect(await listNames(vault)).toEqual(['Relay 1', 'Relay 2', 'Relay 3'])
    expect(value(await vault.list()).deleted).toEqual([])
    value(await vault.delete(ids[1]!))
    profile.closeBrowser()
    value(await vault.unlock(PASSPHRASE))
    expect(reason(await vault.undelete(ids[1]!))).toBe('gone')
  })

  test.each<[string, number, number | null, string]>([
    ['to the front', 2, 0, '312'],
    ['to the end', 0, null, '231'],
    ['between', 2, 1, '132'],
    ['where it is', 0, 1, '123'],
  ])('move: %s', async (_name, moved, before, expected) => {
    const { vault, ids } = await withThree()
    value(await vault.move(ids[moved]!, before === null ? null : ids[before]!))
    expect((await listNames(vault)).map((name) => name.slice(-1)).join('')).toBe(expected)
  })

  test('moved between the same two a hundred times: new numbers for all, and the order holds', async () => {
    const { vault, ids } = await withThree()
    let [middle, last] = [ids[1]!, ids[2]!]
    for (let round = 0; round < 100; round += 1) {
      value(await vault.move(last, middle))
      ;[middle, last] = [last, middle]
      expect((await listNames(vault))[0]).toBe('Relay 1')
    }
    expect(await listNames(vault)).toEqual(['Relay 1', 'Relay 2', 'Relay 3'])
  })
})

describe('another key, checked first', () => {
  const next = 'sk-made-up-the-new-one-0123456789'
  const ok = { verdict: 'ok', cause: 'ok', at: 1 } as const

  test('try, check, use, retire', async () => {
    const { vault, ids } = await withThree()
    const [id] = ids as [string]
    expect(value(await vault.replace(id, 1, { step: 'try', apiKey: next })).replacement?.step).toBe('trying')
    expect(value(await vault.key(id, 'current')).apiKey).toBe(words(1).apiKey)
    expect(value(await vault.key(id, 'other')).apiKey).toBe(next)
    expect(reason(await vault.replace(id, 2, { step: 'use' }))).toBe('wrong-step')
    value(await vault.setResult(id, 'other', ok))
    expect(value(await vault.replace(id, 2, { step: 'use' }))).toMatchObject({
      result: ok,
      replacement: { step: 'replaced' },
    })
    expect(value(await vault.key(id, 'current')).apiKey).toBe(next)
    expect(value(await vault.key(id, 'other')).apiKey).toBe(words(1).apiKey)
    expect(reason(await vault.replace(id, 3, { step: 'try', apiKey: 'sk-third' }))).toBe('wrong-step')
    expect(value(await vault.replace(id, 3, { step: 'retire' })).replacement).toBeNull()
    expect(reason(await vault.key(id, 'other'))).toBe('wrong-step')
  })

  test('each step back', async () => {
    const { vault, ids } = await withThree()
    const [id] = ids as [string]
    value(await vault.replace(id, 1, { step: 'try', apiKey: next }))
    value(await vault.setResult(id, 'other', ok))
    value(await vault.replace(id, 2, { step: 'use' }))
    expect(value(await vault.replace(id, 3, { step: 'undo' })).replacement).toMatchObject({
      step: 'trying',
      result: ok,
    })
    expect(value(await vault.key(id, 'current')).apiKey).toBe(words(1).apiKey)
    expect(value(await vault.replace(id, 4, { step: 'undo' })).replacement).toBeNull()
    expect(reason(await vault.replace(id, 5, { step: 'undo' }))).toBe('wrong-step')
  })
})

describe('what cannot be read is left as it is, and the rest works', () => {
  const damages: [string, (stored: string, other: string) => string, string][] = [
    ['half of it', (stored) => JSON.stringify(stored.slice(0, 40)), 'corrupt'],
    [
      'one byte changed',
      (stored) =>
        stored.replace(
          /"sealed":"(.{30})(.)/,
          (_all, head: string, byte: string) => `"sealed":"${head}${byte === 'A' ? 'B' : 'A'}`,
        ),
      'corrupt',
    ],
    ['no base64', (stored) => stored.replace(/"sealed":"/, '"sealed":"%'), 'corrupt'],
    ['not ours at all', () => '42', 'corrupt'],
    ['another revision', (stored) => stored.replace('"revision":1', '"revision":7'), 'corrupt'],
    ['swapped with another', (_stored, other) => other, 'corrupt'],
    ['of a later version', (stored) => stored.replace('"format":1', '"format":2'), 'newer'],
    ['of another vault', (stored) => stored.replace(/"vault":"[^"]*"/, '"vault":"AAAAAAAAAAAAAAAA"'), 'other-vault'],
  ]
  test.each(damages)('a connection: %s', async (_name, damage, why) => {
    const { profile, vault, ids } = await withThree()
    const name = `vault:${ids[1]!}`
    const good = profile.local.stored.get(name)!
    const damaged = damage(good, profile.local.stored.get(`vault:${ids[0]!}`)!)
    profile.local.stored.set(name, damaged)
    const list = value(await vault.list())
    expect(list.connections.map(({ id }) => id)).toEqual([ids[0], ids[2]])
    expect(list.unreadable).toEqual([{ id: ids[1], reason: why }])
    expect(reason(await vault.save(ids[1]!, 1, words(9)))).toBe(why)
    value(await vault.save(ids[0]!, 1, words(8)))
    value(await vault.move(ids[0]!, null))
    expect(profile.local.stored.get(name)).toBe(damaged)
    // It can be deleted and had back like any other.
    value(await vault.delete(ids[1]!))
    expect(value(await vault.list())).toMatchObject({ unreadable: [], deleted: [{ id: ids[1], name: '' }] })
    value(await vault.undelete(ids[1]!))
    expect(profile.local.stored.get(name)).toBe(damaged)
  })

  const headers: [string, (stored: string) => string | null, string][] = [
    ['lost', () => null, 'no-header'],
    ['half of it', (stored) => JSON.stringify(stored.slice(0, 50)), 'corrupt'],
    ['of a later version', (stored) => stored.replace('"format":1', '"format":2'), 'newer'],
    ['asks for so much work that the browser would hang', (stored) => stored.replace('600000', '600000000'), 'corrupt'],
  ]
  test.each(headers)('the header: %s', async (_name, damage, why) => {
    const { profile, vault } = await withThree()
    const good = profile.local.stored.get('vault')!
    const damaged = damage(good)
    if (damaged === null) profile.local.stored.delete('vault')
    else profile.local.stored.set('vault', damaged)
    const before = new Map(profile.local.stored)
    expect(value(await vault.state())).toMatchObject({ state: 'unreadable', reason: why })
    for (const refused of [
      await vault.create(PASSPHRASE),
      await vault.unlock(PASSPHRASE),
      await vault.save(null, 0, words(1)),
      await vault.changePassphrase(PASSPHRASE, 'another passphrase'),
    ])
      expect(['exists', why]).toContain(reason(refused))
    expect(profile.local.stored).toEqual(before)
    profile.local.stored.set('vault', good)
    value(await vault.unlock(PASSPHRASE))
    expect(await listNames(vault)).toHaveLength(3)
  })

  test('a header with a weaker derivation does not open', async () => {
    const { profile, vault } = await openVault()
    profile.local.stored.set('vault', profile.local.stored.get('vault')!.replace('600000', '100000'))
    expect(reason(await vault.unlock(PASSPHRASE))).toBe('wrong-passphrase')
  })

  test('a cause that a later version knows reads as unknown', async () => {
    const { vault, ids } = await withThree()
    value(await vault.setResult(ids[0]!, 'current', { verdict: 'problem', cause: 'of-tomorrow' as 'ok', at: 1 }))
    expect(value(await vault.list()).connections[0]?.result).toEqual({ verdict: 'problem', cause: 'unknown', at: 1 })
  })
})

test('storage full: refused, and everything is as before', async () => {
  const { profile, vault, ids } = await withThree({ quota: 2_600 })
  const before = new Map(profile.local.stored)
  const note = 'long '.repeat(500)
  expect(reason(await vault.save(null, 0, words(4, { note })))).toBe('full')
  expect(reason(await vault.save(ids[0]!, 1, words(1, { note })))).toBe('full')
  expect(reason(await vault.add([words(5), words(6), words(7, { note })]))).toBe('full')
  expect(profile.local.stored).toEqual(before)
  value(await vault.save(ids[0]!, 1, words(1, { name: 'Still works' })))
})

test('wiped: nothing of it is left, and a new one can be made', async () => {
  const { profile, vault, ids } = await withThree()
  profile.local.stored.set('settings', '{}')
  value(await vault.delete(ids[0]!))
  value(await vault.wipe())
  expect([...profile.local.stored.keys(), ...profile.session.stored.keys()]).toEqual(['settings'])
  expect(value(await vault.state()).state).toBe('none')
  value(await vault.create('another passphrase'))
})
