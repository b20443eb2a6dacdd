import { browser } from '../../../utils/browser/api.ts'
import { handoverItem, settingsItem } from '../../../utils/browser/storage.ts'
import { currentLocale, loadTexts } from '../../../utils/browser/texts.ts'
import { openPopup } from '../open-popup.ts'
import { linkPatterns, selectionItems } from './items.ts'

const CHECK_LINK = 'check-link'

/** A page can make a link of any length; the readers look no further either. */
const LONGEST = 100_000

/** Puts the items into the browser's menu. They outlive the background. */
async function build(): Promise<void> {
  const texts = await loadTexts(await currentLocale(), ['menu'])
  await browser.contextMenus.removeAll()
  for (const [id, { title }] of Object.entries(selectionItems))
    browser.contextMenus.create({ id, title: texts[title], contexts: ['selection'] })
  browser.contextMenus.create({
    id: CHECK_LINK,
    title: texts['menu.link'],
    contexts: ['link'],
    targetUrlPatterns: [...linkPatterns],
  })
}

let queue = Promise.resolve()
/** One at a time: two that cross would make the same item twice. */
const rebuild = (): void => void (queue = queue.then(build, build))

export function listenToContextMenu(): void {
  browser.runtime.onInstalled.addListener(rebuild)
  // The browser's language may have changed since.
  browser.runtime.onStartup.addListener(rebuild)
  settingsItem.watch(rebuild)

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, linkUrl }) => {
    const as = menuItemId === CHECK_LINK ? 'link' : selectionItems[menuItemId]?.as
    const text = as === 'link' ? linkUrl : selectionText
    if (!as || !text) return
    // Opening the popup needs the gesture of this very click: it comes before anything that waits.
    void openPopup()
    void handoverItem.set({ as, text: text.slice(0, LONGEST) })
  })
}
