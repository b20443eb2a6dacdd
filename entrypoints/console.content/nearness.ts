/** In windows above and below: what is nearer when it is first looked at counts at once. */
const AT_ONCE = 0.5
/**
 * As much as several presses of Tab. Less than half of the other: both margins below are added where a table scrolls by
 * itself, and what is known already need not be reported.
 */
const APPROACHED = '20%'

/** Which elements are or were in the window, or close to it. */
export interface Nearness {
  isNear(element: Element): boolean
  stop(): void
}

/** Calls back when something that was asked about and was far has come near. Once near is near for good. */
export function watchNearness(onNear: () => void): Nearness {
  const near = new WeakSet<Element>()
  const margin = `${APPROACHED} 0%`
  const observer = new IntersectionObserver(
    (entries) => {
      const arrived = entries.filter(({ isIntersecting }) => isIntersecting)
      for (const { target } of arrived) {
        near.add(target)
        observer.unobserve(target)
      }
      if (arrived.length > 0) onNear()
    },
    // The second is for tables that scroll by themselves; Firefox knows it since 141.
    { rootMargin: margin, scrollMargin: margin },
  )
  return {
    isNear(element) {
      if (near.has(element)) return true
      const { top, bottom } = element.getBoundingClientRect()
      const isNear = bottom > -AT_ONCE * innerHeight && top < (1 + AT_ONCE) * innerHeight
      if (isNear) near.add(element)
      else observer.observe(element)
      return isNear
    },
    stop: () => observer.disconnect(),
  }
}
