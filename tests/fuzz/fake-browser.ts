type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown

/** As much of the extension API as reading storage and answering messages need. Import it before what uses them. */
export const fakeBrowser = {
  /** What every item of every storage area holds. */
  value: undefined as unknown,
  listener: undefined as Listener | undefined,
}

const area = { get: (key: string) => Promise.resolve({ [key]: fakeBrowser.value }) }
const browser = {
  runtime: {
    id: 'keyfit',
    getURL: (path: string) => `chrome-extension://keyfit/${path}`,
    onMessage: { addListener: (listener: Listener) => (fakeBrowser.listener = listener) },
  },
  storage: { local: area, session: area, onChanged: { addListener: () => undefined } },
}
// The polyfill takes what is there already.
Object.assign(globalThis, { browser, chrome: browser })
