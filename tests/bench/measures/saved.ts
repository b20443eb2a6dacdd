import type { Tab } from '../browser.ts'
import { median } from '../statistics.ts'
import type { Growth, Stand } from '../types.ts'

const SIZES = [1, 10, 100, 1_000]
/** The list shows the first hundred; the search finds the rest. */
const MOST_SHOWN = 100
const PASSPHRASE = 'correct horse battery staple'

const shown = (count: number) => `document.querySelectorAll('ul.saved > li').length === ${count}`

/** Notes when the page first shows that many connections. */
const watchList = (count: number) => `
  const watch = new MutationObserver(() => {
    if (!(${shown(count)})) return
    watch.disconnect()
    window.listedAt = performance.now()
  })
  watch.observe(document, { childList: true, subtree: true })`

const until = (condition: string) => `new Promise((resolve, reject) => {
  const start = performance.now()
  const look = () => ${condition} ? resolve()
    : performance.now() - start > 20000 ? reject(new Error(${JSON.stringify(condition)})) : requestAnimationFrame(look)
  look()
})`

/** Types like a person: React hears of it. */
const type = (text: string) => `(() => {
  const field = document.querySelector('input[type=search]')
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(text)})
  field.dispatchEvent(new Event('input', { bubbles: true }))
})()`

async function ask(tab: Tab, name: string, request: unknown): Promise<number> {
  const message = JSON.stringify({ type: `vault:${name}`, request })
  return tab.evaluate<number>(`(async () => {
    const start = performance.now()
    const answer = await chrome.runtime.sendMessage(${message})
    if (!answer.ok || !answer.value.ok) throw new Error(${JSON.stringify(name)} + ': ' + JSON.stringify(answer))
    return performance.now() - start
  })()`)
}

const wordsOf = (number: number) => ({
  name: `Relay ${number}`,
  baseUrl: `https://api.relay-${number}.example`,
  apiKey: `sk-${String(number).padStart(8, '0')}Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4`,
  model: 'gpt-5.2',
  note: '',
  favourites: [],
})

/** Unlocking, showing and searching saved connections, by how many there are. */
export async function measureSaved(stands: readonly Stand[], rounds: number): Promise<Growth[]> {
  const { browser } = stands.find(({ name }) => name === 'keyfit')!
  const options = `chrome-extension://${browser.extensionId}/options.html`
  const curve = (id: string, title: string): Growth => ({ id, title, unit: 'ms', points: [] })
  const unlock = curve('saved-unlock', 'Unlocking saved connections')
  const open = curve('saved-open', 'Opening the page that lists them')
  const search = curve('saved-search', 'Searching them')
  for (const size of SIZES) {
    const door = await browser.open()
    await door.goto(options)
    await ask(door, 'wipe', {})
    await ask(door, 'create', { passphrase: PASSPHRASE })
    await ask(door, 'add', { words: Array.from({ length: size }, (_, number) => wordsOf(number)) })
    const took = { unlock: [] as number[], open: [] as number[], search: [] as number[] }
    for (let round = 0; round < rounds; round += 1) {
      await ask(door, 'lock', {})
      took.unlock.push(await ask(door, 'unlock', { passphrase: PASSPHRASE }))
      const count = Math.min(size, MOST_SHOWN)
      const tab = await browser.open({ init: watchList(count) })
      await tab.goto(options)
      await tab.evaluate(until('window.listedAt'))
      took.open.push(await tab.evaluate<number>('window.listedAt'))
      if (size >= 10) {
        const typed = `(() => { const start = performance.now(); ${type(`relay-${size - 1}.`)}; return ${until(shown(1))}.then(() => performance.now() - start) })()`
        took.search.push(await tab.evaluate<number>(typed))
      }
      await tab.close()
    }
    await door.close()
    unlock.points.push({ size, value: median(took.unlock)! })
    open.points.push({ size, value: median(took.open)! })
    if (size >= 10) search.points.push({ size, value: median(took.search)! })
  }
  return [unlock, open, search]
}
