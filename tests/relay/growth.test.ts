import { expect, test } from 'vitest'
import { lint } from '../../utils/lint/index.ts'
import { parse } from '../../utils/relay/parse.ts'

const key = (index: number) => `sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4Bt${String(index).padStart(5, '0')}`

/** Texts of any length, also such in which no value stands twice. */
const texts: [name: string, line: (index: number) => string][] = [
  ['address and key', (index) => `https://h${index}.relay.net/v1 ${key(index)}\n`],
  ['labelled words', (index) => `接口地址：https://h${index}.relay.net 密钥：${key(index)} 模型：gpt-${index}\n`],
  ['variables', (index) => `export OPENAI_API_KEY=${key(index)}\nexport OPENAI_BASE_URL=https://h${index}.net/v1\n`],
  ['labels without words', () => '密钥：'],
  [
    'import links',
    (index) => `ccswitch://v1/import?resource=provider&app=claude&name=R${index}&apiKey=${key(index)}\n`,
  ],
  ['letters', () => 'sk-aA1'],
  ['brackets', () => '{"a":['],
]

function cost(text: string): number {
  const before = process.cpuUsage()
  lint(parse(text).draft)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

test.each(texts)('%s: twice as much text takes about twice as long', (_name, line) => {
  const whole = Array.from({ length: 100_000 / line(0).length }, (_, index) => line(index)).join('')
  const half = whole.slice(0, whole.length / 2)
  cost(whole)
  const ratios = Array.from({ length: 5 }, () => cost(whole) / cost(half)).sort((a, b) => a - b)
  // Quadratic growth would show 4; the median is not moved by a busy machine.
  expect(ratios[2]).toBeLessThan(3.2)
})
