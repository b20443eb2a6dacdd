import type { Page } from '@playwright/test'
import type { RequestOf, Responses, Result } from '../../../utils/browser/contract.ts'
import type { VaultMessage } from '../../../utils/browser/vault.ts'
import type { Words } from '../../../utils/vault/types.ts'

type ValueOf<N extends VaultMessage> = Extract<Responses[N], { ok: true }>['value']

/** What one of our own pages is answered. */
export async function ask<N extends VaultMessage>(page: Page, type: N, request: RequestOf<N>): Promise<Responses[N]> {
  const result = await page.evaluate((message) => chrome.runtime.sendMessage<unknown, Result<Responses[N]>>(message), {
    type,
    request,
  })
  if (!result.ok) throw new Error(`${type}: ${result.error}`)
  return result.value
}

/** The same, when it must not be refused. */
export async function valueOf<N extends VaultMessage>(page: Page, type: N, request: RequestOf<N>): Promise<ValueOf<N>> {
  const answer = await ask(page, type, request)
  if (!answer.ok) throw new Error(`${type}: ${answer.reason}`)
  return answer.value
}

/** Words of a made-up connection. */
export const savedWords = (number: number, apiKey: string): Words => ({
  name: `Relay ${number}`,
  baseUrl: `https://api.relay-${number}.example`,
  apiKey,
  model: 'gpt-5.2',
  note: '',
  favourites: [],
})
