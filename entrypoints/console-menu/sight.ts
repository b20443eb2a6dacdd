/** What came under the pointer less than this many ms ago was not what the user aimed at. */
const SETTLING = 250

/** May a click count? `early`: not yet. `hidden`: the page moved, covers or changes what was clicked. */
export type Sight = 'clear' | 'early' | 'hidden'

/** Not in the DOM's types: how an observer is asked what is really seen (https://w3c.github.io/IntersectionObserver/v2, 2026-11-22). */
interface VisibilityInit extends IntersectionObserverInit {
  trackVisibility: true
  delay: number
}
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean }

/**
 * Tells whether a person saw what they clicked. A click in a closed shadow root is always a person's, but a page could
 * make the panel transparent, lay a picture over it that lets clicks through, or push it under the pointer.
 */
export function watchSight(host: HTMLElement, signal: AbortSignal) {
  const style = host.getAttribute('style')
  const seen = new Map<Element, boolean>()
  const places = new Map<Element, { box: DOMRect; since: number }>()
  const note = (entries: IntersectionObserverEntry[]) => {
    // Only Chromium looks for what lies above; elsewhere the other signs must do.
    for (const { target, isVisible = true } of entries as VisibilityEntry[]) seen.set(target, isVisible)
  }
  const observer = new IntersectionObserver(note, { trackVisibility: true, delay: 100, threshold: 1 } as VisibilityInit)
  signal.addEventListener('abort', () => observer.disconnect())

  const isWhereWePutIt = (panel: Element) => {
    const { x, y, width, height } = panel.getBoundingClientRect()
    const box = places.get(panel)?.box
    // A search makes a panel smaller or larger; its corner stays.
    return box && Math.abs(box.x - x) < 2 && Math.abs(box.y - y) < 2 && width > 80 && height > 20
  }

  return {
    /** Call it whenever a panel was shown or placed. */
    placed(panel: Element): void {
      const box = panel.getBoundingClientRect()
      const before = places.get(panel)
      if (before && before.box.x === box.x && before.box.y === box.y) return
      places.set(panel, { box, since: performance.now() })
      observer.observe(panel)
    },
    gone(panel: Element): void {
      observer.unobserve(panel)
      places.delete(panel)
      seen.delete(panel)
    },
    judge(panel: Element, event: MouseEvent): Sight {
      note(observer.takeRecords())
      const isOurs = host.parentNode === document.documentElement && host.getAttribute('style') === style
      if (!isOurs || !isWhereWePutIt(panel)) return 'hidden'
      // Keys do not aim: whoever presses Enter means what has the focus.
      const isAimed = event.detail > 0
      if (isAimed && event.timeStamp - (places.get(panel)?.since ?? Infinity) < SETTLING) return 'early'
      return seen.get(panel) === false ? 'hidden' : 'clear'
    },
  }
}
