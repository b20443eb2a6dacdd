import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keys, startRelay } from '../../fixtures/relay/index.ts'
import { launchExtension } from './extension.ts'
import type { Extension } from './extension.ts'
import { expect, test } from '@playwright/test'
import { popupPage } from './popup-page.ts'
import { savedWords, valueOf } from './vault-page.ts'

const PASSPHRASE = 'correct horse battery'
const SHORTEST_PIECE = 12

/** Every piece of 12 characters, as text of both widths and as base64 at each of its three offsets. */
function piecesOf(key: string): Buffer[] {
  const texts = Array.from({ length: key.length - SHORTEST_PIECE + 1 }, (_, at) => key.slice(at, at + SHORTEST_PIECE))
  return texts.flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    // Nine characters are twelve of base64; the pieces begin at every character, so at every offset.
    Buffer.from(Buffer.from(text.slice(0, 9)).toString('base64')),
  ])
}

function findPiece(content: Buffer, pieces: readonly Buffer[]): string | undefined {
  return pieces.find((piece) => content.includes(piece))?.toString()
}

/** Whatever the extension's pages and its worker say on their consoles, and every address that the browser asks for. */
function record(extension: Extension): string[] {
  const heard: string[] = []
  extension.context.on('console', (message) => heard.push(message.text()))
  extension.context.on('weberror', (error) => heard.push(String(error.error())))
  extension.context.on('request', (request) => heard.push(request.url()))
  extension.worker.on('console', (message) => heard.push(message.text()))
  return heard
}

test('no piece of a key is on the disk, in a log or in an address, whatever was done with it', async () => {
  // It reads the whole profile some hundred times.
  test.slow()
  const profile = await mkdtemp(join(tmpdir(), 'keyfit-profile-'))
  const relay = await startRelay()
  const extension = await launchExtension({ profile })
  const heard = record(extension)
  await extension.allowSilently('http://127.0.0.1/*')
  const popup = await extension.openPopup()
  const page = popupPage(popup)
  const secrets = [keys.good, keys.disabled, PASSPHRASE]

  // A check that works, a report, a check that fails.
  await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await page.expectCause('ok')
  await popup.getByRole('button', { name: 'Copy a report without secrets' }).click()
  const report = await page.clipboard()
  await page.check({ apiKey: keys.disabled })
  await page.expectCause('key-disabled')

  // Saved, checked, changed, deleted, had back, exported, carried to the account, locked.
  await valueOf(popup, 'vault:create', { passphrase: PASSPHRASE })
  const words = { ...savedWords(1, keys.disabled), baseUrl: relay.url }
  const { id } = await valueOf(popup, 'vault:save', { id: null, revision: 0, words })
  await valueOf(popup, 'vault:check', { id, which: 'current' })
  await valueOf(popup, 'vault:replace', { id, revision: 1, step: 'try', apiKey: keys.good })
  await valueOf(popup, 'vault:check', { id, which: 'other' })
  await valueOf(popup, 'vault:replace', { id, revision: 2, step: 'use', apiKey: '' })
  const copy = await valueOf(popup, 'vault:duplicate', { id, name: 'Copy' })
  await valueOf(popup, 'vault:delete', { id: copy.id })
  await valueOf(popup, 'vault:undelete', { id: copy.id })
  await valueOf(popup, 'vault:sync', { on: true })
  const { text: file } = await valueOf(popup, 'vault:export', { passphrase: PASSPHRASE, same: true })
  await valueOf(popup, 'vault:lock', {})
  await extension.killWorker()
  await valueOf(popup, 'vault:unlock', { passphrase: PASSPHRASE })
  const listed = JSON.stringify(await valueOf(popup, 'vault:list', {}))
  const stored = await popup.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync.get(null)]),
  )
  const shown = `${popup.url()} ${await popup.title()}`
  await extension.close()
  await relay.close()

  const pieces = secrets.flatMap(piecesOf)
  for (const text of [report, file, listed, stored, shown, ...heard])
    expect(findPiece(Buffer.from(text), pieces), text.slice(0, 200)).toBeUndefined()
  expect(heard.length).toBeGreaterThan(2)

  const files = (await readdir(profile, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(20)
  const contents = await Promise.all(
    files.map(async ({ parentPath, name }) => ({
      name,
      content: await readFile(join(parentPath, name)).catch(() => Buffer.alloc(0)),
    })),
  )
  // The search finds what is there: the sealed connection of the vault does lie in one of these files.
  const sealed = Buffer.from((JSON.parse(stored) as [Record<string, { sealed?: string }>])[0][`vault:${id}`]!.sealed!)
  expect(contents.some(({ content }) => content.includes(sealed))).toBe(true)
  expect(
    contents.flatMap(({ name, content }) => (findPiece(content, pieces) === undefined ? [] : name)),
    'on the disk',
  ).toEqual([])
  await rm(profile, { recursive: true, force: true })
})
