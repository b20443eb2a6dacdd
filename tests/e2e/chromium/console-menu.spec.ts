import type { Page } from '@playwright/test'
import { startConsole } from '../../fixtures/console/index.ts'
import { expect, test } from './fixtures.ts'
import { API, demoKeys, enableOn, openMenu } from './key-page.ts'
import { spokenTree } from './spoken.ts'

/** What the focused element says: role and name. */
async function focused(page: Page): Promise<string> {
  const tree = await spokenTree(page)
  return tree
    .filter(({ role, states }) => role !== 'RootWebArea' && states.includes('focused'))
    .map(({ role, name }) => `${role} ${name}`)
    .join()
}

/** From the dialog to the end of what belongs to it. */
async function spokenMenu(page: Page): Promise<string[]> {
  const tree = await spokenTree(page)
  const from = tree.findIndex(({ role }) => role === 'dialog')
  return from < 0 ? [] : tree.slice(from).map(({ role, name }) => `${role} ${name}`.trim())
}

const WORDS = {
  en: {
    button: 'Keyfit: use the key claude-code-laptop in a client',
    search: 'Search clients',
    first: 'Copy for Cherry Studio',
    last: 'Open in Keyfit',
    check: 'Check this key',
    all: 'Check all 3 keys on this page',
    none: 'No client of this name.',
  },
  zh: {
    button: 'Keyfit：在客户端中使用 Key claude-code-laptop',
    search: '搜索客户端',
    first: '复制 Cherry Studio 配置',
    last: '在 Keyfit 中打开',
    check: '检查此 Key',
    all: '检查本页全部 3 个 Key',
    none: '没有这个名称的客户端。',
  },
} as const

for (const [language, words] of Object.entries(WORDS))
  test(`${language}: the menu is told whole to a screen reader, and every key does what is expected of it`, async ({
    extension,
  }) => {
    const site = await startConsole({ kind: 'new-api', apiBaseUrl: API, keys: demoKeys })
    const page = await extension.context.newPage()
    await page.addInitScript((chosen) => localStorage.setItem('i18nextLng', chosen), language)
    await enableOn(extension, site, page)
    const rowButton = async () => (await spokenTree(page)).find(({ name }) => name === words.button)
    expect(await rowButton()).toEqual({ role: 'button', name: words.button, states: 'hasPopup=dialog' })

    await openMenu(page, 0)
    expect((await rowButton())?.states).toMatch(/expanded.*hasPopup=dialog/)
    const menu = await spokenMenu(page)
    expect(menu[0]).toMatch(/^dialog claude-code-laptop · sk-/)
    for (const line of [`searchbox ${words.search}`, `button ${words.check}`, `button ${words.all}`])
      expect(menu).toContain(line)
    expect(
      menu.filter((line) => line === 'button'),
      'no button without a name',
    ).toEqual([])
    expect(await focused(page)).toBe(`button ${words.first}`)

    // One key after the other, and where the focus is then.
    const steps: readonly (readonly [key: string, focus: string])[] = [
      ['ArrowUp', `searchbox ${words.search}`],
      ['ArrowUp', `button ${words.last}`],
      ['ArrowDown', `searchbox ${words.search}`],
      ['ArrowDown', `button ${words.first}`],
      ['End', `button ${words.last}`],
      ['Home', `searchbox ${words.search}`],
    ]
    for (const [key, focus] of steps) {
      await page.keyboard.press(key)
      expect(await focused(page), key).toBe(focus)
    }
    await page.keyboard.type('no such client')
    await expect.poll(() => spokenMenu(page)).toContain('status')
    expect((await spokenTree(page)).some(({ name }) => name === words.first)).toBe(false)

    await page.keyboard.press('Escape')
    expect(await focused(page), 'the focus goes back').toBe(`button ${words.button}`)
    expect(await spokenMenu(page)).toEqual([])
    expect((await rowButton())?.states).toBe('focused hasPopup=dialog')

    // Letters search wherever the focus is in the menu.
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).toBe(`button ${words.first}`)
    await page.keyboard.type('cod')
    expect(await focused(page)).toBe(`searchbox ${words.search}`)
    await expect
      .poll(() => spokenMenu(page).then((lines) => lines.some((line) => /button .*Codex/.test(line))))
      .toBe(true)
    expect((await spokenTree(page)).some(({ name }) => name === words.first)).toBe(false)

    await page.keyboard.press('Tab')
    expect(await spokenMenu(page), 'Tab leaves').toEqual([])
    await site.close()
  })
