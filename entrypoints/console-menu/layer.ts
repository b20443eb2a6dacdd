import { hostStyle, hostsStyled } from '../console.content/shadow.ts'
import { watchSight } from './sight.ts'
import type { Sight } from './sight.ts'

/** Greys with an alpha suit light and dark pages alike. Nothing is inherited: a page could make the words transparent. */
const CSS = `
div{all:initial;display:block;position:fixed;box-sizing:border-box;font:13px/1.4 system-ui,sans-serif;color:#1c2024;background:#fff;border:1px solid #8886;border-radius:10px;box-shadow:0 8px 28px #0004}
.dark{color:#e8eaee;background:#22252b}
.menu,.table{width:max-content;min-width:200px;max-width:300px;max-height:min(520px,80vh);overflow-y:auto;padding:5px;overscroll-behavior:contain}
.menu[hidden],.table[hidden]{display:none}
p{margin:0;padding:4px 9px;opacity:.75;overflow-wrap:anywhere}
button{all:unset;box-sizing:border-box;display:block;width:100%;padding:6px 9px;border-radius:6px;cursor:pointer}
button:hover{background:#8882}
button:focus{background:#8884}
button:focus-visible,input:focus-visible,select:focus-visible{outline:2px solid #3b82f6;outline-offset:-2px}
input{all:unset;box-sizing:border-box;width:100%;padding:5px 9px;border:1px solid #8886;border-radius:6px;cursor:text}
select{all:unset;box-sizing:border-box;width:100%;margin-bottom:4px;padding:5px 24px 5px 9px;border:1px solid #8886;border-radius:6px;cursor:pointer;text-overflow:ellipsis;background:linear-gradient(45deg,#0000 50%,#888 0) calc(100% - 14px)/5px 5px no-repeat,linear-gradient(135deg,#888 50%,#0000 0) calc(100% - 9px)/5px 5px no-repeat}
select:focus{border-color:#3b82f6}
option{color:#1c2024;background:#fff}
small{display:block;font-size:11px;opacity:.7}
input:focus{border-color:#3b82f6}
hr{border:0;border-top:1px solid #8884;margin:5px 0}
.table{width:min(560px,94vw);max-width:none}
table{border-spacing:0;width:100%}
th,td{padding:4px 9px;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere;border-top:1px solid #8884}
th{min-width:90px}
.status{width:max-content;max-width:290px;padding:7px 11px;pointer-events:none}
.status[hidden]{display:block;opacity:0}`

/** What floats above the page: one for all rows, outside of them, because rows come and go while a menu is open. */
export interface Layer {
  menu: HTMLElement
  /** Stays in the accessibility tree while hidden, else screen readers miss what is put into it. */
  status: HTMLElement
  /** A check of many rows. */
  table: HTMLElement
  /** Shows one of the two beside `target`, in the colours of the page. */
  show: (panel: HTMLElement, target: Element) => void
  hide: (panel: HTMLElement) => void
  /** Makes room for what a panel has grown by. */
  settle: () => void
  /** Did the person see what they clicked in the panel? */
  judge: (panel: HTMLElement, event: MouseEvent) => Sight
}

/** By the marks that both families set, else by what the page declares. */
const isDark = (): boolean =>
  document.documentElement.classList.contains('dark') ||
  document.body.getAttribute('theme-mode') === 'dark' ||
  getComputedStyle(document.documentElement).colorScheme === 'dark'

function panel(name: 'menu' | 'status' | 'table', role: 'dialog' | 'status'): HTMLElement {
  const element = document.createElement('div')
  element.className = name
  element.setAttribute('role', role)
  element.hidden = true
  return element
}

const EDGE = 8

/** Below the target and flush with its left edge, or wherever the window leaves room for it. */
function placePanel(element: HTMLElement, target: Element): void {
  const at = target.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = element
  const below = at.bottom + 4
  const top = below + height + EDGE <= innerHeight ? below : at.top - 4 - height
  element.style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE))}px`
  element.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - height - EDGE))}px`
}

/** Above everything that is there, and out of reach of what the page does to its root: filters, scales, dialogs. */
function raise(host: HTMLElement): void {
  host.popover = 'manual'
  host.hidePopover()
  host.showPopover()
}

/** Makes the layer and puts it at the end of the document, where no part of the page moves or clips it. */
export function createLayer(signal: AbortSignal): Layer {
  const above = hostStyle({ position: 'fixed', top: '0', left: '0', 'z-index': '2147483647' })
  const { host, root } = hostsStyled(CSS, above)()
  const menu = panel('menu', 'dialog')
  const status = panel('status', 'status')
  const table = panel('table', 'dialog')
  root.append(menu, status, table)
  document.documentElement.append(host)
  const sight = watchSight(host, signal)
  signal.addEventListener('abort', () => host.remove())

  const targets = new Map<HTMLElement, Element>()
  const follow = () => {
    for (const [element, target] of targets) {
      if (target.isConnected) placePanel(element, target)
      sight.placed(element)
    }
  }
  addEventListener('scroll', follow, { capture: true, passive: true, signal })
  addEventListener('resize', follow, { passive: true, signal })

  return {
    menu,
    status,
    table,
    show(element, target) {
      element.classList.toggle('dark', isDark())
      element.hidden = false
      targets.set(element, target)
      raise(host)
      follow()
    },
    settle: follow,
    hide(element) {
      element.hidden = true
      targets.delete(element)
      sight.gone(element)
    },
    judge: sight.judge,
  }
}
