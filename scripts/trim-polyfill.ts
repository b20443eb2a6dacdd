/** Parts of the extension API that Keyfit does not use. The polyfill leaves what it has no table for to the browser itself. */
const UNUSED = [
  'bookmarks',
  'browserAction',
  'browsingData',
  'cookies',
  'downloads',
  'history',
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

/** Takes the tables of these out of webextension-polyfill: 3 kB of each page and of the background. */
export const trimPolyfill = () => ({
  name: 'trim-polyfill',
  transform(code: string, id: string): string | null {
    if (!id.includes('webextension-polyfill')) return null
    return code.replace(/(const apiMetadata = )(\{[\s\S]*?\n {6}\});/, (_all, start: string, table: string) => {
      const kept = Object.entries(JSON.parse(table) as object).filter(([name]) => !UNUSED.includes(name))
      return `${start}${JSON.stringify(Object.fromEntries(kept))};`
    })
  },
})
