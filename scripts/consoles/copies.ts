import type { Page } from '@playwright/test'
import { clickInShadow, findInShadow } from '../../tests/e2e/chromium/shadow.ts'
import type { ListedKey } from './kinds.ts'
import { BUTTON, buttonsOf, oneLine } from './run.ts'
import type { Run } from './run.ts'

/** What came of copying from one row. */
interface Copy {
  name: string
  /** Empty where nothing was copied. */
  text: string
  /** Keyfit said that two keys look the same. */
  ambiguous: boolean
}

async function copyFrom(page: Page, index: number, rowSelector: string): Promise<Copy> {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.evaluate(
    ([selector, at]) => {
      const shown = [...document.querySelectorAll(selector)].filter((row) => row.checkVisibility())
      shown[at]?.scrollIntoView({ block: 'center' })
    },
    [rowSelector, index] as const,
  )
  await page.waitForTimeout(100)
  const name = BUTTON.exec((await buttonsOf(page))[index]!.text)?.[1] ?? ''
  await clickInShadow(page, 'button', BUTTON, index)
  const isOpen = async () => (await findInShadow(page, { tag: 'input' })).length > 0
  for (let tries = 0; tries < 60 && !(await isOpen()); tries += 1) await page.waitForTimeout(50)
  if (!(await isOpen())) {
    await page.screenshot({ path: '.output/consoles/no-menu.png' })
    return { name, text: '', ambiguous: false }
  }
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('cherry studio')
  await clickInShadow(page, 'button', /^Copy for Cherry Studio/)
  for (let tries = 0; tries < 60; tries += 1) {
    const text = await page.evaluate(() => navigator.clipboard.readText())
    const said = (await findInShadow(page, { tag: 'div' })).find(({ text }) => /two keys look the same/i.test(text))
    if (text !== '' || said) return { name, text, ambiguous: said !== undefined }
    await page.waitForTimeout(100)
  }
  return { name, text: '', ambiguous: false }
}

/** Where a config sends the key. */
const hostsIn = (text: string) => [...text.matchAll(/https?:\/\/[^\s"'<>]+/g)].map(([address]) => new URL(address).host)

function whyWrong({ name, text, ambiguous }: Copy, listed: readonly ListedKey[], address: string): string {
  const own = listed.filter((each) => oneLine(each.name) === name)
  if (ambiguous) return own.length < 2 ? `${name}: called one of two, but it is the only one` : ''
  if (text === '') return `${name}: nothing was copied`
  const held = listed.filter(({ key }) => text.includes(key))
  if (held.length !== 1 || !own.includes(held[0]!)) return `${name}: another key, or none`
  const hosts = hostsIn(text)
  const isThere = hosts.length > 0 && hosts.every((host) => host === new URL(address).host)
  return isThere ? '' : `${name}: to ${hosts.join(', ')} instead of ${address}`
}

/** Copies from the first rows; each must hold the key that the console's own API lists for it, and the API's address. */
export async function checkCopies(
  { kind, expectThat }: Run,
  page: Page,
  { most, listed, address, when }: { most: number; listed: readonly ListedKey[]; address: string; when: string },
): Promise<string[]> {
  const copies: Copy[] = []
  const count = Math.min(most, (await buttonsOf(page)).length)
  for (let index = 0; index < count; index += 1) copies.push(await copyFrom(page, index, kind.rows))
  const wrong = copies.map((copy) => whyWrong(copy, listed, address)).filter(Boolean)
  expectThat(wrong.length === 0, `${when}: ${count - wrong.length} of ${count} rows copied their own key`, wrong)
  const texts = copies.filter(({ ambiguous }) => !ambiguous).map(({ text }) => text)
  expectThat(new Set(texts).size === texts.length, `${when}: no two rows copied the same`)
  return texts
}
