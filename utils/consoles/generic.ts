import { isMasked, shownText, statusFromText, visibleIn } from './shown-text.ts'
import type { Console, ConsolePage, KeyRow } from './types.ts'

/** A page that says in its address what it lists. */
const KEY_PAGE = /(?:^|[/_-])(?:api-?)?(?:keys?|tokens?|credentials?|secrets?|密钥|令牌)(?:[/_-]|$)/i
/** With a prefix such as `sk-` the end need not be there; without one, dots alone are no mask ("loading…"). */
const MASK = /\b(?:[a-z]{2,8}[-_][\w-]{0,10}(?:\.{3,}|\*{3,}|•{3,}|…)|\w{3,8}(?:\*{3,}|•{3,}))[\w-]{0,8}/i
/** `NodeFilter.SHOW_TEXT` */
const SHOW_TEXT = 4
const ACTION = 'button, a[href], [role="button"], [role="switch"], input[type="checkbox"]'
const ROWS = 'tbody > tr, [role="rowgroup"] > [role="row"]'
/** More would be a page of something else. */
const MOST_ROWS = 200

/** What is drawn as text, or stands in a field; the words of neighbours do not run together. */
function maskOf(element: Element): string {
  const parts = [...element.querySelectorAll('input')].map(({ value }) => value.trim())
  const words = element.ownerDocument.createTreeWalker(element, SHOW_TEXT)
  while (words.nextNode()) parts.push(words.currentNode.textContent ?? '')
  return MASK.exec(parts.join(' '))?.[0] ?? ''
}

function keyRow(element: Element): KeyRow | [] {
  const cells = [...element.children]
  const keyCell = cells.find((cell) => maskOf(cell) !== '')
  const nameCell = cells.find((cell) => cell !== keyCell && shownText(cell) !== '')
  // A key to read in a manual has a copy button at most; one that can be managed has more.
  if (!keyCell || !nameCell || element.querySelectorAll(ACTION).length < 2) return []
  const maskedKey = maskOf(keyCell)
  const status = cells.map((cell) => statusFromText(shownText(cell))).find((each) => each !== 'unknown')
  return {
    element,
    spots: [keyCell, nameCell].map((cell) => ({ parent: cell, beside: cell })),
    id: null,
    name: shownText(nameCell),
    maskedKey: isMasked(maskedKey) ? maskedKey : '',
    status: status ?? 'unknown',
    group: '',
  }
}

const rowsIn = (page: ConsolePage): KeyRow[] => {
  if (!KEY_PAGE.test(page.location.pathname)) return []
  if (page.document.querySelectorAll(ROWS).length > MOST_ROWS) return []
  return visibleIn(page, page.document, ROWS).flatMap(keyRow)
}

/**
 * Any other table of masked keys. How such a console hands out a whole key nobody knows, so it is left alone: the user
 * copies the key by hand.
 */
export const generic: Console = {
  id: 'generic',
  label: 'any table of masked keys',
  // Source: https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/table, 2026-11-22
  matches: (page) => rowsIn(page).length > 0,
  keyRows: rowsIn,
}
