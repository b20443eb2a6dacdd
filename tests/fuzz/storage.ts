import fc from 'fast-check'
import { readSettingsFile, writeSettingsFile } from '../../utils/browser/settings-file.ts'
import { LONGEST_TEST_MESSAGE, defaultSettings, readSettings, themes } from '../../utils/browser/settings.ts'
import { FORMAT, HeaderShape, ItemShape, MarkShape, SyncShape, readShape } from '../../utils/vault/schema.ts'
import { readFile } from '../../utils/vault/exchange.ts'
import { names, Refused } from '../../utils/vault/store.ts'
import { createArea, openVault, words } from '../vault/areas.ts'
import { fakeBrowser } from './fake-browser.ts'
import type { Fuzz } from './fuzz.ts'
import { pasted } from './words.ts'

const word = fc.oneof(
  fc.constantFrom('', 'auto', 'dark', 'en', 'zh-TW', 'keyfit-settings', 'connections', 'posix'),
  pasted,
)
const json = fc.oneof(fc.jsonValue(), word, fc.constantFrom(null, 0, -1, 1, 2, 1e308, true, '__proto__'))
const near = (...fields: string[]) =>
  fc.oneof(json, fc.dictionary(fc.oneof(fc.constantFrom(...fields), fc.string()), json, { maxKeys: 8 }))

const settings = near(...Object.keys(defaultSettings))
const settingsFile = near('format', 'version', 'settings', 'favourites').chain((value) =>
  fc.oneof(
    fc.constant(JSON.stringify(value)),
    settings.map((inner) =>
      JSON.stringify({ format: 'keyfit-settings', version: 1, settings: inner, favourites: inner }),
    ),
    word,
  ),
)

const id = fc.stringMatching(/^[\w-]{16}$/)
const stored = fc.oneof(
  near('format', 'vault', 'revision', 'order', 'sealed', 'deletedAt', 'proof', 'kdf', 'iterations', 'salt', 'wrapped'),
  fc.record({
    format: fc.constant(FORMAT),
    vault: id,
    revision: fc.integer(),
    order: fc.double(),
    sealed: fc.base64String(),
  }),
  fc.record({
    format: fc.constant(FORMAT),
    vault: id,
    revision: fc.integer(),
    deletedAt: fc.double(),
    proof: fc.base64String(),
  }),
)
const entries = fc.array(fc.tuple(fc.oneof(id, fc.string()), stored), { maxLength: 5 })
const syncRecord = fc.oneof(
  near('on', 'trouble', 'synced', 'leftOut'),
  fc.constant({ on: true, trouble: null, synced: [], leftOut: [] }),
)

/** Throws if `work` throws anything but the reason for refusing. */
async function refuses(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}

export const storing: readonly Fuzz[] = [
  {
    name: 'settings of any shape read as settings, and read again the same',
    property: fc.property(settings, (given) => {
      const read = readSettings(given)
      const { theme, language, testMessage, freeDeadline, messageDeadline, lockAfterMinutes } = read
      const isRight =
        themes.includes(theme) &&
        /^[A-Za-z-]+/.test(language) &&
        testMessage.length <= LONGEST_TEST_MESSAGE &&
        [freeDeadline, messageDeadline, lockAfterMinutes].every((count) => Number.isInteger(count) && count >= 0)
      if (!isRight) throw new Error(JSON.stringify(read))
      if (JSON.stringify(readSettings(JSON.parse(JSON.stringify(read)))) !== JSON.stringify(read))
        throw new Error(JSON.stringify(read))
      if (Object.keys(read).sort().join() !== Object.keys(defaultSettings).sort().join())
        throw new Error(Object.keys(read).join())
    }),
  },
  {
    name: 'a file of settings is read or refused, and comes through writing as it is',
    property: fc.property(settingsFile, (text) => {
      const read = readSettingsFile(text)
      if (typeof read === 'string') return
      if (JSON.stringify(readSettingsFile(writeSettingsFile(read))) !== JSON.stringify(read)) throw new Error(text)
    }),
  },
  {
    name: 'whatever lies in the vault’s storage is read or given a reason',
    property: fc.property(fc.oneof(stored, syncRecord), (given) => {
      for (const shape of [HeaderShape, ItemShape, MarkShape, SyncShape]) {
        const { value, reason } = readShape<unknown>(shape, given)
        if ((value === null) !== (reason === 'corrupt' || reason === 'newer')) throw new Error(String(reason))
      }
    }),
  },
  {
    name: 'a file of connections is read or refused',
    property: fc.asyncProperty(
      fc.oneof(
        near('keyfit', 'format', 'header', 'connections').map((value) => JSON.stringify(value)),
        word,
      ),
      (text) => refuses(() => readFile(text, 'any passphrase')),
    ),
  },
  {
    name: 'a vault amid broken items answers, and works',
    property: fc.asyncProperty(entries, entries, syncRecord, async (here, there, record) => {
      const sync = createArea()
      const { profile, vault } = await openVault({ sync })
      const items = (list: typeof here) => Object.fromEntries(list.map(([name, value]) => [names.item + name, value]))
      await sync.set(items(there))
      await profile.local.set({ ...items(here), [names.sync]: record })
      await profile.session.set(Object.fromEntries(here.map(([name, value]) => [names.deleted + name, value])))
      await vault.state()
      await vault.list()
      for (const [name] of here) {
        await vault.key(name, 'current')
        await vault.undelete(name)
        await vault.move(name, null)
      }
      const saved = await vault.save(null, 0, words(1))
      if (!saved.ok) throw new Error(saved.reason)
      const read = await vault.key(saved.value.id, 'current')
      if (!read.ok || read.value.apiKey !== words(1).apiKey) throw new Error('a new connection is not there')
      for (const [name] of here) await vault.delete(name)
    }),
    share: 10,
  },
  {
    name: 'items of the browser’s storage read as what they are, or as nothing',
    property: fc.asyncProperty(
      fc.oneof(settings, near('baseUrl', 'apiKey', 'model', 'status', 'rows', 'entries', 'as', 'id', 'draft')),
      async (given) => {
        const items = await import('../../utils/browser/storage.ts')
        for (const item of Object.values(items)) {
          if (typeof item !== 'object' || !('get' in item)) continue
          fakeBrowser.value = given
          const read: unknown = await item.get()
          // What was taken is taken again: there is no half reading.
          fakeBrowser.value = read
          if (JSON.stringify(await item.get()) !== JSON.stringify(read)) throw new Error(JSON.stringify(read))
        }
      },
    ),
    share: 25,
  },
]
