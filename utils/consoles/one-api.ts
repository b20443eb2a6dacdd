import { asString, askConsole, modelIds } from './console-api.ts'
import { hasStatus, readOnlyAddress, readTokenById } from './one-api-family.ts'
import { besideInTable, shownText, visibleIn } from './shown-text.ts'
import type { Console, ConsoleAccess, KeyRow, KeyStatus } from './types.ts'

/** The label's colour says the status in every language. */
const COLOURS: readonly (readonly [string, KeyStatus])[] = [
  ['green', 'active'],
  ['red', 'disabled'],
  ['yellow', 'expired'],
  ['grey', 'exhausted'],
]

/** Below 768 px the cells stand below each other; the nodes are the same. */
function keyRow(element: Element): KeyRow | [] {
  const [nameCell, statusCell] = element.children
  const id = element.querySelector('a[href^="/token/edit/"]')?.getAttribute('href')?.split('/').at(-1)
  const label = statusCell?.querySelector('.label')
  if (!nameCell || !label || !id) return []
  return {
    element,
    spots: besideInTable(nameCell, label),
    id,
    name: shownText(nameCell),
    // This front-end shows no key at all.
    maskedKey: '',
    status: COLOURS.find(([colour]) => label.classList.contains(colour))?.[1] ?? 'unknown',
    group: '',
  }
}

export const oneApi: Console = {
  id: 'one-api',
  label: 'One API',
  // Source: https://github.com/songquanpeng/one-api, 0.6.11 (2025-02-21), 2026-11-22
  matches: (page) => hasStatus(page, 'status', ['oidc', 'top_up_link'], ['chats']),

  keyRows(page) {
    if (!/\/token\/?$/.test(page.location.pathname)) return []
    return visibleIn(page, page.document, 'table.ui.table > tbody > tr').flatMap(keyRow)
  },
}

/** How its keys are had: loaded with the menu. */
export const oneApiAccess: ConsoleAccess = {
  // `/v1/messages` and `/v1/responses` are missing there (relay/router, 2026-11-22).
  readPlace: (page) => readOnlyAddress(page, ['openai-chat']),

  async readModels(page, row) {
    const token = await askConsole(page, `/api/token/${encodeURIComponent(row.id ?? '')}`)
    const limits = token.ok ? modelIds(asString(token.data.models).split(',')) : []
    if (limits.length > 0) return limits
    const models = await askConsole(page, '/api/user/available_models')
    return models.ok ? modelIds(models.data.items) : []
  },

  readKey: readTokenById,
}
