import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keys, startRelay } from '../../fixtures/relay/index.ts'
import { launchExtension } from './extension.ts'
import { expect, test } from '@playwright/test'
import { popupPage } from './popup-page.ts'

test('after a check, a report and closing the browser no piece of the key is on the disk', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'keyfit-profile-'))
  const relay = await startRelay()
  const extension = await launchExtension({ profile })
  await extension.allowSilently('http://127.0.0.1/*')
  const popup = await extension.openPopup()
  const page = popupPage(popup)
  await page.fill({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await page.check()
  await page.expectCause('ok')
  await popup.getByRole('button', { name: 'Copy a report without secrets' }).click()
  expect(popup.url()).not.toContain(keys.good)
  expect(await popup.title()).not.toContain(keys.good)
  await extension.close()
  await relay.close()

  const files = (await readdir(profile, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(20)
  const pieces = [keys.good, keys.good.slice(3, 27), keys.good.slice(-24)].flatMap((piece) => [
    Buffer.from(piece),
    Buffer.from(piece, 'utf16le'),
    Buffer.from(Buffer.from(piece).toString('base64').slice(0, 24)),
  ])
  const found: string[] = []
  for (const { parentPath, name } of files) {
    const content = await readFile(join(parentPath, name)).catch(() => Buffer.alloc(0))
    if (pieces.some((piece) => content.includes(piece))) found.push(name)
  }
  expect(found).toEqual([])
  await rm(profile, { recursive: true, force: true })
})
