import { allTexts, fill, languageNames, locales } from '../../../utils/i18n/index.ts'
import type { Locale } from '../../../utils/i18n/index.ts'
import { languages } from '../../../utils/i18n/languages.ts'
import { startConsole } from '../../fixtures/console/index.ts'
import { keys } from '../../fixtures/relay/index.ts'
import type { Extension } from './extension.ts'
import { expect, test } from './fixtures.ts'
import { overflowing } from './looks.ts'
import { clickInShadow, findInShadow } from './shadow.ts'

const choose = (extension: Extension, language: string) =>
  extension.worker.evaluate((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language)

for (const locale of locales)
  test(`${locale}: nothing overflows at 360 px`, async ({ extension, popup, relay }, info) => {
    test.slow()
    const texts = allTexts(languages[locale])
    const fits = async (state: string) => {
      await popup.screenshot({ path: info.outputPath(`${state}.png`), fullPage: true })
      expect(await overflowing(popup), state).toEqual([])
    }
    const button = (id: keyof typeof texts, data = {}) =>
      popup.getByRole('button', { name: fill(texts[id], data, locale), exact: true })

    await extension.allowSilently('http://127.0.0.1/*')
    await choose(extension, locale)
    // In a tab it has to be as narrow as the window; the toolbar's popup chooses its own width.
    await popup.setViewportSize({ width: 360, height: 700 })
    await popup.goto(`${popup.url()}#tab`)
    await popup.reload()
    await expect(popup.locator('html')).toHaveAttribute('lang', locale)
    await expect(popup.getByText(texts['paste.label'])).toBeVisible()
    await fits('empty')

    const words = {
      'field.baseUrl': `"${relay.url}/v1/chat/completions"`,
      'field.apiKey': 'sk-****',
      'field.model': 'GPT 5.2',
    }
    for (const [id, value] of Object.entries(words))
      await popup.getByLabel(texts[id as keyof typeof words], { exact: true }).fill(value)
    await expect(popup.locator('[data-finding]').first()).toBeVisible()
    await fits('findings')

    const right = { 'field.baseUrl': relay.url, 'field.apiKey': keys.good, 'field.model': 'gpt-5.2' }
    for (const [id, value] of Object.entries(right))
      await popup.getByLabel(texts[id as keyof typeof right], { exact: true }).fill(value)
    await button('check.start').click()
    await expect(popup.locator('.verdict')).toHaveAttribute('data-cause', 'ok')
    for (const client of ['Cherry Studio', 'Codex', 'Claude Code']) {
      await popup.getByText(client, { exact: true }).first().click()
      await popup.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
      await fits(client)
    }

    await popup.getByLabel(texts['field.apiKey'], { exact: true }).fill(keys.modelLimited)
    await expect(popup.getByText(texts['check.stale'])).toBeVisible()
    await fits('stale')
  })

test('the language chosen in the settings wins over that of the browser, at once', async ({ extension, popup }) => {
  const label = (locale: Locale) => popup.getByText(languages[locale].ui['paste.label'])
  await expect(label('en')).toBeVisible()
  for (const locale of Object.keys(languageNames) as Locale[]) {
    await choose(extension, locale)
    await expect(label(locale)).toBeVisible()
  }
  await choose(extension, 'auto')
  await expect(label('en')).toBeVisible()
})

test('a key row speaks the chosen language, whatever the console speaks', async ({ extension }) => {
  const demo = { name: 'laptop', key: keys.good, group: 'claude' } as const
  const site = await startConsole({ kind: 'sub2api', apiBaseUrl: 'https://api.demo-relay.net', keys: [demo] })
  expect(await extension.grant('http://127.0.0.1/*')).toBe(true)
  const page = await extension.context.newPage()
  await page.goto(site.keyPageUrl)
  await extension.enableButtons(page)
  await choose(extension, 'ja')
  await page.reload()
  const shown = async (tag: string, text: string | RegExp) => (await findInShadow(page, { tag, text })).length
  await expect.poll(() => shown('button', 'Keyfit：キー laptop をクライアントで使う')).toBe(1)
  await clickInShadow(page, 'button', /^Keyfit：/)
  await expect.poll(() => shown('button', 'このキーをチェック')).toBe(1)
  await site.close()
})
