import {
  besideInTable,
  besideLabel,
  isMasked,
  maskShownKey,
  oneLine,
  shownText,
  statusFromText,
  visibleIn,
} from './shown-text.ts'
import type { ConsolePage, KeyRow, KeyStatus } from './types.ts'

/** `sk-` + four characters + stars + four characters, in all generations. */
const MASK = /sk-\S{4}\*{10}\S{4}/

const maskIn = (element: Element | null | undefined): string => MASK.exec(element?.textContent ?? '')?.[0] ?? ''

/** Rows of a page that is still loading, or that says "no data", have neither name nor key. */
const isKeyRow = (row: KeyRow | null): row is KeyRow => row !== null && (row.name !== '' || row.maskedKey !== '')

/** The group stands in a badge too. */
function badgeStatus(row: Element): KeyStatus {
  const cell = row.querySelector('td[data-column-id="status"]') ?? row
  const badge = cell.querySelector('[data-slot="status-badge"]')
  return statusFromText(badge?.getAttribute('title') ?? shownText(badge))
}

/**
 * One table row of the default front-end. The node is reused for other keys, and all that is inside a cell is thrown away
 * at every render; only the cells themselves stay.
 */
function defaultTableRow(row: Element): KeyRow | null {
  const cells = [...row.children]
  // Cells carry their column since 2026-07-08; before, the name is the first text and the key looks like one.
  const column = (id: string) => cells.find((cell) => cell.getAttribute('data-column-id') === id)
  const keyCell = column('key') ?? cells.find((cell) => maskIn(cell) !== '')
  const nameCell = column('name') ?? cells.find((cell) => shownText(cell) !== '')
  if (!nameCell || nameCell === keyCell || cells.length < 2) return null
  return {
    element: row,
    spots: besideInTable(
      [...(keyCell?.querySelectorAll('button') ?? [])].at(-1) ?? keyCell,
      nameCell.querySelector('.truncate') ?? nameCell,
    ),
    id: null,
    name: shownText(nameCell),
    maskedKey: maskIn(keyCell),
    status: badgeStatus(row),
    group: shownText(column('group')),
  }
}

/** Up to 640 px wide the default front-end shows a list of cards. */
function defaultCard(element: Element): KeyRow | null {
  const name = element.querySelector('.font-semibold')
  const parent = name?.parentElement
  if (!name || !parent) return null
  return {
    element,
    // The line below the name is short. Our own button may stand in this block already.
    spots: [name, [...parent.querySelectorAll(':scope > :not([data-keyfit])')].at(-1)!].map((beside) => ({
      parent,
      beside,
    })),
    id: null,
    name: shownText(name),
    maskedKey: maskIn(element.querySelector('[data-slot="popover-trigger"]')),
    status: badgeStatus(element),
    group: '',
  }
}

/** The front-end at `/keys` (2026-04-28 and later). */
export function defaultRows(page: ConsolePage): KeyRow[] {
  const rows = visibleIn(page, page.document, 'tbody[data-slot="table-body"] > tr[data-slot="table-row"]')
  const cards = visibleIn(page, page.document, '.divide-border.rounded-lg.border > *')
  return [...rows.map(defaultTableRow), ...cards.map(defaultCard)].filter(isKeyRow)
}

/** The classic front-end puts the key into an input: not into the text, and whole after a click on its eye. */
const maskInInput = (input: HTMLInputElement | null | undefined): string => maskShownKey(input?.value.trim() ?? '')

function classicTableRow(row: Element): KeyRow | null {
  const cells = [...row.querySelectorAll(':scope > td:not(.semi-table-column-selection)')]
  const [nameCell, statusCell, , groupCell] = cells
  if (!nameCell) return null
  const input = row.querySelector<HTMLInputElement>('td input.semi-input')
  return {
    element: row,
    spots: besideInTable(input?.closest('.semi-input-wrapper') ?? input, nameCell),
    id: null,
    name: oneLine(nameCell.getAttribute('title') ?? '') || shownText(nameCell),
    maskedKey: maskInInput(input),
    status: statusFromText(shownText(statusCell)),
    group: shownText(groupCell),
  }
}

/** Below 768 px: one card a key, each line a label and a value in the order of the columns, then the actions. */
function classicCard(element: Element): KeyRow | null {
  const maskedKey = maskInInput(element.querySelector<HTMLInputElement>('input.semi-input'))
  const [nameLine, statusLine] = element.querySelectorAll('.flex.justify-between')
  const actions = [...element.querySelectorAll('.flex.justify-end')].at(-1)
  if (!isMasked(maskedKey) || !actions) return null
  return {
    element,
    spots: [
      ...besideLabel(nameLine?.firstElementChild),
      ...besideLabel(statusLine?.firstElementChild),
      { parent: actions, beside: null },
    ],
    id: null,
    name: shownText(nameLine?.lastElementChild),
    maskedKey,
    status: statusFromText(shownText(statusLine?.lastElementChild)),
    group: '',
  }
}

/** The Semi Design front-end at `/console/token` (until 2026-07-19). */
export function classicRows(page: ConsolePage): KeyRow[] {
  const rows = visibleIn(page, page.document, 'tbody.semi-table-tbody > tr.semi-table-row')
  const cards = visibleIn(page, page.document, '.semi-card .semi-card')
  return [...rows.map(classicTableRow), ...cards.map(classicCard)].filter(isKeyRow)
}
