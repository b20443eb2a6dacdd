// What a hostile page does before anything of ours runs. Given to `addInitScript`: it must not use anything from outside.

declare global {
  /** All that the hostile page got to know, in its own words. */
  var loot: string[]
  /** What the hostile page caught that it could use later on: nothing, if we did well. */
  var caught: { roots: ShadowRoot[]; transfers: DataTransfer[]; trusted: string[] }
}

/** Patches what can be patched, listens everywhere and writes down whatever it hears. */
export function eavesdrop(): void {
  globalThis.loot = []
  globalThis.caught = { roots: [], transfers: [], trusted: [] }
  const { loot, caught } = globalThis
  const push = Array.prototype.push
  const known = new Set<string>()
  const call = Function.prototype.call.bind(Function.prototype.call) as (
    act: unknown,
    self: unknown,
    ...rest: unknown[]
  ) => unknown
  const getOf = (owner: object, name: string) => Object.getOwnPropertyDescriptor(owner, name)?.get
  const htmlOf = getOf(Element.prototype, 'outerHTML')!
  let isTelling = false
  const tell = (where: string, value: unknown): void => {
    // Making a text of a list joins it, which is listened to as well.
    if (isTelling) return
    isTelling = true
    let text = ''
    try {
      if (typeof value === 'string') text = value
      // All of the page, again and again, would only make it slow: its changes are told one by one.
      else if (value instanceof Element) text = value.childElementCount > 20 ? '' : (call(htmlOf, value) as string)
      else if (!(value instanceof Event) && typeof value === 'object' && value !== null)
        text = (value as { toString(): string }).toString()
    } catch {
      // What cannot be told apart is no loot.
    } finally {
      isTelling = false
    }
    const line = `${where}: ${text}`
    if (text === '' || known.has(line)) return
    known.add(line)
    call(push, loot, line)
  }

  const wrap = (owner: object, name: string): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name)
    if (!before?.configurable) return
    const listen = (act: unknown) =>
      function (this: unknown, ...args: unknown[]) {
        for (const value of [this, ...args]) tell(name, value)
        const answer = call(act, this, ...args)
        tell(name, answer)
        if (answer instanceof ShadowRoot) caught.roots.push(answer)
        return answer
      }
    if (typeof before.value === 'function')
      Object.defineProperty(owner, name, { ...before, value: listen(before.value) })
    else if (before.get) Object.defineProperty(owner, name, { ...before, get: listen(before.get) })
  }
  // Whatever is used on a key's way: a closed root would be worth having, and so would a text.
  const patched: readonly (readonly [object, readonly string[]])[] = [
    [Element.prototype, ['attachShadow', 'shadowRoot', 'append', 'replaceChildren', 'setAttribute', 'remove']],
    [Node.prototype, ['appendChild', 'insertBefore', 'textContent', 'cloneNode']],
    [HTMLElement.prototype, ['innerText', 'click', 'focus', 'showPopover', 'hidePopover', 'popover']],
    [HTMLInputElement.prototype, ['value', 'select']],
    [HTMLAnchorElement.prototype, ['href']],
    [EventTarget.prototype, ['dispatchEvent']],
    [Event.prototype, ['composedPath']],
    [DataTransfer.prototype, ['setData', 'getData']],
    [Document.prototype, ['execCommand', 'createElement', 'createRange', 'createTreeWalker', 'getSelection']],
    [Range.prototype, ['toString', 'cloneContents']],
    [Selection.prototype, ['toString', 'addRange']],
    [Storage.prototype, ['getItem', 'setItem']],
    [Response.prototype, ['text']],
    [Headers.prototype, ['get', 'set']],
    [XMLHttpRequest.prototype, ['open', 'send', 'responseText']],
    [JSON, ['stringify', 'parse']],
    [Array.prototype, ['join', 'find', 'map', 'at']],
    [Map.prototype, ['get', 'set']],
    [String.prototype, ['replace', 'trim', 'startsWith']],
    [Promise.prototype, ['then']],
    [RegExp.prototype, ['exec', 'test']],
    [CustomElementRegistry.prototype, ['define']],
    [globalThis, ['fetch', 'open', 'btoa', 'encodeURIComponent', 'getSelection', 'postMessage']],
  ]
  // Plain-http pages have none.
  if ('Clipboard' in globalThis) for (const name of ['writeText', 'write']) wrap(Clipboard.prototype, name)
  for (const [owner, names] of patched) for (const name of names) wrap(owner, name)
  // So that an untrusted event looks like a person's.
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true, configurable: true })

  const types =
    'copy cut paste beforecopy keydown keyup keypress beforeinput input click dblclick pointerdown pointerup pointermove mousedown mouseup focusin focusout focus blur message selectionchange select toggle beforetoggle scroll securitypolicyviolation storage clipboardchange'
  const see = (event: Event) => {
    const path = event.composedPath()
    const { relatedTarget, key, data, clipboardData } = event as unknown as {
      relatedTarget?: unknown
      key?: unknown
      data?: unknown
      clipboardData?: DataTransfer
    }
    for (const value of [relatedTarget, event.target, ...path]) {
      if (value instanceof ShadowRoot) caught.roots.push(value)
      // The page itself is in every path.
      if (value instanceof Element && value !== document.documentElement && value !== document.body)
        tell(event.type, value)
    }
    tell(event.type, key)
    tell(event.type, data)
    if (!clipboardData) return
    caught.transfers.push(clipboardData)
    const look = () => {
      try {
        tell('clipboardData', clipboardData.getData('text/plain'))
      } catch {
        // Gone: as it should be.
      }
    }
    look()
    queueMicrotask(look)
    setTimeout(look)
    // A second copy in the middle of the first.
    if (event.type === 'copy' && caught.transfers.length < 5) document.execCommand('copy')
  }
  for (const type of types.split(' '))
    for (const target of [globalThis, document]) target.addEventListener(type, see, true)

  const watchAll = () => {
    const scan = (records: MutationRecord[]) => {
      for (const { target, addedNodes, oldValue } of records) {
        tell('mutation', oldValue)
        for (const node of [target, ...addedNodes]) tell('mutation', node instanceof Element ? node : node.textContent)
      }
    }
    const all = { childList: true, subtree: true, attributes: true, characterData: true }
    new MutationObserver(scan).observe(document, { ...all, attributeOldValue: true, characterDataOldValue: true })
  }
  watchAll()
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tell('performance', JSON.stringify(entry))
  }).observe({ entryTypes: ['resource', 'mark', 'measure', 'longtask', 'event', 'element', 'layout-shift'] })
  addEventListener('error', ({ message }) => tell('error', message))
  addEventListener('unhandledrejection', ({ reason }) => tell('error', String(reason)))
}

/** Looks at everything that can be looked at while a menu is open, and presses whatever it can reach. */
export function pryOpen(): void {
  const { loot, caught } = globalThis
  const tell = (where: string, value: unknown) => void loot.push(`${where}: ${String(value)}`)
  const hosts = [...document.querySelectorAll<HTMLElement>('[data-keyfit]')]
  for (const host of hosts) {
    if (host.shadowRoot) caught.roots.push(host.shadowRoot)
    const copy = host.cloneNode(true) as HTMLElement
    if (copy.shadowRoot) caught.roots.push(copy.shadowRoot)
    tell('html', (host as unknown as { getHTML(options: object): string }).getHTML({ serializableShadowRoots: true }))
    tell('text', host.innerText)
    tell('text', host.textContent)
    try {
      caught.roots.push(host.attachShadow({ mode: 'open' }))
    } catch {
      // It has one already: ours.
    }
  }
  tell('active', document.activeElement?.outerHTML ?? '')
  document.execCommand('selectAll')
  tell('selection', getSelection()?.toString() ?? '')
  getSelection()?.removeAllRanges()
  for (let x = 4; x < innerWidth; x += 24)
    for (let y = 4; y < innerHeight; y += 24)
      for (const element of document.elementsFromPoint(x, y)) {
        if (!hosts.includes(element as HTMLElement)) continue
        tell('point', element.outerHTML)
        const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1 }
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          element.dispatchEvent(new PointerEvent(type, at))
      }
  for (const target of [...hosts, document.activeElement ?? document, document, globalThis])
    for (const key of ['ArrowDown', 'Enter', ' ', 'End']) {
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
      target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }))
    }
  for (const host of hosts) host.click()
}
