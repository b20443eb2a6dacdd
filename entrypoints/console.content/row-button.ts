import { hostStyle, hostsStyled, onTrusted } from './shadow.ts'

/** Edge of the square button, in px. */
export const BUTTON_SIZE = 22

/** What is fitted here, in a square of 14 px. */
const PLUG =
  'M2.85 4.15h1.75V1.1h1.3v3.05h2.2V1.1h1.3v3.05h1.75V7a4.15 4.15 0 0 1-3.5 4.1v1.8h-1.3v-1.8A4.15 4.15 0 0 1 2.85 7z' +
  'M4.15 5.45V7a2.85 2.85 0 0 0 5.7 0V5.45z'

// The plug is a border cut to shape: a picture in the page would be two more elements in every row, and a border keeps its
// colour where the system forces all colours.
const CSS = `
button{all:unset;box-sizing:border-box;display:grid;place-items:center;
width:${BUTTON_SIZE}px;height:${BUTTON_SIZE}px;border:1px solid #8886;border-radius:6px;opacity:.75;cursor:pointer}
button:hover,button[aria-expanded=true]{opacity:1;background:#8883}
button:focus-visible{opacity:1;outline:2px solid #3b82f6}
p{all:initial;position:fixed;z-index:1;max-width:240px;padding:7px 11px;font:13px/1.4 system-ui,sans-serif;color:CanvasText;background:Canvas;border:1px solid #8886;border-radius:8px}
button[aria-busy=true]{opacity:.4}
button::before{content:'';border:7px solid;clip-path:path(evenodd,'${PLUG}')}`

/**
 * Takes no room at all, neither in a line nor below a block, and scrolls with its cell; the button hangs on it. Above the
 * next cell, whose background some consoles paint over it under the pointer; below columns that never scroll.
 */
export const NO_ROOM = hostStyle({ float: 'left', position: 'relative', 'z-index': '1', width: '0', height: '0' })

const createHost = hostsStyled(CSS, NO_ROOM)

/** Every button is a copy of this one. */
const model = document.createElement('button')
model.setAttribute('aria-haspopup', 'dialog')
model.setAttribute('aria-expanded', 'false')

/** The button of one row. */
export interface RowButton {
  host: HTMLElement
  face: HTMLButtonElement
  /** What the host was last styled with. */
  room: string
  /** What the face was last styled with. */
  style: string
}

/** Says something below the button: for when there is no menu that could. */
export function sayBeside({ face }: RowButton, text: string): void {
  const { left, bottom } = face.getBoundingClientRect()
  const line = document.createElement('p')
  line.setAttribute('role', 'alert')
  line.textContent = text
  line.style.left = `${Math.min(left, innerWidth - 256)}px`
  line.style.top = `${bottom + 4}px`
  face.parentNode?.querySelector('p')?.remove()
  face.after(line)
}

/** Makes a button that stands nowhere yet. `open` is called after a trusted click or ArrowDown. */
export function createRowButton(open: () => void): RowButton {
  const { host, root } = createHost()
  const face = model.cloneNode(true) as HTMLButtonElement
  // The focus stays in the menu, so that a press on the button of an open menu closes it and does not open it again.
  face.addEventListener('mousedown', (event) => event.preventDefault())
  onTrusted(face, 'click', (event) => {
    // Some consoles do something on a click anywhere in the row.
    event.stopPropagation()
    open()
  })
  onTrusted(face, 'keydown', (event) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    open()
  })
  root.append(face)
  return { host, face, room: NO_ROOM, style: '' }
}
