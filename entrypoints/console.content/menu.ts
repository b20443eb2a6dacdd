import type { Layer } from './layer.ts'
import { onTrusted } from './shadow.ts'

export interface MenuItem {
  label: string
  act: () => void
}

/** What one opening of the menu shows. */
export interface MenuContent {
  /** Name of the key, so that nobody takes the wrong one. */
  title: string
  note: string
  /** Groups are divided by a line. */
  groups: readonly (readonly MenuItem[])[]
}

/** The one menu of the page: https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ */
export interface Menu {
  open(content: MenuContent, opener: HTMLElement): void
  /** Gives the focus back to the button that opened it. */
  close(): void
  isOpenFor(opener: HTMLElement): boolean
}

export function createMenu({ menu, show, hide }: Layer): Menu {
  let opener: HTMLElement | null = null

  const hideMenu = () => {
    opener?.setAttribute('aria-expanded', 'false')
    opener = null
    hide(menu)
  }

  const close = () => {
    const last = opener
    hideMenu()
    last?.focus()
  }

  const drawItem = ({ label, act }: MenuItem) => {
    const item = document.createElement('button')
    item.setAttribute('role', 'menuitem')
    item.tabIndex = -1
    item.textContent = label
    onTrusted(item, 'click', () => {
      close()
      act()
    })
    return item
  }

  const draw = ({ title, note, groups }: MenuContent) => {
    const lines = [title, note].filter(Boolean).map((text) => {
      const line = document.createElement('p')
      line.textContent = text
      return line
    })
    menu.replaceChildren(
      ...lines,
      ...groups
        .filter((group) => group.length > 0)
        .flatMap((group) => [document.createElement('hr'), ...group.map(drawItem)]),
    )
    menu.setAttribute('aria-label', title)
  }

  onTrusted(menu, 'keydown', (event) => {
    // The page may have a use of its own for these keys.
    event.stopPropagation()
    const items = [...menu.querySelectorAll('button')]
    const at = items.findIndex((item) => item === event.target)
    const targets: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }
    const target = targets[event.key]
    if (target !== undefined) items.at(target % items.length)?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') close()
    else return
    // Tab goes on from the button, as if the menu had not been there.
    if (event.key !== 'Tab') event.preventDefault()
  })

  onTrusted(menu, 'focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) hideMenu()
  })

  return {
    open(content, newOpener) {
      draw(content)
      opener = newOpener
      opener.setAttribute('aria-expanded', 'true')
      show(menu, opener)
      menu.querySelector('button')?.focus()
    },
    close,
    isOpenFor: (element) => opener === element,
  }
}
