import { lint } from '../../../utils/lint/index.ts'
import { parse } from '../../../utils/relay/parse.ts'
import { median } from '../statistics.ts'
import type { Growth, Series } from '../types.ts'

const key = 'sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4Bt6Wn'
const typical = [
  `新站开通了，接口地址：https://api.relay-one.net/v1/chat/completions ，密钥：${key}，模型用 claude-sonnet-4-5`,
  `export ANTHROPIC_BASE_URL=https://api.relay-one.net\nexport ANTHROPIC_AUTH_TOKEN=${key}`,
  `curl https://api.relay-one.net/v1/chat/completions -H "Authorization: Bearer ${key}" -d '{"model":"gpt-5.2","messages":[]}'`,
  `{"env":{"ANTHROPIC_BASE_URL":"https://api.relay-one.net","ANTHROPIC_AUTH_TOKEN":"${key}","ANTHROPIC_MODEL":"gpt-5.2"}}`,
  `ccswitch://v1/import?resource=provider&app=claude&name=R&endpoint=https%3A%2F%2Fapi.relay-one.net&apiKey=${key}`,
]
const SIZES = [12_500, 25_000, 50_000, 100_000]

function timed(work: () => void): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

/** Pasted texts a second on one core, in Node: the code is the popup's. */
export function measureReading(rounds: number): Series[] {
  const TEXTS = 200
  const all = () => {
    for (let round = 0; round < TEXTS; round += 1) for (const text of typical) lint(parse(text).draft)
  }
  all()
  const perSecond = Array.from({ length: rounds }, () => (TEXTS * typical.length * 1_000) / timed(all))
  return [{ id: 'read', title: 'Pasted texts read and linted', unit: 'per second', values: { keyfit: perSecond } }]
}

/** Milliseconds to read a text by its length in characters. */
export function measureReadingGrowth(rounds: number): Growth {
  const long = typical.join('\n').repeat(200)
  const read = (size: number) => timed(() => parse(long.slice(0, size)))
  SIZES.forEach(read)
  const points = SIZES.map((size) => ({ size, value: median(Array.from({ length: rounds }, () => read(size)))! }))
  return { id: 'read-length', title: 'Reading a text, by its characters', unit: 'ms', points }
}
