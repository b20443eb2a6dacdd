import type { Page } from '@playwright/test'

/** What of the page lies under these points: words and controls that a button would hide. */
export const findCovered = (
  page: Page,
  buttons: readonly { text: string; x: number; y: number }[],
): Promise<string[]> =>
  page.evaluate((points) => {
    const half = 7
    const range = document.createRange()
    const words: { box: DOMRect; text: string }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      if (node.data.trim() === '' || !node.parentElement?.checkVisibility()) continue
      range.selectNodeContents(node)
      // Words that are cut off are not seen beyond the box that cuts them.
      let clip = Infinity
      for (let at: Element | null = node.parentElement; at && at !== document.body; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') clip = Math.min(clip, at.getBoundingClientRect().right)
      for (const box of range.getClientRects())
        words.push({ box: new DOMRect(box.x, box.y, Math.min(box.width, clip - box.x), box.height), text: node.data })
    }
    return points.flatMap(({ text, x, y }) => {
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return []
      const stack = document.elementsFromPoint(x, y)
      // Scrolled away with its row.
      if (!stack.some((element) => element instanceof HTMLElement && element.dataset.keyfit !== undefined)) return []
      const hit = words.find(
        ({ box }) => box.left < x + half && box.right > x - half && box.top < y + half && box.bottom > y - half,
      )
      const control = stack.find(
        (element) => !element.closest('[data-keyfit]') && element.closest('button, a, input, [role="button"]'),
      )
      return hit ? [`${text}: over "${hit.text.trim().slice(0, 20)}"`] : control ? [`${text}: over a control`] : []
    })
  }, buttons)

/** Are all parts of the rows where they would be without our buttons? */
export const findMoved = (page: Page, rows: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const parts = [...document.querySelectorAll(selector)].flatMap((row) => [row, ...row.querySelectorAll('*')])
    const boxes = () =>
      parts.map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect()
        return [x, y, width, height].map(Math.round).join(' ')
      })
    const hosts = [...document.querySelectorAll<HTMLElement>('[data-keyfit]')]
    const withUs = boxes()
    const styles = hosts.map((host) => host.style.cssText)
    for (const host of hosts) host.style.setProperty('display', 'none', 'important')
    const without = boxes()
    hosts.forEach((host, index) => (host.style.cssText = styles[index]!))
    return parts.flatMap((part, index) =>
      withUs[index] === without[index] || (part as HTMLElement).dataset.keyfit !== undefined
        ? []
        : [`${part.tagName}: ${without[index]} → ${withUs[index]}`],
    )
  }, rows)

/** Buttons that stand in a row which does not show the name they say. */
export const findForeign = (
  page: Page,
  buttons: readonly { name: string; y: number }[],
  rows: string,
): Promise<string[]> =>
  page.evaluate(
    ([named, selector]) => {
      const shown = [...document.querySelectorAll(selector)]
        .filter((row) => row.checkVisibility())
        .map((row) => ({ box: row.getBoundingClientRect(), text: (row.textContent ?? '').replace(/\s+/g, ' ') }))
      return named.flatMap(({ name, y }) => {
        const row = shown.find(({ box }) => box.top <= y && box.bottom >= y)
        return row?.text.includes(name) ? [] : [`${name}: stands in ${row ? `"${row.text.slice(0, 30)}"` : 'no row'}`]
      })
    },
    [buttons, rows] as const,
  )
