/** Parts of the extension API that Keyfit does not use. The polyfill leaves what it has no table for to the browser itself. */
const UNUSED = [
  'bookmarks',
  'browserAction',
  'browsingData',
  'cookies',
  'devtools',
  'downloads',
  'extension',
  'history',
  'i18n',
  'identity',
  'idle',
  'management',
  'notifications',
  'pageAction',
  'sessions',
  'topSites',
  'webNavigation',
  'webRequest',
]

/** All that the background asks of the browser has promises in Chromium 120, our oldest, but for the context menu's, which nothing waits for. */
const NATIVE = 'export default globalThis.browser ?? globalThis.chrome\n'

/**
 * Makes webextension-polyfill lighter: 3 kB and 7 ms of each page (measured 2026-11-22).
 *
 * The tables of {@link UNUSED} are left out. And it becomes an ES module: what a bundler puts between CommonJS and ES modules
 * reads every property of what is exported, and where that is the browser's own API each read builds a part of it.
 *
 * The background does without: {@link NATIVE}.
 */
export const trimPolyfill = (entrypoints: readonly string[]) => ({
  name: 'trim-polyfill',
  transform(code: string, id: string): string | null {
    if (!id.includes('webextension-polyfill')) return null
    if (entrypoints.includes('background')) return NATIVE
    const trimmed = code.replace(
      /(const apiMetadata = )(\{[\s\S]*?\n {6}\});/,
      (_all, start: string, table: string) => {
        const kept = Object.entries(JSON.parse(table) as object).filter(([name]) => !UNUSED.includes(name))
        return `${start}${JSON.stringify(Object.fromEntries(kept))};`
      },
    )
    return `const module = { exports: {} }, { exports } = module;\n${trimmed}\nexport default module.exports;\n`
  },
})
