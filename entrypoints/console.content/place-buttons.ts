import type { KeyRow, Spot } from '../../utils/consoles/types.ts'
import { BUTTON_SIZE, NO_ROOM } from './row-button.ts'
import type { RowButton } from './row-button.ts'
import { hostStyle } from './shadow.ts'

const GAP = 4
/** Where a row is full. */
const SMALLEST = 14
/** What the box of a line has above and below its letters. */
const LEADING = 3

const OWN_ROOM = hostStyle({
  display: 'inline-flex',
  'flex-shrink': '0',
  'vertical-align': 'middle',
  margin: `0 ${GAP}px`,
})

const range = document.createRange()

/** What is drawn of an element: of running text only as far as the words go, not the rest of its box. */
function drawnBox(element: Element): DOMRect {
  if (/^(?:button|code)$/.test(element.localName) || element.querySelector(':scope > input'))
    return element.getBoundingClientRect()
  range.selectNodeContents(element)
  return range.getBoundingClientRect()
}

/** Where the column begins that never scrolls away and lies over the others. */
function fixedColumn(cell: Element): number {
  const last = cell.parentElement?.lastElementChild
  if (!last || last === cell || getComputedStyle(last).position !== 'sticky') return Infinity
  return last.getBoundingClientRect().left
}

/** Where the free space of each column ends, by its table and place: what is asked of one row holds for all. */
type Ends = Map<Element | null | undefined, Record<string, number>>

/** Where the free space after what is in a cell or line ends. */
function endOfFreeSpace(cell: Element, ends: Ends): number {
  if (!(cell instanceof HTMLTableCellElement)) return measureEnd(cell)
  const row = cell.parentElement
  const known = ends.get(row?.parentElement) ?? {}
  ends.set(row?.parentElement, known)
  return (known[`${cell.cellIndex}/${row?.childElementCount}`] ??= measureEnd(cell))
}

/** It ends in the padding of the next one. */
function measureEnd(cell: Element): number {
  const next = cell.nextElementSibling
  // In a line of label and value the value may fill the line and stand at its end, in a frame of its own.
  if (next && cell.tagName !== 'TD') return drawnBox(next).left - 8
  const isOpen = next && getComputedStyle(cell).overflowX === 'visible'
  const end = isOpen
    ? next.getBoundingClientRect().left + parseFloat(getComputedStyle(next).paddingLeft) - 2
    : cell.getBoundingClientRect().right
  return Math.min(end, fixedColumn(cell))
}

/** Where the button would stand, and whether it fits there without covering anything. */
interface Measure {
  spot: Spot
  left: number
  middle: number
  size: number
  fits: boolean
}

function measure(spot: Spot, ends: Ends): Measure {
  const size = BUTTON_SIZE
  if (!spot.beside) return { spot, left: 0, middle: 0, size, fits: true }
  const box = drawnBox(spot.beside)
  const left = Math.min(box.right + GAP, endOfFreeSpace(spot.parent, ends) - size)
  return { spot, left, middle: box.top + box.height / 2, size, fits: box.width > 0 && left >= box.right }
}

/** What has a face of its own. A cell may have a role too: its box is full of free space. */
const FACES = 'button, a, input, svg, img, [role]:not([role="gridcell"], [role="cell"])'

/** Everything in a row that is to be seen. */
function contentOf(row: Element): DOMRect[] {
  const words = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  const boxes: DOMRect[] = []
  while (words.nextNode()) {
    range.selectNodeContents(words.currentNode)
    boxes.push(...range.getClientRects())
  }
  for (const part of row.querySelectorAll(FACES)) boxes.push(part.getBoundingClientRect())
  return boxes.filter(({ width, height }) => width > 1 && height > 1)
}

/** Free space at the right, at the left, below or above of what is drawn in a cell, be it of the cell before. */
function roomIn(cell: Element, size: number, drawn: readonly DOMRect[]): Measure | null {
  const { left, right, top, bottom } = cell.getBoundingClientRect()
  const boxes = drawn.filter((box) => box.left < right && box.right > left)
  const ends = {
    left: Math.min(right, ...boxes.map((box) => box.left)),
    right: Math.max(left, ...boxes.map((box) => box.right)),
    top: Math.min(bottom, ...boxes.map((box) => box.top)),
    bottom: Math.max(top, ...boxes.map((box) => box.bottom)),
  }
  const end = Math.min(right, fixedColumn(cell))
  const fit = (x: number, middle: number): Measure => ({
    spot: { parent: cell, beside: cell },
    left: x,
    middle,
    size,
    fits: true,
  })
  const middle = (top + bottom) / 2
  if (end - ends.right >= size + 2) return fit(Math.min(ends.right + GAP, end - size), middle)
  if (ends.left - left >= size + 2 && ends.left <= end) return fit(Math.max(left, ends.left - size - GAP), middle)
  if (end - left < size) return null
  const x = Math.min(Math.max(ends.left, left), end - size)
  if (bottom - ends.bottom + LEADING >= size) return fit(x, bottom - size / 2)
  return ends.top - top + LEADING >= size ? fit(x, top + size / 2) : null
}

/** Elsewhere in the row, a little smaller if need be; null where the row is full or no row of a table. */
function findRoom({ element, spots }: KeyRow): Measure | null {
  if (element.tagName !== 'TR') return null
  const drawn = contentOf(element)
  const cells = [...new Set([...spots.map(({ parent }) => parent), ...element.children])]
  for (const size of [BUTTON_SIZE, SMALLEST])
    for (const cell of cells) {
      const room = roomIn(cell, size, drawn)
      if (room) return room
    }
  return null
}

function choose(row: KeyRow, ends: Ends): Measure {
  let tight: Measure | undefined
  for (const spot of row.spots) {
    const choice = measure(spot, ends)
    if (choice.fits) return choice
    tight = choice
  }
  return findRoom(row) ?? tight!
}

/** A button and the row that it belongs to. */
export interface PlacedRow {
  button: RowButton
  row: KeyRow
  /** Something in the row, or its size, is not as it was when the button was placed. */
  isChanged: boolean
}

/** Puts these buttons where they belong; true if one was not there. Reads before it writes: two layouts, however many rows. */
function place(entries: readonly PlacedRow[]): boolean {
  const ends: Ends = new Map()
  const chosen = entries.map(({ button, row }) => ({ button, ...choose(row, ends) }))
  const foreign = chosen.filter(({ button, spot }) => button.host.parentElement !== spot.parent)
  for (const { button, spot } of foreign) {
    const room = spot.beside ? NO_ROOM : OWN_ROOM
    if (button.room !== room) button.host.style.cssText = button.room = room
    spot.parent.append(button.host)
  }
  const origins = chosen.map(({ button }) => button.host.getBoundingClientRect())
  let isMoved = foreign.length > 0
  chosen.forEach(({ button, spot, left, middle, size, fits }, index) => {
    const { x, y } = origins[index]!
    const styles = [
      `position:absolute;left:${Math.round(left - x)}px;top:${Math.round(middle - y - size / 2)}px`,
      size === BUTTON_SIZE ? '' : `;width:${size}px;height:${size}px`,
      // Words that show through would make both unreadable.
      fits ? '' : ';background:Canvas;opacity:1',
    ]
    const style = spot.beside ? styles.join('') : ''
    if (button.style === style) return
    isMoved = true
    button.style = style
    button.face.style.cssText = style
  })
  return isMoved
}

/**
 * Puts each button into the free space of its row, so that nothing of the page moves. Measures only new and changed rows,
 * and the first one always: where its button is no longer right although nothing happened in it, no other need be.
 */
export function placeButtons(entries: readonly PlacedRow[]): void {
  const isDue = ({ button, isChanged }: PlacedRow) => isChanged || !button.host.isConnected
  const [first, ...others] = entries
  if (!first) return
  if (isDue(first)) place(entries.filter(isDue))
  else place(place([first]) ? others : others.filter(isDue))
}
