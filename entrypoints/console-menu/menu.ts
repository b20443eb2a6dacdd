import { say } from './texts.ts'
import type { Layer } from './layer.ts'
import { onTrusted } from '../console.content/shadow.ts'

export interface MenuItem {
  label: string
  /** Why it will not work; empty where it may. */
  hint: string
  act: () => void
}

/** A list to choose one value from. */
export interface Choice {
  label: string
  options: readonly { label: string; value: string }[]
  choose(value: string): void
}

/** What one opening of the menu shows. */
export interface MenuContent {
  /** Name of the key, so that nobody takes the wrong one. */
  title: string
  note: string
  choices: readonly Choice[]
  /** Shown until something is searched for. */
  items: readonly MenuItem[]
  /** Null where there is nothing to search. */
  search: ((words: string) => readonly MenuItem[]) | null
  /** Below a line, always there. */
  more: readonly MenuItem[]
}

/** The one menu of the page: a search field over a list of actions, both within reach of the arrow keys. */
export interface Menu {
  open(content: MenuContent, opener: HTMLElement): void
  /** Gives the focus back to the button that opened it. */
  close(): void
  isOpenFor(opener: HTMLElement): boolean
}

/** `onHidden` hears of a click that the user cannot have meant, because the page hid the menu or moved it. */
export function createMenu({ menu, show, hide, judge }: Layer, onHidden: (opener: HTMLElement) => void): Menu {
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

  const drawItem = ({ label, hint, act }: MenuItem) => {
    const item = document.createElement('button')
    item.tabIndex = -1
    item.textContent = label
    if (hint !== '') {
      const small = document.createElement('small')
      small.textContent = hint
      item.append(small)
    }
    onTrusted(item, 'click', (event) => {
      const sight = judge(menu, event)
      const last = opener
      if (sight === 'early') return
      close()
      if (sight === 'clear') act()
      else if (last) onHidden(last)
    })
    return item
  }

  const drawLine = (text: string, role?: string) => {
    const line = document.createElement('p')
    line.textContent = text
    if (role) line.setAttribute('role', role)
    return line
  }

  const drawChoice = ({ label, options, choose }: Choice) => {
    const select = document.createElement('select')
    select.setAttribute('aria-label', label)
    for (const option of options) select.append(new Option(option.label, option.value))
    onTrusted(select, 'change', () => choose(select.value))
    return select
  }

  const drawSearch = ({ items, search }: MenuContent) => {
    if (!search) return []
    const input = document.createElement('input')
    input.type = 'search'
    input.placeholder = say('console.search')
    input.setAttribute('aria-label', say('console.search'))
    const list = document.createElement('section')
    const fill = () => {
      const found = input.value.trim() === '' ? items : search(input.value.trim())
      list.replaceChildren(...(found.length > 0 ? found.map(drawItem) : [drawLine(say('console.none'), 'status')]))
    }
    // What a page's script puts into a closed root it cannot reach anyway; only typing fires this.
    onTrusted(input, 'input', fill)
    fill()
    return [input, list, document.createElement('hr')]
  }

  const draw = (content: MenuContent) => {
    const { title, note, more } = content
    menu.replaceChildren(
      ...[title, note].filter(Boolean).map((text) => drawLine(text)),
      ...content.choices.map(drawChoice),
      ...drawSearch(content),
      ...more.map(drawItem),
    )
    menu.setAttribute('aria-label', title)
  }

  onTrusted(menu, 'keydown', (event) => {
    // The page may have a use of its own for these keys.
    event.stopPropagation()
    const items = [...menu.querySelectorAll<HTMLElement>('select, input, button')]
    const at = items.findIndex((item) => item === event.target)
    const targets: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }
    // A list of choices and a text have a use of their own for them.
    const isList = items[at] instanceof HTMLSelectElement
    const isOwn = isList || (items[at] instanceof HTMLInputElement && /Home|End/.test(event.key))
    // The arrow keys stay in a list, so another key must lead out of it.
    const beyond = event.key === 'Tab' && isList ? at + (event.shiftKey ? -1 : 1) : undefined
    const target = isOwn ? beyond : targets[event.key]
    // The letter itself goes to where the focus is by then.
    const isLetter = /^\S$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey
    if (target !== undefined) items.at(target % items.length)?.focus()
    else if (isLetter && !isOwn) return menu.querySelector('input')?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') close()
    else return
    // Tab goes on from the button, as if the menu had not been there.
    if (event.key !== 'Tab' || target !== undefined) event.preventDefault()
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
