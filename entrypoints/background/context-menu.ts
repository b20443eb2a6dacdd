import { browser } from '../../utils/browser/api.ts'
import { selectionItem } from '../../utils/browser/storage.ts'
import { openPopup } from './open-popup.ts'

const CHECK_SELECTION = 'check-selection'

export function listenToContextMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    const title = browser.i18n.getMessage('checkSelection')
    browser.contextMenus.create({ id: CHECK_SELECTION, title, contexts: ['selection'] })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== CHECK_SELECTION || !selectionText) return
    // Opening the popup needs the gesture of this very click: it comes before anything that waits.
    void openPopup()
    void selectionItem.set(selectionText)
  })
}
