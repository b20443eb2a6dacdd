import { hostsStyled, onTrusted } from './shadow.ts'

/** Edge of the square button, in px. */
export const BUTTON_SIZE = 22

const CSS = `
button{all:unset;box-sizing:border-box;display:grid;place-items:center;
width:${BUTTON_SIZE}px;height:${BUTTON_SIZE}px;border:1px solid #8886;border-radius:6px;opacity:.75;cursor:pointer}
button:hover,button[aria-expanded=true]{opacity:1;background:#8883}
button:focus-visible{opacity:1;outline:2px solid #3b82f6}
p{all:initial;position:fixed;z-index:1;max-width:240px;padding:7px 11px;font:13px/1.4 system-ui,sans-serif;color:CanvasText;background:Canvas;border:1px solid #8886;border-radius:8px}
button[aria-busy=true]{opacity:.4}
svg{width:14px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}`

const SVG = 'http://www.w3.org/2000/svg'
/** A plug: what is fitted here. */
const PLUG = 'M6 2v3M10 2v3M4 5.5h8V8a4 4 0 0 1-8 0zM8 12v2'

const createHost = hostsStyled(CSS)

/** Every button is a copy of this one. */
const model = document.createElement('button')
model.setAttribute('aria-haspopup', 'dialog')
model.setAttribute('aria-expanded', 'false')
const svg = document.createElementNS(SVG, 'svg')
svg.setAttribute('viewBox', '0 0 16 16')
const path = document.createElementNS(SVG, 'path')
path.setAttribute('d', PLUG)
svg.append(path)
model.append(svg)

/** The button of one row. */
export interface RowButton {
  host: HTMLElement
  face: HTMLButtonElement
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
  return { host, face, style: '' }
}
