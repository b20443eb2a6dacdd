import { readFile } from 'node:fs/promises'
import { keys, startRelay } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'
import { PASSPHRASE, openOptions, savedPanel } from './options-page.ts'
import { popupPage } from './popup-page.ts'

// A passphrase takes a second to become a key, on purpose.
test.slow()

const someone = { name: 'Home', baseUrl: 'https://api.relay.example', apiKey: keys.good, model: 'gpt-5.2' }

test('create, save, lock, unlock, use, check, edit and duplicate', async ({ extension, relay }) => {
  await extension.allowSilently('http://127.0.0.1/*')
  const page = await openOptions(extension)
  const saved = savedPanel(page)
  await expect(page.getByText('If you forget it, the saved keys cannot be recovered', { exact: false })).toBeVisible()
  await saved.create()
  await expect(page.getByText('Nothing saved yet', { exact: false })).toBeVisible()
  await saved.add({ ...someone, baseUrl: relay.url, note: 'for the train' })
  await expect(saved.row('Home')).toContainText('for the train')
  await expect(saved.row('Home')).toContainText('Not checked yet')
  expect(await page.content()).not.toContain(keys.good)

  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(page.getByText('Your connections are locked.')).toBeVisible()
  await saved.unlock('something else')
  await expect(page.getByRole('alert').filter({ hasText: 'This is not the passphrase' })).toBeVisible()
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await saved.unlock()

  await saved.row('Home').getByRole('button', { name: 'Check' }).click()
  await expect(saved.row('Home').locator('[data-cause="ok"]')).toContainText('Works')
  expect(relay.requests.length).toBeGreaterThan(0)

  const [popup] = await Promise.all([
    extension.context.waitForEvent('page'),
    page.getByRole('button', { name: 'Use Home' }).click(),
  ])
  await expect(popupPage(popup).field('Base URL')).toHaveValue(relay.url)
  await expect(popupPage(popup).field('API key')).toHaveValue(keys.good)
  await popup.close()

  await saved.openMore('Home')
  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('form', { name: 'Edit' }).getByLabel('Name').fill('Work')
  await page.getByRole('form', { name: 'Edit' }).getByRole('button', { name: 'Save' }).click()
  await expect(saved.row('Work')).toContainText('for the train')

  await page.getByRole('button', { name: 'Duplicate' }).click()
  await expect.poll(saved.names).toEqual(['Work', 'Work (copy)'])
})

test('a deleted connection can be had back', async ({ extension }) => {
  const page = await openOptions(extension)
  const saved = savedPanel(page)
  await saved.create()
  await saved.add({ ...someone, name: 'Work' })
  await saved.add({ ...someone, name: 'Work (copy)' })
  await saved.openMore('Work')
  await saved.row('Work').getByRole('button', { name: 'Delete' }).click()
  await expect.poll(saved.names).toEqual(['Work (copy)'])
  await expect(page.getByText('“Work” is deleted.').getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(saved.names).toEqual(['Work', 'Work (copy)'])
})

test('a key is replaced in the order that loses nothing: check, use, retire', async ({ extension, relay }) => {
  await extension.allowSilently('http://127.0.0.1/*')
  const page = await openOptions(extension)
  const saved = savedPanel(page)
  await saved.create()
  await saved.add({ ...someone, baseUrl: relay.url, apiKey: keys.disabled })
  await saved.openMore('Home')
  await page.getByRole('button', { name: 'Replace the key' }).click()
  await page.getByLabel('New API key').fill(keys.good)
  await page.getByRole('button', { name: 'Check the new key' }).click()
  await expect(page.locator('.card [data-cause="ok"]')).toBeVisible()
  await page.getByRole('button', { name: 'Use the new key' }).click()
  await expect(page.getByText('The new key is in use', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the old key' }).click()
  await page.getByRole('button', { name: 'Use the new key' }).click()
  await page.getByRole('button', { name: 'The old key is disabled: forget it' }).click()
  await expect(page.getByText('The new key is in use', { exact: false })).toBeHidden()
  await saved.row('Home').getByRole('button', { name: 'Check' }).click()
  await expect(saved.row('Home').locator('[data-cause="ok"]')).toBeVisible()
})

test('an exported file is sealed, and brings back what it took along', async ({ extension }) => {
  const page = await openOptions(extension)
  const saved = savedPanel(page)
  await saved.create()
  await saved.add(someone)
  await page.getByText('Import, export, passphrase, sync').click()
  await page.getByLabel('Passphrase for the file').fill('another passphrase')
  const exporting = page.locator('form', { has: page.getByLabel('Passphrase for the file') })
  await exporting.getByLabel('Repeat the passphrase').fill('another passphrase')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    exporting.getByRole('button', { name: 'Export to an encrypted file' }).click(),
  ])
  const path = await file.path()
  expect(await readFile(path, 'utf8')).not.toContain('relay.example')

  await saved.openMore('Home')
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect.poll(saved.names).toEqual([])
  await page.locator('input[type=file][aria-label="Import an encrypted file"]').setInputFiles(path)
  await page.getByLabel('Passphrase of the file').fill(PASSPHRASE)
  const importing = page.locator('form', { has: page.getByLabel('Passphrase of the file') })
  await importing.getByRole('button', { name: 'Import' }).click()
  await expect(page.getByText('This is not the passphrase', { exact: false })).toBeVisible()
  await page.getByLabel('Passphrase of the file').fill('another passphrase')
  await importing.getByRole('button', { name: 'Import' }).click()
  await expect.poll(saved.names).toEqual(['Home'])
})

test('connections are taken over from a pasted config and from several links', async ({ extension }) => {
  const page = await openOptions(extension)
  const saved = savedPanel(page)
  await saved.create()
  await page.locator('summary', { hasText: 'Import from text' }).click()
  const box = page.locator('textarea').first()
  await box.fill(`export ANTHROPIC_BASE_URL=https://one.relay.example\nexport ANTHROPIC_AUTH_TOKEN=${keys.good}`)
  await expect(page.getByText('1 found')).toBeVisible()
  expect(await saved.names()).toEqual([])
  await page.locator('form', { has: box }).getByRole('button', { name: 'Import' }).click()
  await expect.poll(saved.names).toEqual(['one.relay.example'])

  const link = (host: string) =>
    `ccswitch://v1/import?resource=provider&app=claude&name=${host}&endpoint=https%3A%2F%2F${host}&apiKey=${keys.good}`
  await box.fill(`${link('two.relay.example')}\n${link('three.relay.example')}`)
  await expect(page.getByText('2 found')).toBeVisible()
  await page.locator('form', { has: box }).getByRole('button', { name: 'Import' }).click()
  await expect.poll(saved.names).toEqual(['one.relay.example', 'two.relay.example', 'three.relay.example'])
})

test('the order is changed with the arrow keys and by dragging, and is kept', async ({ extension }) => {
  const page = await openOptions(extension)
  const saved = savedPanel(page)
  await saved.create()
  for (const name of ['A', 'B', 'C']) await saved.add({ ...someone, name })
  await page.getByLabel('Move C, place 3 of 3').focus()
  await page.keyboard.press('ArrowUp')
  await expect.poll(saved.names).toEqual(['A', 'C', 'B'])
  await expect(page.getByLabel('Move C, place 2 of 3')).toBeFocused()
  // All rows at once: nothing scrolls under the pointer.
  await page.setViewportSize({ width: 900, height: 1600 })
  await page.getByLabel(/^Move A/).hover()
  await page.mouse.down()
  const { x, y, height } = (await saved.row('B').boundingBox())!
  await page.mouse.move(x + 20, y + height / 2)
  await page.mouse.move(x + 20, y + height - 4, { steps: 5 })
  await page.mouse.up()
  await expect.poll(saved.names).toEqual(['C', 'B', 'A'])
  await page.reload()
  await expect.poll(saved.names).toEqual(['C', 'B', 'A'])
})

test('a connection is saved from the popup and used from there', async ({ extension, popup }) => {
  await extension.allowSilently('http://127.0.0.1/*')
  const options = await openOptions(extension)
  await savedPanel(options).create()
  const relay = await startRelay()
  const page = popupPage(popup)
  await page.fill({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await popup.getByText('Saved connections').click()
  await popup.getByRole('button', { name: 'Save this connection' }).click()
  await popup.getByLabel('Name').fill('Train')
  await popup.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(popup.getByText('Saved as “Train”.')).toBeVisible()
  await page.fill({ baseUrl: '', apiKey: '', model: '' })
  await popup.getByRole('button', { name: 'Use Train' }).click()
  await expect(page.field('API key')).toHaveValue(keys.good)
  await expect(page.field('Model')).toHaveValue('gpt-5.2')
  await page.check()
  await page.expectCause('ok')
  await expect(savedPanel(options).row('Train').locator('[data-cause="ok"]')).toBeVisible()
  await relay.close()
})
