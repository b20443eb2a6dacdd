import type { Page } from '@playwright/test'
import { keys } from '../../../fixtures/relay/index.ts'
import { PASSPHRASE, savedPanel } from '../options-page.ts'
import { savedWords, valueOf } from '../vault-page.ts'
import type { Stage, Walk } from './walk.ts'

const LONG = {
  name: 'The-relay-of-the-research-group-that-nobody-may-use-on-Fridays'.repeat(2),
  baseUrl: 'https://a-relay-with-a-rather-long-name.for-one-line.example.net/with/a/path/of/its/own/api',
  apiKey: keys.good,
  model: 'anthropic/claude-sonnet-4-5-20250929-thinking-with-a-budget-of-64000-tokens',
  note: '用于周末的实验，不要在工作日使用；余额不足时请联系管理员，并附上报告。',
  favourites: ['claude-code', 'immersive-translate', 'openai-sdk-python'],
}

/** Results of every kind, in the order of the list. */
const RESULTS = [
  ['ok', 'ok'],
  ['problem', 'key-quota-exhausted'],
  ['problem', 'html-instead-of-api'],
  ['unknown', 'unknown'],
] as const

async function fillList({ page }: Stage): Promise<void> {
  const short = [1, 2, 3, 4, 5, 6].map((number) => savedWords(number, keys.good))
  await valueOf(page, 'vault:add', { words: [{ ...short[0]!, apiKey: '' }, LONG, ...short.slice(1)] })
  const { connections } = await valueOf(page, 'vault:list', {})
  for (const [index, [verdict, cause]] of RESULTS.entries()) {
    const result = { verdict, cause, at: Date.UTC(2026, 10, 22, 12) }
    await valueOf(page, 'vault:result', { id: connections[index + 1]!.id, which: 'current', result })
  }
}

const open = (page: Page, name: string, button: string) =>
  savedPanel(page).row(name).getByRole('button', { name: button }).click()
const summary = (page: Page, text: string) => page.locator('summary', { hasText: text }).click()

async function tryNewKey({ page }: Stage, apiKey: string): Promise<void> {
  await page.getByLabel('New API key').fill(apiKey)
  await page.getByRole('button', { name: 'Check the new key' }).click()
  await page.locator('.card .result').waitFor()
}

/** Saved connections on the options page, from the first passphrase to a broken store. */
export const saved: Walk = {
  name: 'saved connections',
  path: 'options.html',
  width: 900,
  part: 'section[aria-labelledby=saved]',
  states: [
    [
      'two passphrases that differ',
      async ({ page, extension }) => {
        await extension.allowSilently('http://127.0.0.1/*')
        await page.getByLabel('Passphrase', { exact: true }).fill('12345678')
        await page.getByLabel('Repeat the passphrase').fill('1234')
      },
    ],
    ['nothing saved', ({ page }) => savedPanel(page).create()],
    ['adding', ({ page }) => page.getByRole('button', { name: 'Add a connection' }).click()],
    [
      'one',
      async ({ page, relay }) => {
        await page.keyboard.press('Escape')
        await savedPanel(page).add({ name: 'Home', baseUrl: relay.url, apiKey: keys.disabled, model: 'gpt-5.2' })
      },
    ],
    [
      'its actions',
      async ({ page }) => {
        await savedPanel(page).openMore('Home')
      },
    ],
    ['a new key', ({ page }) => open(page, 'Home', 'Replace the key')],
    ['the new key fails', (stage) => tryNewKey(stage, keys.expired)],
    [
      'the new key works',
      async (stage) => {
        await stage.page.getByRole('button', { name: 'Keep the old key' }).click()
        await open(stage.page, 'Home', 'Replace the key')
        await tryNewKey(stage, keys.good)
      },
    ],
    [
      'the new key is in use',
      async ({ page }) => {
        await page.getByRole('button', { name: 'Use the new key' }).click()
        await page.getByRole('button', { name: 'Back to the old key' }).waitFor()
      },
    ],
    [
      'many',
      async (stage) => {
        await stage.page.getByRole('button', { name: 'forget it' }).click()
        await fillList(stage)
        await stage.page.getByLabel('Search saved connections').waitFor()
      },
    ],
    [
      'no match',
      async ({ page }) => {
        await page.getByLabel('Search saved connections').fill('a relay that is not among them')
        await page.getByText('No saved connection matches', { exact: false }).waitFor()
      },
    ],
    [
      'editing',
      async ({ page }) => {
        await page.getByLabel('Search saved connections').fill('')
        await savedPanel(page).openMore(LONG.name)
        await open(page, LONG.name, 'Edit')
      },
    ],
    [
      'changed elsewhere',
      async ({ page }) => {
        const { connections } = await valueOf(page, 'vault:list', {})
        const { id, revision } = connections.find(({ name }) => name === LONG.name)!
        await valueOf(page, 'vault:save', { id, revision, words: { ...LONG, apiKey: null, note: 'anew' } })
        await savedPanel(page).row(LONG.name).getByText('anew').waitFor()
        await page.getByRole('form', { name: 'Edit' }).getByRole('button', { name: 'Save' }).click()
        await page.getByText('It was changed elsewhere meanwhile', { exact: false }).waitFor()
      },
    ],
    [
      'deleted',
      async ({ page }) => {
        await page.keyboard.press('Escape')
        await open(page, LONG.name, 'Delete')
        await page.getByText('is deleted', { exact: false }).waitFor()
        await summary(page, 'Deleted since the browser was opened')
      },
    ],
    [
      'a text with connections',
      async ({ page }) => {
        await summary(page, 'Import from text')
        const link = (host: string) =>
          `ccswitch://v1/import?resource=provider&app=claude&name=${host}&endpoint=https%3A%2F%2F${host}&apiKey=${keys.good}`
        await page
          .locator('textarea')
          .first()
          .fill(`${link('two.relay.example')}\n${link('three.relay.example')}`)
        await page.getByText('2 found').waitFor()
      },
    ],
    [
      'taken over',
      async ({ page }) => {
        await page.getByRole('button', { name: 'Import', exact: true }).click()
        await page.getByText('2 added', { exact: false }).waitFor()
      },
    ],
    [
      'a text without',
      async ({ page }) => {
        await page.locator('textarea').first().fill('nothing of the kind')
        await page.getByText('No connection found').waitFor()
      },
    ],
    [
      'tools',
      async ({ page }) => {
        await summary(page, 'Import from text')
        await summary(page, 'Import, export, passphrase, sync')
      },
    ],
    [
      'a file to import',
      async ({ page }) => {
        const file = { name: 'some.json', mimeType: 'application/json', buffer: Buffer.from('{}') }
        await page.locator('input[type=file][aria-label="Import an encrypted file"]').setInputFiles(file)
        await page.getByLabel('Passphrase of the file').fill(PASSPHRASE)
        await page.getByRole('button', { name: 'Import', exact: true }).last().click()
        await page.getByText('This is not a file of saved connections', { exact: false }).waitFor()
      },
    ],
    [
      'locked',
      async ({ page }) => {
        await page.getByRole('button', { name: 'Lock now' }).click()
        await page.getByRole('button', { name: 'Unlock' }).waitFor()
      },
    ],
    [
      'a wrong passphrase',
      async ({ page }) => {
        await savedPanel(page).unlock('something else')
        await page.getByText('This is not the passphrase', { exact: false }).waitFor()
        await summary(page, 'Forgot the passphrase?')
      },
    ],
    [
      'not readable',
      async ({ page }) => {
        await page.evaluate(() => chrome.storage.local.set({ vault: 'half of what was writ' }))
        await page.getByText('What is stored here is damaged', { exact: false }).waitFor()
      },
    ],
  ],
}
