// How fast pasted texts are read on one core, and how the time grows with the length. A figure, not a test: npm run bench
import { lint } from '../../utils/lint/index.ts'
import { parse } from '../../utils/relay/parse.ts'

const key = 'sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4Bt6Wn'
const typical = [
  `新站开通了，接口地址：https://api.relay-one.net/v1/chat/completions ，密钥：${key}，模型用 claude-sonnet-4-5`,
  `export ANTHROPIC_BASE_URL=https://api.relay-one.net\nexport ANTHROPIC_AUTH_TOKEN=${key}`,
  `curl https://api.relay-one.net/v1/chat/completions -H "Authorization: Bearer ${key}" -d '{"model":"gpt-5.2","messages":[]}'`,
  `{"env":{"ANTHROPIC_BASE_URL":"https://api.relay-one.net","ANTHROPIC_AUTH_TOKEN":"${key}","ANTHROPIC_MODEL":"gpt-5.2"}}`,
  `ccswitch://v1/import?resource=provider&app=claude&name=R&endpoint=https%3A%2F%2Fapi.relay-one.net&apiKey=${key}`,
]

/** Milliseconds for one run of `work`, the median of several. */
function measure(work: () => void, runs = 7): number {
  const times = Array.from({ length: runs }, () => {
    const before = performance.now()
    work()
    return performance.now() - before
  })
  return times.sort((a, b) => a - b)[runs >> 1]!
}

const ROUNDS = 200
const all = () => {
  for (let round = 0; round < ROUNDS; round += 1) for (const text of typical) lint(parse(text).draft)
}
all()
const perSecond = (ROUNDS * typical.length * 1000) / measure(all)
const grow = (length: number) => measure(() => parse(typical.join('\n').repeat(200).slice(0, length)))
grow(100_000)
const [half, whole] = [grow(50_000), grow(100_000)]

process.stdout.write(
  `${Math.round(perSecond)} typical texts a second (parse and lint, one core)\n` +
    `100 kB take ${whole.toFixed(0)} ms, ${(whole / half).toFixed(2)} times as long as 50 kB\n`,
)
