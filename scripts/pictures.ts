// Takes the pictures of the README from the real product. Run it after a change to a screen: npm run pictures
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startConsole } from '../tests/fixtures/console/index.ts'
import { keys, startRelay } from '../tests/fixtures/relay/index.ts'
import { launchExtension } from '../tests/e2e/chromium/extension.ts'
import { popupPage } from '../tests/e2e/chromium/popup-page.ts'
import { clickInShadow } from '../tests/e2e/chromium/shadow.ts'

const folder = fileURLToPath(new URL('../docs/', import.meta.url))
mkdirSync(folder, { recursive: true })

const relay = await startRelay({ port: 8787 })
const site = await startConsole({
  kind: 'sub2api',
  port: 8788,
  apiBaseUrl: relay.url,
  keys: [
    { name: 'claude-code-laptop', key: keys.good, group: 'claude' },
    { name: 'cherry-studio-home', key: keys.modelLimited, group: 'default' },
    { name: 'codex-macbook', key: keys.exhausted, group: 'openai', status: 'exhausted' },
  ],
})
const extension = await launchExtension({ viewport: { width: 1240, height: 680 } })
await extension.grant('http://127.0.0.1/*')

const keyPage = await extension.context.newPage()
await keyPage.goto(site.keyPageUrl)
await extension.enableButtons(keyPage)
await clickInShadow(keyPage, 'button', /^Keyfit:/, 0)
await keyPage.waitForTimeout(300)
await keyPage.screenshot({ path: `${folder}key-page.png` })

const popup = await extension.openPopup()
await popup.setViewportSize({ width: 420, height: 760 })
const page = popupPage(popup)
await page.paste(`接口地址：${relay.url}/v1/chat/completions ，密钥：${keys.good}，模型用 claude-sonnet-4-5-20250929`)
await page.check()
await page.expectCause('ok')
await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
await popup.screenshot({ path: `${folder}popup.png` })

await extension.close()
await Promise.all([relay.close(), site.close()])
process.stdout.write('docs/popup.png and docs/key-page.png are up to date.\n')
