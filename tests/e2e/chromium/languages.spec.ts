import { languageNames } from '../../../utils/i18n/index.ts'
import type { Locale } from '../../../utils/i18n/index.ts'
import { languages } from '../../../utils/i18n/languages.ts'
import { startConsole } from '../../fixtures/console/index.ts'
import { keys } from '../../fixtures/relay/index.ts'
import type { Extension } from './extension.ts'
import { expect, test } from './fixtures.ts'
import { clickInShadow, findInShadow } from './shadow.ts'

const choose = (extension: Extension, language: string) =>
  extension.worker.evaluate((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language)

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
