// Shoots every screen in every state, light and dark, English and Chinese, for people to look at: npm run sheet -- FOLDER [NAME…]
import { mkdirSync } from 'node:fs'
import { launchExtension } from '../tests/e2e/chromium/extension.ts'
import { enableOn } from '../tests/e2e/chromium/key-page.ts'
import { help } from '../tests/e2e/chromium/screens/help.ts'
import { menuStates, sayIn, startKeyPage } from '../tests/e2e/chromium/screens/key-page.ts'
import { options } from '../tests/e2e/chromium/screens/options.ts'
import { panel, popup, tab } from '../tests/e2e/chromium/screens/popup.ts'
import { saved } from '../tests/e2e/chromium/screens/saved.ts'
import { speak } from '../tests/e2e/chromium/screens/walk.ts'
import type { Walk } from '../tests/e2e/chromium/screens/walk.ts'
import { startRelay } from '../tests/fixtures/relay/index.ts'

const LANGUAGES = ['zh-CN', 'en'] as const
const THEMES = ['dark', 'light'] as const
const NARROW = 360
const walks: readonly Walk[] = [
  popup,
  panel,
  tab,
  options,
  { ...options, name: 'options-narrow', width: NARROW },
  saved,
  { ...saved, name: 'saved-narrow', width: NARROW },
  help,
]

const [folder = 'sheet', ...names] = process.argv.slice(2)
const isWanted = (name: string) => names.length === 0 || names.includes(name)
mkdirSync(folder, { recursive: true })
const fileOf = (...parts: (string | number)[]) => `${folder}/${parts.join('__').replace(/[^\w-]+/g, '-')}.png`

async function shoot({ name, path, width, part, states }: Walk): Promise<void> {
  const [extension, relay] = await Promise.all([launchExtension(), startRelay({ port: 8787 })])
  const page = await extension.context.newPage()
  await page.setViewportSize({ width, height: 700 })
  await page.goto(`chrome-extension://${extension.id}/${path}`)
  for (const [index, [state, reach]] of states.entries()) {
    await reach({ page, extension, relay })
    for (const language of LANGUAGES) {
      await speak({ page, extension }, language)
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const target = part ? page.locator(part) : page
        await target.screenshot({
          path: fileOf(name, language, colorScheme, String(index).padStart(2, '0'), state),
          ...(part ? {} : { fullPage: true }),
        })
      }
    }
  }
  await Promise.all([extension.close(), relay.close()])
}

async function shootMenu(): Promise<void> {
  for (const language of LANGUAGES)
    for (const theme of THEMES) {
      const [extension, relay] = await Promise.all([
        launchExtension({ viewport: { width: 1180, height: 560 } }),
        startRelay({ port: 8787 }),
      ])
      const site = await startKeyPage(relay)
      await extension.worker.evaluate(
        (chosen) => chrome.storage.local.set({ settings: { language: chosen } }),
        language,
      )
      const page = await enableOn(extension, site)
      await page.evaluate((dark) => document.documentElement.classList.toggle('dark', dark), theme === 'dark')
      for (const [index, [state, reach]] of menuStates.entries()) {
        await reach({ page, extension, relay }, sayIn(language))
        await page.screenshot({ path: fileOf('menu', language, theme, String(index).padStart(2, '0'), state) })
      }
      await Promise.all([extension.close(), relay.close(), site.close()])
    }
}

for (const walk of walks) if (isWanted(walk.name.replaceAll(' ', '-'))) await shoot(walk)
if (isWanted('menu')) await shootMenu()
