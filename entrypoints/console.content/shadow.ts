/** A span with a closed shadow root: the page can neither read it nor press what is in it. */
export function createHost(css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('span')
  host.dataset.keyfit = ''
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = css
  root.append(style)
  return { host, root }
}

/** Styles of a host element itself, proof against the page's own rules. `unset` lets colour and font come through. */
export function styleHost(host: HTMLElement, styles: Readonly<Record<string, string>>): void {
  host.style.cssText = Object.entries({ all: 'unset', ...styles })
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';')
}

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
