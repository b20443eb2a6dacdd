import { baseUrlIn, hasStatus, readStatus, readTokenById } from './one-api-family.ts'
import { besideInTable, isMasked, maskShownKey, shownText, statusFromText, visibleIn } from './shown-text.ts'
import type { Console, ConsoleAccess, KeyAddress, KeyRow, KeyStatus } from './types.ts'

/** The tooltip of the switch names the status; its language may be one we do not read. */
function statusOf(toggle: HTMLInputElement): KeyStatus {
  const named = statusFromText(toggle.closest('[aria-label]')?.getAttribute('aria-label') ?? '')
  return named === 'unknown' && toggle.checked ? 'active' : named
}

/** Class names are hashes here. The id of the key stands in the row for another purpose, and in its switch. */
function keyRow(element: Element): KeyRow | [] {
  const id = element.getAttribute('tabindex')
  const toggle = element.querySelector<HTMLInputElement>(`input[id="switch-${id}"]`)
  const [nameCell] = element.children
  if (!id || !toggle || !nameCell) return []
  const code = element.querySelector('td code')
  // One Hub has no such cell.
  const keyCell = code?.closest('td')
  const shown = maskShownKey(shownText(code))
  return {
    element,
    spots: besideInTable(nameCell, [...(keyCell?.querySelectorAll('button') ?? [])].at(-1)),
    id,
    name: shownText(nameCell),
    maskedKey: isMasked(shown) ? shown : '',
    status: statusOf(toggle),
    // With a key the group is named in the first of two boxes.
    group: shownText((keyCell ?? nameCell).nextElementSibling?.querySelector('span')),
  }
}

export const doneHub: Console = {
  id: 'done-hub',
  label: 'One Hub / Done Hub',
  // Source: https://github.com/deanxv/done-hub, 1.23.18 (2026-08-21), 2026-11-22
  matches: (page) => hasStatus(page, 'siteInfo', ['PaymentUSDRate', 'chat_links']),

  keyRows(page) {
    if (!/\/panel\/token\/?$/.test(page.location.pathname)) return []
    return visibleIn(page, page.document, 'tbody tr[tabindex]').flatMap(keyRow)
  },
}

/** How its keys are had: loaded with the menu. */
export const doneHubAccess: ConsoleAccess = {
  /** The other protocols have paths of their own, as the notice above the keys says. */
  async readPlace(page) {
    const status = await readStatus(page)
    if (!status) return null
    const baseUrl = baseUrlIn(status, page)
    const addresses: KeyAddress[] = [{ label: 'OpenAI', baseUrl, wireApis: ['openai-chat', 'openai-responses'] }]
    if (status.ClaudeAPIEnabled !== false)
      addresses.push({ label: 'Claude', baseUrl: `${baseUrl}/claude`, wireApis: ['anthropic-messages'] })
    if (status.GeminiAPIEnabled !== false)
      addresses.push({ label: 'Gemini', baseUrl: `${baseUrl}/gemini`, wireApis: ['gemini'] })
    return { addresses }
  },
  readKey: readTokenById,
}
