// What every screen is looked at for, whatever stands on it. Each tells its faults in words, none for a good screen.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxePage {
  axe?: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> }
}

/** What axe finds in a page, or in a part of it. In the dark only the colours are others. */
export async function axeFaults(page: Page, colorScheme: 'light' | 'dark', part = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const options: RunOptions = colorScheme === 'dark' ? { runOnly: ['color-contrast'] } : {}
  const { violations } = await page.evaluate((given) => (globalThis as AxePage).axe!.run(given.part, given.options), {
    part,
    options,
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${colorScheme}: ${id} ${target.join()} ${failureSummary}`),
  )
}

/** Text that does not fit where it stands, what floats beyond the window, and a page that scrolls sideways. What is meant to scroll or to end in dots, and fields, may hold more. */
export const overflowing = (page: Page, part = 'body'): Promise<string[]> =>
  page.evaluate((selector) => {
    const { scrollWidth, clientWidth } = document.documentElement
    const elements = [...document.querySelectorAll(selector)].flatMap((root) => [
      ...(root.shadowRoot ?? root).querySelectorAll<HTMLElement>('*:not(svg *, style)'),
    ])
    const cut = elements.filter((element) => {
      const { overflowX, textOverflow, display } = getComputedStyle(element)
      const mayHoldMore = /auto|scroll/.test(overflowX) || textOverflow === 'ellipsis' || display === 'inline'
      if (
        mayHoldMore ||
        element.matches('input, textarea, select') ||
        element.clientWidth < 2 ||
        element.innerText === ''
      )
        return false
      return element.scrollWidth > element.clientWidth + 1
    })
    const beyond = elements.filter((element) => {
      const { left, right, top, bottom, width } = element.getBoundingClientRect()
      const isFixed = width > 0 && getComputedStyle(element).position === 'fixed'
      return isFixed && (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
    })
    const found = [...cut, ...beyond].map(
      (element) => `${element.tagName} ${element.className}: ${element.innerText.slice(0, 60)}`,
    )
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...found] : found
  }, part)

/** What moves although the user wants no motion. Steps are no motion: nothing glides between them. */
export async function motionFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, animationTimingFunction: timing } = getComputedStyle(element)
      const glides = /[1-9]/.test(transitionDuration) || (animationName !== 'none' && !timing.startsWith('steps('))
      return glides ? [`${element.tagName} ${element.className} moves`] : []
    }),
  )
}

interface Place {
  top: number
  bottom: number
  left: number
}
interface Stop {
  element: Element
  name: string
  fault: string | null
  /** On the page, whatever was scrolled. */
  place: Place
  /** What scrolls by itself around it, if anything does. */
  frame: { element: Element; place: Place } | null
}

/** Goes through a part of the page with the Tab key: the ring is to be seen at each stop, and the way leads onwards only. */
export async function keyboardFaults(page: Page, part = 'body'): Promise<string[]> {
  const count = await page.evaluate((selector) => {
    const root = document.querySelector(selector)!
    const stops: Stop[] = []
    Object.assign(globalThis, { stops })
    const faultAt = (element: Element): string | null => {
      // A round button draws its ring around the label that one sees.
      const ringed = [element, element.closest('label')].find((each) => {
        const { outlineStyle, outlineWidth } = each
          ? getComputedStyle(each)
          : { outlineStyle: 'none', outlineWidth: '' }
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      })
      if (!ringed) return 'no ring'
      const box = ringed.getBoundingClientRect()
      if (box.width === 0 || box.height === 0) return 'not to be seen'
      for (let frame = ringed.parentElement; frame && frame !== document.body; frame = frame.parentElement) {
        if (getComputedStyle(frame).overflowX === 'visible') continue
        const around = frame.getBoundingClientRect()
        if (box.left < around.left + 1 || box.right > around.right - 1) return 'the ring is cut off'
      }
      return null
    }
    const placeOf = (element: Element, inside?: Element | null): Place => {
      const { left, top, bottom } = element.getBoundingClientRect()
      const down = scrollY + (inside?.scrollTop ?? 0)
      return { left: left + (inside?.scrollLeft ?? 0), top: top + down, bottom: bottom + down }
    }
    const note = ({ target }: Event): void => {
      const element = target as HTMLElement
      // The browser does the same, but only after it told of the focus.
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const name = `${element.tagName} ${element.className} ${element.ariaLabel ?? element.innerText.slice(0, 40)}`
      let around = element.parentElement
      while (around && around !== document.body && getComputedStyle(around).overflowX === 'visible')
        around = around.parentElement
      const frame = around === document.body ? null : around
      stops.push({
        element,
        name,
        fault: faultAt(element),
        place: placeOf(element, frame),
        frame: frame && { element: frame, place: placeOf(frame) },
      })
    }
    root.addEventListener('focusin', note)
    // Tab starts where the focus was last: at the very beginning.
    const start = document.createElement('i')
    start.tabIndex = -1
    root.prepend(start)
    start.focus()
    start.remove()
    return root.querySelectorAll('a, button, input, select, textarea, summary, pre, .wide').length
  }, part)
  for (let presses = 0; presses < count; presses += 1) await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const { stops } = globalThis as unknown as { stops: Stop[] }
    const [, first] = stops
    const again = stops.findIndex(({ element }, index) => index > 1 && element === first?.element)
    const way = stops.slice(1, again < 0 ? undefined : again)
    return way.flatMap(({ name, fault, place, frame }, index) => {
      const before = way[index - 1]
      const isSameFrame = before?.frame?.element === frame?.element
      const from = isSameFrame ? before?.place : (before?.frame?.place ?? before?.place)
      const to = isSameFrame ? place : (frame?.place ?? place)
      // On the next line, or further right on the same one.
      const goesOn = !from || to.top >= from.bottom - 6 || (to.bottom > from.top && to.left >= from.left)
      return [...(fault ? [`${name}: ${fault}`] : []), ...(goesOn ? [] : [`${name}: the way goes back`])]
    })
  })
}
