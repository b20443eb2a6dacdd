import { startConsole } from '../../fixtures/console/index.ts'
import type { DemoConsole } from '../../fixtures/console/index.ts'
import { keys } from '../../fixtures/relay/index.ts'
import type { Extension } from './extension.ts'
import { describeFirefox, expect, test } from './fixtures.ts'
import type { Tab } from './tab.ts'

const demoKeys = [
  { name: 'claude-code-laptop', key: keys.good, group: 'claude' },
  { name: 'cherry-studio-home', key: keys.modelLimited, group: 'default' },
  { name: 'old-one', key: keys.disabled, status: 'disabled' },
] as const

/** Opens the key page and switches the buttons on with the popup's own button, in the real toolbar panel. */
async function enableOn(extension: Extension, site: DemoConsole): Promise<Tab> {
  const page = await extension.openTab(site.keyPageUrl)
  await page.bringToFront()
  await extension.window.openPanel()
  await extension.window.untilInPanel('the button for this site', (document) => {
    const button = document.querySelector<HTMLElement>('.site button')
    button?.click()
    return button !== null
  })
  await expect.poll(() => page.rowButtons()).toBe(3)
  await extension.window.closePanel()
  return page
}

describeFirefox(() => {
  test('the toolbar panel switches the buttons on; the second row copies its own key', async ({ extension }) => {
    const api = 'https://api.demo-relay.net'
    const site = await startConsole({ kind: 'sub2api', apiBaseUrl: api, keys: demoKeys })
    const page = await enableOn(extension, site)
    const asked = site.requests.length
    await page.clickRowButton(1)
    await page.clickInMenu('Copy for Cherry Studio')
    await expect.poll(() => page.shadowText()).toContain('Copied for Cherry Studio')

    const copied = await page.readClipboard()
    expect(copied).toContain(keys.modelLimited)
    expect(copied).toContain(api)
    expect(copied).not.toContain(keys.good)
    expect(site.requests.length, 'the key was read only after the click').toBeGreaterThan(asked)
    await site.close()
  })

  test('a key is checked beside its row', async ({ extension, relay }) => {
    const site = await startConsole({ kind: 'new-api', apiBaseUrl: relay.url, keys: demoKeys })
    const page = await enableOn(extension, site)
    await page.clickRowButton(0)
    await page.clickInMenu('Check this key')
    await expect.poll(() => page.shadowText()).toContain('This key works.')
    await site.close()
  })
})
