import type { KeyRow, Spot } from '../../utils/consoles/types.ts'
import { BUTTON_SIZE } from './row-button.ts'
import type { RowButton } from './row-button.ts'
import { styleHost } from './shadow.ts'

const GAP = 4

/** Takes no room at all, neither in a line nor below a block, and scrolls with its cell; the button hangs on it. */
const NO_ROOM = { float: 'left', position: 'relative', width: '0', height: '0' }
const OWN_ROOM = { display: 'inline-flex', 'flex-shrink': '0', 'vertical-align': 'middle', margin: `0 ${GAP}px` }

/** What is drawn of an element: of running text only as far as the words go, not the rest of its box. */
function drawnBox(element: Element): DOMRect {
  if (element.matches('button, code, :has(> input)')) return element.getBoundingClientRect()
  const range = document.createRange()
  range.selectNodeContents(element)
  return range.getBoundingClientRect()
}

/** Where the free space of a cell ends: in the padding of the next one, or where the column begins that never scrolls away. */
function endOfFreeSpace(cell: Element): number {
  const { right } = cell.getBoundingClientRect()
  const next = cell.nextElementSibling
  const isOpen = next && getComputedStyle(cell).overflowX === 'visible'
  const end = isOpen ? right + parseFloat(getComputedStyle(next).paddingLeft) - 2 : right
  const last = cell.parentElement?.lastElementChild
  if (!last || last === cell || getComputedStyle(last).position !== 'sticky') return end
  return Math.min(end, last.getBoundingClientRect().left)
}

/** Where the button would stand, and whether it fits there without covering anything. */
interface Measure {
  spot: Spot
  left: number
  middle: number
  fits: boolean
}

function measure(spot: Spot): Measure {
  if (!spot.beside) return { spot, left: 0, middle: 0, fits: true }
  const box = drawnBox(spot.beside)
  const left = Math.min(box.right + GAP, endOfFreeSpace(spot.parent) - BUTTON_SIZE)
  return { spot, left, middle: box.top + box.height / 2, fits: left >= box.right }
}

/**
 * Puts each button into the free space of its row, so that nothing of the page moves. Reads before it writes: two layouts
 * a batch, however many rows there are.
 */
export function placeButtons(entries: readonly { button: RowButton; row: KeyRow }[]): void {
  const chosen = entries.map(({ button, row }) => {
    const choices = row.spots.map(measure)
    return { ...button, ...(choices.find(({ fits }) => fits) ?? choices.at(-1)!) }
  })
  for (const { host, spot } of chosen) {
    if (host.parentElement === spot.parent) continue
    styleHost(host, spot.beside ? NO_ROOM : OWN_ROOM)
    spot.parent.append(host)
  }
  const origins = chosen.map(({ host }) => host.getBoundingClientRect())
  chosen.forEach(({ face, spot, left, middle }, index) => {
    const { x, y } = origins[index]!
    if (spot.beside)
      face.style.cssText = `position:absolute;left:${Math.round(left - x)}px;top:${Math.round(middle - y - BUTTON_SIZE / 2)}px`
  })
}
