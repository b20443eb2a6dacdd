import { keys } from '../../fixtures/relay/index.ts'
import { describeFirefox, expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

const model = 'claude-sonnet-4-5-20250929'

describeFirefox(() => {
  test.use({ prompts: true })

  test('paste, repair, permission, check, copy', async ({ extension, relay }) => {
    const popup = await extension.openPopup()
    const page = popupPage(popup)
    await page.paste(`接口地址：${relay.url}/v1/chat/completions ，密钥：${keys.good}，模型用 ${model} 就行`)
    await page.expectField('Base URL', `${relay.url}/v1/chat/completions`)
    await page.expectField('API key', keys.good)
    await page.expectField('Model', model)
    await popup.click({ role: 'button', name: 'Fix' })
    await page.expectField('Base URL', `${relay.url}/v1`)

    await page.check()
    await page.expectText('Nothing has been sent yet.')
    expect(relay.requests).toEqual([])
    await extension.window.answerPrompt('allow')
    await page.expectCause('ok')

    await popup.click({ role: 'button', name: 'Copy config for Claude Code' })
    await page.expectText('Copied for ~/.claude/settings.json.')
    const { env } = JSON.parse(await popup.readClipboard()) as { env: Record<string, string> }
    expect(env).toMatchObject({
      ANTHROPIC_BASE_URL: relay.url,
      ANTHROPIC_AUTH_TOKEN: keys.good,
      ANTHROPIC_MODEL: model,
    })
  })

  test('a refused permission is the answer, and nothing is sent', async ({ extension, relay }) => {
    const popup = await extension.openPopup()
    const page = popupPage(popup)
    await page.paste(`${relay.url} ${keys.good} ${model}`)
    await page.check()
    await extension.window.answerPrompt('deny')
    await page.expectCause('no-permission')
    expect(relay.requests).toEqual([])
  })
})
