import { findAccess } from '../../utils/consoles/access.ts'
import type { KeyPlace, KeyRow } from '../../utils/consoles/types.ts'
import { wireApi as specOf } from '../../utils/relay/wire-api.ts'
import type { RowMenu, RowMenuStart } from '../console.content/row-menu.ts'
import { createCheckPanel } from './check-panel.ts'
import { fulfil } from './fulfil.ts'
import type { Wish } from './fulfil.ts'
import { createLayer } from './layer.ts'
import { createMenu } from './menu.ts'
import type { Choice, MenuContent, MenuItem } from './menu.ts'
import { alternatives, offerClients } from './offer-clients.ts'
import type { Offer } from './offer-clients.ts'
import { createKnowledge } from './knowledge.ts'
import type { Known } from './knowledge.ts'
import { say, speak } from './texts.ts'

/** How long a status stays, in ms. A failure tells what to do, which takes longer to read. */
const STATUS_TIME = { done: 6_000, failed: 15_000 }
/** Offered before a search. */
const FEW = 5
const MOST_FOUND = 12

/** The menu, and the line that says what came of it. Reads no secret before a person chose something in it. */
export function createRowMenu({ page, findConsole, send, signal, settings }: RowMenuStart): RowMenu {
  const layer = createLayer(signal)
  const menu = createMenu(layer, (face) => showStatus(say('console.hidden'), face, STATUS_TIME.failed))
  const knownOf = createKnowledge({ page, findConsole })
  const checkAll = createCheckPanel({ page, findConsole, send }, layer)
  let statusTimer: ReturnType<typeof setTimeout> | undefined
  let opening: HTMLElement | null = null

  const rowAt = (element: Element): KeyRow | undefined =>
    findConsole()
      ?.keyRows(page)
      .find((row) => row.element === element)

  function hideStatus(): void {
    layer.status.textContent = ''
    layer.hide(layer.status)
  }

  function showStatus(text: string, face: HTMLElement, time?: number): void {
    clearTimeout(statusTimer)
    layer.status.textContent = text
    layer.show(layer.status, face)
    if (time !== undefined) statusTimer = setTimeout(hideStatus, time)
  }

  async function run(row: KeyRow, face: HTMLElement, wish: Wish, place: KeyPlace | null): Promise<void> {
    if (face.getAttribute('aria-busy') === 'true') return
    face.setAttribute('aria-busy', 'true')
    showStatus(say(wish.kind === 'check' ? 'console.checking' : 'console.reading'), face)
    // A page can hand out settings that make no sense; the row must not stay busy for ever.
    const failed = { ok: false, text: say('console.cannot-failed') }
    const { ok, text } = await fulfil({ page, findConsole, send, settings, place }, row, wish).catch(() => failed)
    face.removeAttribute('aria-busy')
    showStatus(text, face, ok ? STATUS_TIME.done : STATUS_TIME.failed)
  }

  function contentFor(row: KeyRow, face: HTMLElement, { place, models }: Known): MenuContent {
    let baseUrl: string | undefined
    let model = models.length === 1 ? models[0]! : ''
    const item = (label: string, wish: Wish, hint = ''): MenuItem => ({
      label,
      hint,
      act: () => void run(row, face, { ...wish, baseUrl, model }, place),
    })
    const hintFor = ({ client, fits }: Offer): string => {
      const wireApis = client.wireApis.map((id) => specOf(id).label)
      const data = { client: client.label, group: row.group, wireApis }
      return fits ? '' : say(row.group === '' ? 'console.for-console' : 'console.for-group', data)
    }
    const itemsOf = (offer: Offer): MenuItem[] => {
      const { client } = offer
      const data = { client: client.label }
      const copy = item(say('console.copy', data), { kind: 'copy', client }, hintFor(offer))
      return client.hasLink && offer.fits ? [copy, item(say('console.open', data), { kind: 'open', client })] : [copy]
    }
    const offers = offerClients(place, settings)
    // Who is missed at the top should not have to search for the reason.
    const usual = offerClients(null, settings).slice(0, FEW)
    const missed = offers.filter(({ client, fits }) => !fits && usual.some((each) => each.client === client))
    const keyfit = item(say('console.open-keyfit'), { kind: 'keyfit' })
    // A dialog names no key; its key has a row of its own.
    const all = (findConsole()?.keyRows(page) ?? []).filter(({ name }) => name !== '')
    const checkThem = {
      label: say('console.check-all', { count: all.length }),
      hint: '',
      act: () => void checkAll(all, face),
    }
    const { status } = row
    const addresses = place ? alternatives(place) : []
    const choices: Choice[] = []
    if (addresses.length > 1)
      choices.push({
        label: say('console.address'),
        options: addresses.map((each) => ({ label: `${each.label} ${each.baseUrl}`.trim(), value: each.baseUrl })),
        choose: (chosen) => (baseUrl = chosen),
      })
    const none = { label: say('console.no-model'), value: '' }
    if (models.length > 0)
      choices.push({
        label: say('console.model'),
        options: [...(models.length > 1 ? [none] : []), ...models.map((id) => ({ label: id, value: id }))],
        choose: (chosen) => (model = chosen),
      })
    // Names repeat, and a page can draw another one over the row: the mask tells which key is meant.
    const shared = { title: [row.name, row.maskedKey].filter(Boolean).join(' · '), choices }
    if (!findAccess(findConsole()))
      return { ...shared, note: say('console.by-hand'), items: [], search: null, more: [keyfit] }
    return {
      ...shared,
      note: status === 'active' || status === 'unknown' ? '' : say(`console.note-${status}`),
      items: [...offers.filter(({ fits }) => fits).slice(0, FEW), ...missed].flatMap(itemsOf),
      search(words) {
        const wanted = words.toLowerCase()
        const found = offers.filter(({ client }) => `${client.label} ${client.id}`.toLowerCase().includes(wanted))
        return found.slice(0, MOST_FOUND).flatMap(itemsOf)
      },
      more: [item(say('console.check'), { kind: 'check' }), ...(all.length > 1 ? [checkThem] : []), keyfit],
    }
  }

  async function open(element: Element, face: HTMLElement): Promise<void> {
    const before = rowAt(element)
    if (!before) return
    opening = face
    const known = await knownOf(before)
    // Meanwhile the console may have put another key into the row, and the user may have turned to another one.
    const now = rowAt(element)
    if (opening !== face) return
    opening = null
    if (now?.name !== before.name || now.maskedKey !== before.maskedKey) return
    hideStatus()
    menu.open(contentFor(now, face, known), face)
  }

  return {
    speak,
    toggle(row, face) {
      if (menu.isOpenFor(face)) return menu.close()
      if (opening !== face) void open(row.element, face)
    },
  }
}
