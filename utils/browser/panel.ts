import { browser } from './api.ts'

/** Chromium's way and Firefox's way; a browser has one of them or none. The polyfill knows neither of them everywhere. */
interface PanelApi {
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

const scope = globalThis as { browser?: PanelApi; chrome?: PanelApi }
const { sidePanel, sidebarAction } = scope.chrome ?? scope.browser ?? {}

/** Does this browser show an extension's page beside the web page? */
export const hasPanel = sidePanel !== undefined || sidebarAction !== undefined

/** Opens it. Call it straight from a click; false where the browser refuses. */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
  try {
    if (sidebarAction) await sidebarAction.open()
    else await sidePanel?.open({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT })
    return true
  } catch {
    return false
  }
}
