/** How to make spans with closed shadow roots: the page can neither read them nor press what is in them. */
export function hostsStyled(css: string, hostCss: string): () => { host: HTMLElement; root: ShadowRoot } {
  // Copies are made in a fraction of the time: a key page may need a hundred of them at once.
  const model = document.createElement('span')
  model.dataset.keyfit = ''
  model.style.cssText = hostCss
  const style = document.createElement('style')
  style.textContent = css
  return () => {
    const host = model.cloneNode() as HTMLElement
    const root = host.attachShadow({ mode: 'closed' })
    root.append(style.cloneNode(true))
    return { host, root }
  }
}

/** Styles of a host element itself, proof against the page's own rules. `unset` lets colour and font come through. */
export const hostStyle = (styles: Readonly<Record<string, string>>): string =>
  Object.entries({ all: 'unset', ...styles })
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';')

/** Only what a person did counts; the page's own scripts must not be able to press our buttons. */
export function onTrusted<E extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: E,
  act: (event: HTMLElementEventMap[E]) => void,
): void {
  element.addEventListener(type, (event) => {
    if (event.isTrusted) act(event)
  })
}
