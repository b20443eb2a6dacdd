import { keys } from '../../fixtures/relay/index.ts'
import { launchExtension } from './extension.ts'
import { expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

// Chromium stands in for Edge, which is not to be had everywhere. All else is proven by the build for Chrome: a test in
// tests/build.test.ts compares the two.
test('the package for Edge: from a pasted message to a verdict and a config', async ({ relay }) => {
  const extension = await launchExtension({ build: 'edge-mv3' })
  await extension.allowSilently('http://127.0.0.1/*')
  const popup = await extension.openPopup()
  const page = popupPage(popup)
  await page.paste(`Base URL: ${relay.url}/v1/chat/completions Key: ${keys.good} Model: claude-sonnet-4-5-20250929`)
  await page.check()
  await page.expectCause('ok')
  await popup.getByRole('button', { name: 'Copy config for Claude Code' }).click()
  await expect.poll(() => page.clipboard()).toContain(`"ANTHROPIC_BASE_URL": "${relay.url}"`)
  await extension.close()
})
