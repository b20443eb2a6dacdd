import { browser } from '../../utils/browser/api.ts'

/** Opens the popup where the browser lets an extension do that, else the same page in a small window. False if neither works. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup()
    return true
  } catch {
    const url = browser.runtime.getURL('popup.html')
    const window = browser.windows.create({ url, type: 'popup', width: 460, height: 680 })
    return window.then(
      () => true,
      () => false,
    )
  }
}
