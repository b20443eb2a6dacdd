import type { ConsolePage, KeyStatus, Spot } from './types.ts'

/** The run of dots or stars that stands for the secret part. */
const GAP = /\.{3,}|\*{3,}|•{3,}|…/

/** What of this can be seen. Asked before anything is read: the page may have a thousand rows, few of them in sight. */
export const visibleIn = (page: ConsolePage, scope: ParentNode, selector: string): HTMLElement[] =>
  [...scope.querySelectorAll<HTMLElement>(selector)].filter((element) => page.isVisible(element))

/** What an element shows, on one line. */
export const shownText = (element: Element | null | undefined): string => oneLine(element?.textContent ?? '')

/** A name may hold line breaks and runs of spaces; HTML shows none of them. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

export const isMasked = (text: string): boolean => GAP.test(text)

/** A key that the page shows whole is masked here, the way new-api does it: rows never carry secrets. */
export const maskShownKey = (text: string): string =>
  isMasked(text) || text.length < 16 ? text : `${text.slice(0, 7)}**********${text.slice(-4)}`

/** Could `key`, whole or itself masked, be what the row shows as `mask`? An empty mask says nothing, so it fits. */
export function fitsMask(mask: string, key: string): boolean {
  if (mask === '') return true
  const [head = '', tail = ''] = mask.split(GAP)
  const [keyHead = '', keyTail] = key.split(GAP)
  if (keyTail !== undefined) return head === keyHead && tail === keyTail
  return key.length > head.length + tail.length && key.startsWith(head) && key.endsWith(tail)
}

const STATUSES: readonly (readonly [RegExp, KeyStatus])[] = [
  [/expired|过期/i, 'expired'],
  [/exhausted|depleted|耗尽|用尽/i, 'exhausted'],
  [/disabled|inactive|禁用|停用/i, 'disabled'],
  [/enabled|activ(?:e|ated)\b|启用|激活|活跃/i, 'active'],
]

/** English and Chinese words of both families; consoles in other languages get `unknown`. */
export const statusFromText = (text: string): KeyStatus =>
  STATUSES.find(([words]) => words.test(text))?.[1] ?? 'unknown'

/** Base addresses are stored with or without a trailing slash or `/v1`; what reads them adds its own. */
export const trimBaseUrl = (text: string): string =>
  text.trim().replace(/\/+$/, '').replace(/\/v1$/i, '').replace(/\/+$/, '')

/** The free space after this label, in a line whose value stands at the other end. */
export const besideLabel = (label: Element | null | undefined): Spot[] =>
  label ? [{ parent: label, beside: label }] : []

/** The free space in the cells of these elements, where they are there: best first. */
export const besideInTable = (...ends: readonly (Element | null | undefined)[]): Spot[] =>
  ends.flatMap((beside) => {
    const parent = beside?.closest('td')
    return beside && parent ? [{ parent, beside }] : []
  })
