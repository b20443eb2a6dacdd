import { keys } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

test('a click on the popup’s button opens the side panel with the same words, and a check runs there', async ({
  extension,
  popup,
  relay,
}) => {
  await extension.allowSilently('http://127.0.0.1/*')
  await popupPage(popup).fill({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await popup.close()
  const page = await extension.context.newPage()
  await page.goto(relay.url)
  const real = await extension.clickToolbarIcon(page)
  const button = `document.querySelector('[aria-label="Open in the side panel"]')`
  await expect.poll(() => real.evaluate(`${button} !== null`)).toBe(true)
  await real.click(button)

  const panel = await extension.attachTo('popup.html#panel')
  await expect.poll(() => panel.evaluate(`document.querySelector('main.panel #baseUrl')?.value`)).toBe(relay.url)
  expect(await panel.evaluate(`${button} === null`), 'it does not offer what is open').toBe(true)
  expect(await panel.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  const [first] = extension.context.pages()
  const session = await extension.context.newCDPSession(first!)
  const { targetInfos } = await session.send('Target.getTargets')
  expect(
    targetInfos.filter(({ url }) => url.endsWith('/popup.html')),
    'the popup makes room',
  ).toEqual([])

  const check = `document.getElementById('check')`
  await expect.poll(() => panel.evaluate(`${check}?.disabled`)).toBe(false)
  await panel.click(check)
  await expect.poll(() => panel.evaluate(`document.querySelector('.verdict')?.dataset.cause`)).toBe('ok')
  // It stays beside whatever the tab shows next.
  await page.goto(`${relay.url}/login`)
  expect(await panel.evaluate(`document.querySelector('.verdict').dataset.cause`)).toBe('ok')
})
