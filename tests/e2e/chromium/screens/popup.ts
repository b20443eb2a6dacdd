import type { Page } from '@playwright/test'
import { keys } from '../../../fixtures/relay/index.ts'
import { PASSPHRASE } from '../options-page.ts'
import { popupPage } from '../popup-page.ts'
import { savedWords, valueOf } from '../vault-page.ts'
import type { Stage, State, Walk } from './walk.ts'

/** As if the browser had just been opened. */
const startAnew = async ({ page, extension, relay }: Stage) => {
  relay.setFault(null)
  await extension.worker.evaluate(() => chrome.storage.session.clear())
  await page.reload()
  await page.getByRole('button', { name: 'Try it on the demo' }).waitFor()
}

const useDemo = async (stage: Stage) => {
  await startAnew(stage)
  await stage.page.getByRole('button', { name: 'Try it on the demo' }).click()
  await stage.page.getByText('This is a demo.', { exact: false }).waitFor()
}

const checkDemo = async (stage: Stage, words: { apiKey?: string; model?: string } = {}) => {
  await useDemo(stage)
  const page = popupPage(stage.page)
  await page.check({ baseUrl: 'https://demo.keyfit.invalid', model: 'gpt-5.2', ...words })
  await page.verdict().waitFor()
}

const checkRelay = async (stage: Stage) => {
  await startAnew(stage)
  await stage.extension.allowSilently('http://127.0.0.1/*')
  await popupPage(stage.page).check({ baseUrl: stage.relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await popupPage(stage.page).verdict().waitFor()
}

const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))

const chooseClient = async (stage: Stage, client: string) => {
  await checkDemo(stage)
  const { page } = stage
  await page.getByText(client, { exact: true }).first().click()
  await page.getByRole('button', { name: `Copy config for ${client}` }).waitFor()
  await openAll(page)
}

const openSaved = async (stage: Stage) => {
  await startAnew(stage)
  await stage.page.getByText('Saved connections').click()
  await stage.page.getByLabel('Passphrase', { exact: true }).waitFor()
}

/** Each starts anew. Where the demo will do it is taken, so that no port changes what is said. */
export const popupStates = [
  ['empty', startAnew],
  ['mistakes', useDemo],
  ['works', (stage) => checkDemo(stage)],
  ['does not work', (stage) => checkDemo(stage, { apiKey: keys.unknown })],
  [
    'choosing a model',
    async (stage) => {
      await checkDemo(stage)
      await popupPage(stage.page).field('Model').press('ArrowDown')
    },
  ],
  [
    'all open',
    async (stage) => {
      await checkDemo(stage, { model: 'gpt-9' })
      await openAll(stage.page)
      await stage.page.getByRole('button', { name: /^All \d+ clients$/ }).click()
    },
  ],
  [
    'changed since',
    async (stage) => {
      await checkDemo(stage)
      await popupPage(stage.page).fill({ model: 'gpt-5.2-codex' })
      await stage.page.getByText('You changed the fields since', { exact: false }).waitFor()
    },
  ],
  [
    'a link',
    async (stage) => {
      await startAnew(stage)
      const link = `ccswitch://v1/import?resource=provider&app=claude&name=Demo&endpoint=https%3A%2F%2Fapi.demo-relay.net%2Fv1%2Fmessages&apiKey=${keys.good}`
      await popupPage(stage.page).paste(link)
      await stage.page.locator('.link-panel').waitFor()
    },
  ],
  [
    'waiting for the permission',
    async (stage) => {
      await startAnew(stage)
      await stage.page.evaluate(() => (chrome.permissions.request = () => new Promise(() => undefined)))
      await popupPage(stage.page).check({ baseUrl: stage.relay.url, apiKey: keys.good })
      await stage.page.getByRole('button', { name: /^Allow Keyfit/ }).waitFor()
    },
  ],
  [
    'many: asking',
    async (stage) => {
      await checkRelay(stage)
      await stage.page.getByText('Check many at once').click()
      await stage.page.getByRole('button', { name: /^Check all \d+ models/ }).click()
    },
  ],
  [
    'many: done',
    async ({ page }) => {
      await page.getByRole('button', { name: /^Send \d+ messages/ }).click()
      await page.getByRole('button', { name: /^Check all \d+ models/ }).waitFor()
    },
  ],
  [
    'running',
    async (stage) => {
      await startAnew(stage)
      stage.relay.setFault({ kind: 'hang' })
      await popupPage(stage.page).check({ baseUrl: stage.relay.url, apiKey: keys.good, model: 'gpt-5.2' })
      await stage.page.locator('progress').waitFor()
    },
  ],
  [
    'cancelled',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Cancel' }).click()
      await page.getByText('Cancelled', { exact: false }).first().waitFor()
    },
  ],
  [
    'saved: locked',
    async (stage) => {
      await startAnew(stage)
      const { page } = stage
      await valueOf(page, 'vault:create', { passphrase: PASSPHRASE })
      await valueOf(page, 'vault:add', { words: [1, 2, 3].map((number) => savedWords(number, keys.good)) })
      await valueOf(page, 'vault:lock', {})
      await openSaved(stage)
    },
  ],
  [
    'saved: unlocked',
    async ({ page, relay }) => {
      await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
      await page.getByRole('button', { name: 'Unlock' }).click()
      await popupPage(page).fill({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
      await page.getByRole('button', { name: 'Save this connection' }).click()
      await page.getByLabel('Name').waitFor()
    },
  ],
  ['a client with two files', (stage) => chooseClient(stage, 'Codex')],
  ['a client with a screen to fill in', (stage) => chooseClient(stage, 'Cherry Studio')],
] as const satisfies readonly State[]

/** The toolbar's popup, as a page of its own. */
export const popup: Walk = { name: 'popup', path: 'popup.html', width: 420, states: popupStates }
export const panel: Walk = { name: 'side panel', path: 'popup.html#panel', width: 360, states: popupStates }
export const tab: Walk = { name: 'tab', path: 'popup.html#tab', width: 1100, states: popupStates }
