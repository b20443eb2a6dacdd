import { keys } from '../../fixtures/relay/index.ts'
import { describeFirefox, expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

describeFirefox(() => {
  test('the event page is stopped during a check: the popup says so, keeps everything, and goes on', async ({
    extension,
    relay,
  }) => {
    const popup = await extension.openPopup()
    const page = popupPage(popup)
    // The model list and the status are answered, the rest hangs: something is kept, something is open.
    relay.setFault({ kind: 'hang', on: 'chat/completions' })
    await page.paste(`Base URL: ${relay.url} Key: ${keys.good} Model: gpt-5.2`)
    await page.check()
    await expect.poll(() => relay.requests.length).toBe(3)
    await page.expectText('2 of 6')

    await extension.window.stopBackground()
    await page.expectText('The answers so far are kept.')
    await page.expectField('API key', keys.good)

    relay.setFault(null)
    await popup.click({ role: 'button', name: 'Continue' })
    await page.expectCause('ok')
    expect(relay.requests.filter(({ path }) => path === '/v1/models')).toHaveLength(1)
  })
})
