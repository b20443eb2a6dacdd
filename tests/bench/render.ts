import { median, ratioOf } from './statistics.ts'
import type { Contestant, Growth, Series } from './types.ts'

/** What one run found. */
export interface BenchResult {
  /** Browser, Node, system and rounds of the run. */
  machine: Readonly<Record<string, string>>
  series: readonly Series[]
  growth: readonly Growth[]
}

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 })
const amount = (value: number | null, unit: Series['unit']): string =>
  value === null ? '–' : unit === 'bytes' ? `${NUMBER.format(value / 1_000)} kB` : NUMBER.format(value)

/** Whom a series is compared with: whoever its bound names, else the least that did the same. */
const baseOf = ({ bound, values }: Series): Contestant | null =>
  bound && 'of' in bound ? bound.of : ((['none', 'baseline'] as const).find((name) => values[name]) ?? null)

/** Whether a series, or a curve, keeps its bound; null where it has none. */
export function keepsBound(one: Series | Growth): boolean | null {
  if ('points' in one) {
    const measured = one.points.find(({ size }) => size === one.bound?.size)
    return one.bound && measured ? measured.value <= one.bound.atMost : null
  }
  const { bound, values } = one
  const measured = values.keyfit
  if (!bound || !measured) return null
  if ('atMost' in bound) return median(measured)! <= bound.atMost
  const ratio = ratioOf(measured, values[bound.of] ?? [])
  return ratio && ratio.ratio <= bound.ratio
}

/** The order of growth between the two largest sizes: 1 is linear, 2 quadratic. */
export function orderOf({ points }: Growth): number | null {
  const [before, last] = points.slice(-2)
  if (!before || !last || before.value <= 0 || last.value <= 0) return null
  return Math.log(last.value / before.value) / Math.log(last.size / before.size)
}

/** The run as a page to read. */
export function renderMarkdown({ machine, series, growth }: BenchResult): string {
  const names = (['none', 'baseline', 'keyfit', 'other'] as const).filter((name) =>
    series.some(({ values }) => values[name]),
  )
  const titles = { none: 'no extension', baseline: 'empty extension', keyfit: 'Keyfit', other: 'other' }
  const head = ['', ...names.map((name) => titles[name]), 'ratio (95 % interval)', 'bound']
  const rows = series.map((one) => {
    const base = baseOf(one)
    const ratio = base && one.values.keyfit ? ratioOf(one.values.keyfit, one.values[base] ?? []) : null
    const bound = one.bound && ('of' in one.bound ? `≤ ${one.bound.ratio}` : `≤ ${one.bound.atMost}`)
    const kept = keepsBound(one)
    return [
      `${one.title}${one.unit === 'ms' ? ', ms' : one.unit === 'per second' ? ', a second' : ''}`,
      ...names.map((name) => amount(one.values[name] ? median(one.values[name]) : null, one.unit)),
      ratio ? `${ratio.ratio.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})` : '',
      bound ? `${bound} ${kept === null ? '' : kept ? '✓' : '✗'}`.trim() : '',
    ]
  })
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const curves = growth.map((one) => {
    const order = orderOf(one)
    const points = one.points.map(({ size, value }) => `${size}: ${NUMBER.format(value)}`).join(' · ')
    const bound = one.bound && ` · bound: ≤ ${one.bound.atMost} at ${one.bound.size} ${keepsBound(one) ? '✓' : '✗'}`
    return `- ${one.title}, ${one.unit}: ${points}${order === null ? '' : ` (order ${order.toFixed(2)})`}${bound ?? ''}`
  })
  const about = Object.entries(machine).map(([name, value]) => `${name} ${value}`)
  return `# What Keyfit costs

Written by \`npm run bench\` on the production build; the raw figures are in \`bench.json\`. Medians of rounds in which all take turns.
${about.join(' · ')}

${table.join('\n')}

## Growth

![Time by size, both axes logarithmic](bench.svg)

${curves.join('\n')}
`
}

const WIDTH = 640
const HEIGHT = 320
const MARGIN = 48
const COLOURS = ['#1f5fd6', '#b3261e', '#1a7f37', '#8250df', '#9a6700', '#57606a']

/** The growth curves, both axes logarithmic: what is linear rises at the angle of the grey lines. */
export function renderCurves(growth: readonly Growth[]): string {
  const drawn = growth.map((one) => ({ ...one, points: one.points.filter(({ value }) => value > 0) }))
  const sizes = drawn.flatMap(({ points }) => points.map(({ size }) => Math.log10(size)))
  const values = drawn.flatMap(({ points }) => points.map(({ value }) => Math.log10(value)))
  const [left, right] = [Math.floor(Math.min(...sizes)), Math.ceil(Math.max(...sizes))]
  const [bottom, top] = [Math.floor(Math.min(...values)), Math.ceil(Math.max(...values))]
  const x = (size: number) => MARGIN + ((size - left) / (right - left)) * (WIDTH - 2 * MARGIN)
  const y = (value: number) => HEIGHT - MARGIN - ((value - bottom) / (top - bottom)) * (HEIGHT - 2 * MARGIN)
  const tens = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const name = (power: number) => (power < 0 ? String(10 ** power) : NUMBER.format(10 ** power))
  const grid = [
    ...tens(left, right).map(
      (power) =>
        `<path d="M${x(power)} ${MARGIN}V${HEIGHT - MARGIN}"/><text x="${x(power)}" y="${HEIGHT - MARGIN + 16}" text-anchor="middle">${name(power)}</text>`,
    ),
    ...tens(bottom, top).map(
      (power) =>
        `<path d="M${MARGIN} ${y(power)}H${WIDTH - MARGIN}"/><text x="${MARGIN - 6}" y="${y(power) + 4}" text-anchor="end">${name(power)}</text>`,
    ),
  ]
  const curves = drawn.map(({ title, points }, index) => {
    const colour = COLOURS[index % COLOURS.length]!
    const line = points.map(({ size, value }) => `${x(Math.log10(size)).toFixed(1)},${y(Math.log10(value)).toFixed(1)}`)
    return `<polyline points="${line.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${MARGIN + 8}" y="${MARGIN + 14 + index * 16}" fill="${colour}" stroke="none">${title}, ms</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/><g stroke="#d0d7de" fill="#57606a"><g stroke-width="0.5">${grid.join('')}</g></g>${curves.join('')}</svg>
`
}
