/**
 * The extension API with promises in every browser: older Chromium forks have callbacks only.
 * The one import of the polyfill, for the pages and the background; the content script uses `send.ts`, which needs none.
 */
export { default as browser } from 'webextension-polyfill'
