import { asString, askConsole, failed, findOnlyItem } from './console-api.ts'
import {
  giveKey,
  hasStatus,
  isShownAs,
  readOnlyAddress,
  readStatus,
  signedInUser,
  withPrefix,
} from './one-api-family.ts'
import { besideInTable, maskShownKey, shownText, statusFromText, visibleIn } from './shown-text.ts'
import type { Console, ConsoleAccess, KeyRow } from './types.ts'

/** The row carries its whole key in an attribute: it is masked at once. */
function keyRow(element: HTMLElement): KeyRow | [] {
  const [nameCell, statusCell] = element.querySelectorAll(':scope > td:not(.semi-table-column-selection)')
  const key = element.dataset.rowKey ?? ''
  if (!nameCell || !statusCell || key.length < 16) return []
  // The group has a tag of its own in the same cell.
  const [status, group] = statusCell.querySelectorAll('.semi-tag')
  return {
    element,
    spots: besideInTable(nameCell, group ?? status),
    id: null,
    name: shownText(nameCell),
    maskedKey: maskShownKey(withPrefix(key)),
    status: statusFromText(shownText(status)),
    group: shownText(group),
  }
}

export const veloera: Console = {
  id: 'veloera',
  label: 'Veloera',
  // Source: https://github.com/Veloera/Veloera, 0.3.6 (2025-06-18), 2026-11-22
  matches: (page) => hasStatus(page, 'status', ['chats', 'check_in_enabled'], ['quota_display_type']),

  keyRows(page) {
    if (!/\/token\/?$/.test(page.location.pathname)) return []
    return visibleIn(page, page.document, 'tbody.semi-table-tbody > tr.semi-table-row').flatMap(keyRow)
  },
}

/** How its keys are had: loaded with the menu. */
export const veloeraAccess: ConsoleAccess = {
  readPlace: (page) => readOnlyAddress(page, null),

  async readKey(page, row) {
    const status = await readStatus(page)
    if (!status) return failed()
    const init = { headers: { 'Veloera-User': signedInUser(page) } }
    const token = await findOnlyItem(
      (number) => askConsole(page, `/api/token/?p=${number - 1}&size=100`, init),
      (item) => isShownAs(row, item),
    )
    return token.ok ? giveKey(page, row, status, asString(token.data.key)) : token
  },
}
