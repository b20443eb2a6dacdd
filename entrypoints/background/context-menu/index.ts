import { browser } from '../../../utils/browser/api.ts'
import { handoverItem, settingsItem } from '../../../utils/browser/storage.ts'
import { currentLocale, loadTexts } from '../../../utils/browser/texts.ts'
import { watchVault } from '../../../utils/browser/vault.ts'
import type { Vault } from '../../../utils/vault/vault.ts'
import { openPopup } from '../open-popup.ts'
import { OPEN, connectionItems, readInsertId } from './connection-items.ts'
import { insert } from './insert.ts'
import type { Place } from './insert.ts'
import { selectionItems } from './items.ts'

const CHECK_LINK = 'check-link'

/** A page can make a link of any length; the readers look no further either. */
const LONGEST = 100_000

type Saved = Pick<Vault, 'state' | 'list' | 'key'>

/** Null: none are saved, or they cannot be read. */
async function savedItems(vault: Saved, texts: Parameters<typeof connectionItems>[1]) {
  const state = await vault.state()
  if (!state.ok || !/^(?:un)?locked$/.test(state.value.state)) return []
  const list = await vault.list()
  return connectionItems(list.ok ? list.value.connections : null, texts)
}

/** Puts the items into the browser's menu. They outlive the background. */
async function build(vault: Saved): Promise<void> {
  const texts = await loadTexts(await currentLocale(), ['first'])
  const saved = await savedItems(vault, texts)
  await browser.contextMenus.removeAll()
  for (const [id, { title }] of Object.entries(selectionItems))
    browser.contextMenus.create({ id, title: texts[title], contexts: ['selection'] })
  browser.contextMenus.create({
    id: CHECK_LINK,
    title: texts['menu.link'],
    // On every link, and it has an answer for every link: no pattern fits `cherrystudio://providers/…`. Chromium 156 refuses
    // one with `://` and never finds `cherrystudio:*` to fit; Firefox 153 finds that to fit only where no host is named.
    // Tried in their own menus, 2026-11-22.
    contexts: ['link'],
  })
  for (const item of saved) browser.contextMenus.create({ ...item, contexts: ['editable'] })
}

async function insertWord(vault: Saved, id: string, place: Place): Promise<void> {
  const { connection, field } = readInsertId(id)!
  const words = await vault.key(connection, 'current')
  // Locked or deleted since the menu was made: the popup shows how things stand.
  if (!words.ok) return void openPopup()
  const because = await insert(words.value, field, place)
  if (!because) return
  await handoverItem.set({ as: 'connection', words: words.value, because })
  await openPopup()
}

/** Registers what the menu does, and keeps its items up to date with the language and with the saved connections. */
export function listenToContextMenu(vault: Saved): void {
  let queue = Promise.resolve()
  const work = () => build(vault)
  /** One at a time: two that cross would make the same item twice. */
  const rebuild = (): void => void (queue = queue.then(work, work))
  browser.runtime.onInstalled.addListener(rebuild)
  // The browser's language may have changed since, and what was unlocked is locked.
  browser.runtime.onStartup.addListener(rebuild)
  settingsItem.watch(rebuild)
  watchVault(rebuild)

  browser.contextMenus.onClicked.addListener(
    ({ menuItemId, selectionText, linkUrl, frameId, frameUrl, pageUrl }, tab) => {
      const id = String(menuItemId)
      if (id === OPEN) return void openPopup()
      if (readInsertId(id)) {
        if (tab?.id !== undefined)
          void insertWord(vault, id, { tabId: tab.id, frameId: frameId ?? 0, url: frameUrl ?? pageUrl ?? '' })
        return
      }
      const as = id === CHECK_LINK ? 'link' : selectionItems[id]?.as
      const text = as === 'link' ? linkUrl : selectionText
      if (!as || !text) return
      // Opening the popup needs the gesture of this very click: it comes before anything that waits.
      void openPopup()
      void handoverItem.set({ as, text: text.slice(0, LONGEST) })
    },
  )
}
