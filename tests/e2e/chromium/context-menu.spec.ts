import type { Page } from '@playwright/test'
import { keys } from '../../fixtures/relay/index.ts'
import type { Extension } from './extension.ts'
import { expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

const root = 'https://api.relay-one.net'
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value), 'utf8').toString('base64')
const query = (parts: Record<string, string>) => new URLSearchParams(parts).toString()
const cherry = (more: object = {}) =>
  `cherrystudio://providers/api-keys?v=1&data=${encodeURIComponent(base64({ id: 'relay', baseUrl: root, apiKey: keys.good, name: 'Relay', ...more }))}`
const switcher = (more: Record<string, string> = {}) =>
  `ccswitch://v1/import?${query({ resource: 'provider', app: 'codex', name: 'Relay', endpoint: `${root}/v1`, apiKey: keys.good, ...more })}`

/** The browser's own menu is no part of the page; its event is. */
const choose = (extension: Extension, info: Record<string, unknown>) =>
  extension.worker.evaluate((given) => {
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object, tab: object): void } }
    onClicked.dispatch({ editable: false, pageUrl: '', ...given }, {})
  }, info)

async function chooseOnLink(extension: Extension, linkUrl: string): Promise<Page> {
  await choose(extension, { menuItemId: 'check-link', linkUrl })
  return extension.openPopup()
}

const panel = (popup: Page, name: string | RegExp) => popup.getByRole('region', { name })

test.describe('on a selection', () => {
  test('Check with Keyfit puts the words that it finds into the popup', async ({ extension }) => {
    await choose(extension, { menuItemId: 'check-selection', selectionText: `Base URL: ${root}/v1 Key: ${keys.good}` })
    const { field } = popupPage(await extension.openPopup())
    await expect(field('Base URL')).toHaveValue(`${root}/v1`)
    await expect(field('API key')).toHaveValue(keys.good)
  })

  test('without anything useful it is shown, not lost', async ({ extension }) => {
    await choose(extension, { menuItemId: 'check-selection', selectionText: 'nothing to see here' })
    const popup = await extension.openPopup()
    await expect(popup.getByLabel('Paste anything')).toHaveValue('nothing to see here')
  })

  test('a popup that is closed as soon as it forgets what was handed over has put it in its place', async ({
    extension,
  }) => {
    // As the menu leaves it, which then opens a popup of its own.
    const text = `${root}/v1 model: some-model`
    await extension.worker.evaluate(
      (words) => chrome.storage.session.set({ handover: { as: 'text', text: words } }),
      text,
    )
    const hasty = await extension.context.newPage()
    // What a closed page has not stored by then, it never stores.
    await hasty.addInitScript(() => {
      const { session } = chrome.storage
      const set = session.set.bind(session)
      let isClosed = false
      session.set = async (items: Record<string, unknown>) => {
        if (isClosed) return
        isClosed = items.handover === null
        await set(items)
      }
    })
    await hasty.goto(`chrome-extension://${extension.id}/popup.html`)
    const handover = () => extension.worker.evaluate(async () => (await chrome.storage.session.get()).handover)
    await expect.poll(handover).toBeNull()
    await hasty.close()
    const { field } = popupPage(await extension.openPopup())
    await expect(field('Base URL')).toHaveValue(`${root}/v1`)
    await expect(field('Model')).toHaveValue('some-model')
  })

  for (const [menuItemId, label, selectionText] of [
    ['check-base-url', 'Base URL', 'relay-one.net/v1/chat/completions'],
    ['check-api-key', 'API key', 'an odd but true key'],
    ['check-model', 'Model', 'Claude Sonnet 4.5'],
  ] as const)
    test(`as ${label} it is taken word for word and judged as that`, async ({ extension }) => {
      await choose(extension, { menuItemId, selectionText })
      const popup = await extension.openPopup()
      await expect(popupPage(popup).field(label)).toHaveValue(selectionText)
      await expect(popup.locator('[data-finding]').first()).toBeVisible()
    })
})

test.describe('on an import link', () => {
  test('says what it carries and what is wrong, and writes a right one', async ({ extension }) => {
    const popup = await chooseOnLink(extension, cherry({ baseUrl: `${root}/v1/chat/completions` }))
    const link = panel(popup, 'Import link for Cherry Studio')
    await expect(link).toContainText(`${root}/v1/chat/completions`)
    await expect(link).not.toContainText(keys.good)
    await expect(link.locator('[data-finding="import-link-broken"]')).toBeVisible()
    await expect(link.locator('[data-finding="base-url-endpoint-path"]')).toBeVisible()
    await expect(popupPage(popup).field('API key')).toHaveValue('')

    await link.getByRole('button', { name: 'Copy the mended link' }).click()
    await expect(link.getByText('Copied.')).toBeVisible()
    const copied = new URL(await popupPage(popup).clipboard())
    expect(JSON.parse(atob(copied.searchParams.get('data')!))).toMatchObject({
      baseUrl: root,
      apiKey: keys.good,
      name: 'Relay',
    })

    await popup.evaluate(() => {
      HTMLAnchorElement.prototype.click = function () {
        document.body.dataset.followed = this.href
      }
    })
    await link.getByRole('button', { name: 'Open the mended link in Cherry Studio' }).click()
    expect(await popup.locator('body').getAttribute('data-followed')).toBe(copied.href)
  })

  test('its words go into the fields when the user says so, and the answer outlives the popup', async ({
    extension,
  }) => {
    const first = await chooseOnLink(extension, cherry())
    await expect(panel(first, /Cherry Studio/)).toContainText('takes this link as it is')
    await first.close()
    const popup = await extension.openPopup()
    await panel(popup, /Cherry Studio/)
      .getByRole('button', { name: 'Use these values' })
      .click()
    await expect(popupPage(popup).field('Base URL')).toHaveValue(root)
    await expect(popupPage(popup).field('API key')).toHaveValue(keys.good)
    await expect(popupPage(popup).field('Model')).toBeFocused()
    await panel(popup, /Cherry Studio/)
      .getByRole('button', { name: 'Close' })
      .click()
    await expect(panel(popup, /Cherry Studio/)).toHaveCount(0)
  })

  test('a link without a model gets the one that is typed', async ({ extension }) => {
    const popup = await chooseOnLink(extension, switcher())
    const link = panel(popup, /CC Switch/)
    await expect(link).toContainText('names no model')
    await link.getByRole('button', { name: 'Use these values' }).click()
    await popupPage(popup).fill({ model: 'gpt-5.2' })
    await expect(link.getByRole('button', { name: 'Open the mended link in CC Switch › Codex' })).toBeVisible()
    await link.getByRole('button', { name: 'Copy the mended link' }).click()
    await expect(link.getByText('Copied.')).toBeVisible()
    const { searchParams } = new URL(await popupPage(popup).clipboard())
    expect(Object.fromEntries(searchParams)).toMatchObject({ app: 'codex', model: 'gpt-5.2', endpoint: `${root}/v1` })
  })

  test('what its app would refuse is said', async ({ extension }) => {
    const popup = await extension.openPopup()
    for (const [link, reason] of [
      [switcher().replace('&name=Relay', ''), '“name” is missing'],
      [switcher({ app: 'cursor' }), 'cannot be set up by link'],
      [cherry().slice(0, -40), 'Cherry Studio cannot read this link'],
      [cherry({ apiKey: 'sk-q7Lw****Bt6W' }), 'A working link also needs: API key'],
    ] as const) {
      await choose(extension, { menuItemId: 'check-link', linkUrl: link })
      await expect(panel(popup, /^Import link for/)).toContainText(reason)
      await expect(panel(popup, /^Import link for/)).not.toContainText('as it is')
    }

    await choose(extension, { menuItemId: 'check-link', linkUrl: switcher({ app: 'cursor' }) })
    await popup.locator('.link-panel').getByRole('combobox').selectOption('CC Switch › Gemini CLI')
    await expect(popup.getByRole('button', { name: /^Open the mended link/ })).toHaveText(/Gemini CLI$/)
  })

  test('a pasted link is answered in the same place, and its words are in the fields already', async ({ popup }) => {
    await popupPage(popup).paste(cherry({ baseUrl: `${root}/v1/chat/completions` }))
    const link = panel(popup, /Cherry Studio/)
    await expect(link.getByRole('button', { name: 'Copy the mended link' })).toBeVisible()
    await expect(popupPage(popup).field('API key')).toHaveValue(keys.good)
    await expect(link.getByRole('button', { name: 'Use these values' })).toHaveCount(0)
    await popupPage(popup).paste(`${root} ${keys.good}`)
    await expect(link).toHaveCount(0)
  })

  test('a web address is taken as a Base URL', async ({ extension }) => {
    const popup = await chooseOnLink(extension, `${root}/v1/chat/completions`)
    await expect(popupPage(popup).field('Base URL')).toHaveValue(`${root}/v1/chat/completions`)
    await expect(popupPage(popup).finding('base-url-endpoint-path')).toBeVisible()
    await expect(popup.getByRole('region', { name: 'Link' })).toHaveCount(0)
  })
})

test('a hostile link is read, never run', async ({ extension }) => {
  const errors: string[] = []
  extension.context.on('weberror', (error) => errors.push(error.error().message))
  const popup = await extension.openPopup()
  for (const [link, says] of [
    ['javascript:document.title="run"', 'finds no connection'],
    ['data:text/html,<script>document.title="run"</script>', 'finds no connection'],
    [`cherrystudio://providers/api-keys?v=1&data=${'A'.repeat(10_000)}`, 'A working link also needs'],
    [cherry({ name: `<img src=x onerror="document.title='run'">`, baseUrl: `${root}/v1/models` }), '<img src=x'],
    [cherry({ baseUrl: 'javascript:document.title="run"' }), 'A working link also needs'],
    [cherry({ baseUrl: 'file:///etc/passwd' }), 'A working link also needs'],
    [cherry({ name: 'n'.repeat(10_000) }), 'takes this link as it is'],
  ] as const) {
    await choose(extension, { menuItemId: 'check-link', linkUrl: link })
    const shown = popup.locator('.link-panel')
    await expect(shown).toContainText(says)
    await expect(shown.locator('img, a, script')).toHaveCount(0)
    if (says.startsWith('finds')) await expect(shown.getByRole('button')).toHaveText(['Close'])
    expect(await popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await expect(popup).toHaveTitle('Keyfit')
    await expect(popupPage(popup).field('Base URL')).toHaveValue('')
    await expect(popupPage(popup).field('API key')).toHaveValue('')
  }
  expect(errors).toEqual([])
})
