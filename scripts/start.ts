// The main job, to see and to try: builds Keyfit, starts the demo relay and console on this computer, opens Chromium.
// Without a display (or with --headless) it walks the tour by itself and exits 0 only if each step was as expected.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startConsole } from '../tests/fixtures/console/index.ts'
import { keys, startRelay } from '../tests/fixtures/relay/index.ts'
import { launchExtension } from '../tests/e2e/chromium/extension.ts'
import { popupPage } from '../tests/e2e/chromium/popup-page.ts'
import { clickInShadow, findInShadow } from '../tests/e2e/chromium/shadow.ts'

const say = (line = '') => process.stdout.write(`${line}\n`)
const pictures = join('.output', 'tour')
const model = 'claude-sonnet-4-5-20250929'

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const headless = process.argv.includes('--headless') || Boolean(process.env.CI) || !hasDisplay

say('Building the extension …')
const built = spawnSync('wxt', ['build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
})
if (built.status !== 0) {
  say(
    'The build failed; its message stands above. After a change of branch, delete node_modules and run npm start again.',
  )
  process.exit(1)
}

const relay = await startRelay()
const hanging = await startRelay({ fault: { kind: 'hang' } })
const site = await startConsole({
  kind: 'sub2api',
  apiBaseUrl: relay.url,
  keys: [
    { name: 'claude-code-laptop', key: keys.good, group: 'claude' },
    { name: 'cherry-studio-home', key: keys.modelLimited, group: 'default' },
    { name: 'codex-macbook', key: keys.exhausted, group: 'openai', status: 'exhausted' },
    { name: 'old-phone', key: keys.disabled, group: 'default', status: 'disabled' },
  ],
})
const extension = await launchExtension({ headless, viewport: headless ? { width: 1280, height: 800 } : null })
// The demo may be asked without a dialog; every other site is asked for as usual.
await extension.grant('http://127.0.0.1/*')

const [firstTab] = extension.context.pages()
const keyPage = firstTab ?? (await extension.context.newPage())
await keyPage.goto(site.keyPageUrl)

const goodMessage = `接口地址：${relay.url}/v1/chat/completions ，密钥：${keys.good}，模型用 ${model}`

function printInvitation(): void {
  say()
  say('Chromium is open with Keyfit, on the key page of a demo console.')
  say()
  say('1. On any key row click the small Keyfit button and choose "Copy for Cherry Studio".')
  say('2. Click the Keyfit icon in the toolbar (puzzle piece → Keyfit) and paste one of these:')
  say()
  const lines: [string, string][] = [
    ['works after one repair', goodMessage],
    ['wrong key', `${relay.url} ${keys.unknown} ${model}`],
    ['key of another network', `${relay.url} ${keys.ipLimited} ${model}`],
    ['wrong model', `Base URL: ${relay.url} Key: ${keys.good} Model: claude-sonnet-9`],
    ['masked key', `Base URL: ${relay.url} Key: ${keys.good.slice(0, 7)}**********${keys.good.slice(-4)}`],
    ['console instead of API', `Base URL: ${site.url} Key: ${keys.good}`],
    ['never answers (15 s)', `Base URL: ${hanging.url} Key: ${keys.good}`],
    ['nobody there', `Base URL: http://127.0.0.1:9 Key: ${keys.good}`],
  ]
  for (const [what, text] of lines) say(`   ${what}:\n     ${text}\n`)
  say('The keys are made up. Close the browser or press Ctrl+C to stop.')
}

async function walkTour(): Promise<boolean> {
  mkdirSync(pictures, { recursive: true })
  let allRight = true
  const step = async (what: string, expected: string, see: () => Promise<string>) => {
    const seen = await see().catch((error: Error) => `failed: ${error.message.split('\n')[0]}`)
    const right = seen.includes(expected)
    allRight &&= right
    say(`${right ? '✓' : '✗'} ${what}: ${seen}${right ? '' : ` (expected: ${expected})`}`)
  }
  const picture = (page: Page, name: string) => page.screenshot({ path: join(pictures, `${name}.png`) })

  await step('Key page of the demo console', 'a Keyfit button on 4 of 4 rows', async () => {
    await extension.enableButtons(keyPage)
    const buttons = await findInShadow(keyPage, { tag: 'button', text: /^Keyfit:/ })
    await picture(keyPage, '1-key-page')
    return `a Keyfit button on ${buttons.length} of 4 rows`
  })
  await step('Copy for Cherry Studio, second row', 'that row’s key and the API address', async () => {
    await clickInShadow(keyPage, 'button', /^Keyfit:/, 1)
    await keyPage.waitForTimeout(150)
    await picture(keyPage, '2-menu')
    await clickInShadow(keyPage, 'button', 'Copy for Cherry Studio')
    for (let tries = 0; tries < 60; tries += 1) {
      const text = await keyPage.evaluate(() => navigator.clipboard.readText())
      if (text.includes(keys.modelLimited) && text.includes(relay.url)) return 'that row’s key and the API address'
      await keyPage.waitForTimeout(50)
    }
    return 'something else in the clipboard'
  })
  const popup = await extension.openPopup()
  await popup.setViewportSize({ width: 440, height: 900 })
  const page = popupPage(popup)
  const verdict = async (text: string, name: string) => {
    await page.paste(text)
    await page.check()
    await popup.locator('.verdict').waitFor()
    await popup.locator('.stale').waitFor({ state: 'detached' })
    await picture(popup, name)
    return (await popup.locator('.verdict h2').innerText()).replace(/\s+/g, ' ')
  }
  await step('Popup, a pasted message with a wrong address', 'Works', () => verdict(goodMessage, '3-works'))
  await step('Config for Claude Code', relay.url, async () => {
    await popup.getByText('Claude Code', { exact: true }).click()
    await popup.getByRole('button', { name: 'Copy config for Claude Code' }).click()
    const { env } = JSON.parse(await popup.evaluate(() => navigator.clipboard.readText())) as {
      env: Record<string, string>
    }
    return `ANTHROPIC_BASE_URL ${env.ANTHROPIC_BASE_URL}`
  })
  await step('Popup, a wrong key', 'Does not work', () =>
    verdict(`Base URL: ${relay.url} Key: ${keys.unknown} Model: ${model}`, '4-wrong-key'),
  )
  say(`Pictures: ${pictures}`)
  return allRight
}

if (headless) {
  say('No display: walking the tour without one.')
  const allRight = await walkTour()
  await extension.close()
  await Promise.all([relay.close(), hanging.close(), site.close()])
  say(allRight ? 'Every step was as expected.' : 'Not every step was as expected.')
  process.exit(allRight ? 0 : 1)
} else {
  await extension.enableButtons(keyPage)
  printInvitation()
  process.once('SIGINT', () => void extension.close())
  await new Promise((resolve) => extension.context.once('close', resolve))
  await Promise.all([relay.close(), hanging.close(), site.close()])
}
