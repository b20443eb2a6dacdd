import fc from 'fast-check'

/** A way in which a server may give a key back. */
export interface Carrier {
  name: string
  carry(key: string, salt: number): string
}

const bytesOf = (text: string) => Buffer.from(text, 'utf8')
const inGroups = (text: string, size: number) => text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
const codes = (key: string) => Array.from({ length: key.length }, (_, at) => key.charCodeAt(at))
const event = (content: string) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`

export const carriers: readonly Carrier[] = [
  { name: 'plain', carry: (key) => `Incorrect API key provided: ${key}. You can find it in the console.` },
  { name: 'upper-cased', carry: (key) => `X-API-KEY: ${key.toUpperCase()}` },
  { name: 'lower-cased', carry: (key) => `no such key ${key.toLowerCase()}` },
  { name: 'JSON', carry: (key) => JSON.stringify({ error: { message: `bad key "${key}"`, code: 401 } }) },
  { name: 'JSON in JSON', carry: (key) => JSON.stringify({ error: JSON.stringify({ message: `bad key ${key}` }) }) },
  {
    name: 'JSON, every sign escaped',
    carry: (key) =>
      `{"error":"${codes(key)
        .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
        .join('')}"}`,
  },
  { name: 'JSON with escaped slashes', carry: (key) => JSON.stringify({ key }).replaceAll('/', '\\/') },
  { name: 'query', carry: (key) => `POST /v1/x?a=b&key=${encodeURIComponent(key.toWellFormed())}&c=d` },
  { name: 'form', carry: (key) => new URLSearchParams({ a: 'b', key }).toString() },
  {
    name: 'percent-encoded throughout',
    carry: (key, salt) => {
      const hex = [...bytesOf(key)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
      return `path /x/${salt % 2 ? hex.toUpperCase() : hex}/y`
    },
  },
  { name: 'percent-encoded twice', carry: (key) => encodeURIComponent(encodeURIComponent(key.toWellFormed())) },
  { name: 'base64', carry: (key) => `token ${bytesOf(key).toString('base64')} refused` },
  {
    name: 'base64 amid other text',
    carry: (key, salt) => bytesOf(`${'user:x'.slice(0, salt % 6)}${key}:rest of it`).toString('base64'),
  },
  { name: 'base64 for URLs', carry: (key, salt) => bytesOf('ab'.slice(0, salt % 3) + key).toString('base64url') },
  {
    name: 'base64 in JSON, broken over lines',
    carry: (key, salt) =>
      JSON.stringify({ data: inGroups(bytesOf(`{"k":${salt},"key":"${key}"}`).toString('base64'), 19).join('\r\n') }),
  },
  {
    name: 'hex',
    carry: (key, salt) => `0x${salt % 2 ? bytesOf(key).toString('hex').toUpperCase() : bytesOf(key).toString('hex')}`,
  },
  { name: 'broken over lines', carry: (key, salt) => inGroups(key, 3 + (salt % 20)).join(salt % 2 ? '\n' : '\r\n  ') },
  {
    name: 'line breaks in JSON',
    carry: (key, salt) => JSON.stringify({ message: inGroups(key, 3 + (salt % 20)).join('\n') }),
  },
  {
    name: 'HTML',
    carry: (key) =>
      `<p title="${codes(key)
        .map((code) => `&#${code};`)
        .join('')}">refused</p>`,
  },
  {
    name: 'HTML, hexadecimal',
    carry: (key) =>
      codes(key)
        .map((code) => `&#x${code.toString(16)};`)
        .join(''),
  },
  {
    name: 'HTML, some signs',
    carry: (key) => `<b>${key.replaceAll('&', '&amp;').replaceAll('-', '&#45;').replaceAll('+', '&#x2B;')}</b>`,
  },
  { name: 'cut off', carry: (key, salt) => `invalid key ${key.slice(0, 8 + (salt % Math.max(1, key.length - 8)))}` },
  { name: 'without its beginning', carry: (key, salt) => `…${key.slice(salt % Math.max(1, key.length - 8))} is wrong` },
  { name: 'glued', carry: (key) => `abcdef${key}ghijkl_${key}0` },
  {
    name: 'stream',
    carry: (key, salt) =>
      `${inGroups(`Error: key ${key}`, 1 + (salt % 12))
        .map(event)
        .join('')}data: [DONE]\n\n`,
  },
  {
    name: 'stream of Messages',
    carry: (key, salt) =>
      inGroups(key, 1 + (salt % 9))
        .map(
          (text) =>
            `event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":${JSON.stringify(text)}}}\n\n`,
        )
        .join(''),
  },
  {
    name: 'stream of text',
    carry: (key, salt) =>
      inGroups(key, 1 + (salt % 9))
        .map((text) => `data: ${text}\n\n`)
        .join(''),
  },
]

export const carrier = fc.constantFrom(...carriers)

const PIECE = 8

/** What a reader of a stream puts together from what is left of it. */
const together = (text: string) =>
  [...text.matchAll(/\\*"(?:content|text)\\*":\s*\\*"((?:[^"\\]|\\+[^"\\])*)\\*"|data: ([^\n{\\]*)/g)]
    .map(([, value, line]) => value ?? line ?? '')
    .join('')

/** The pieces of a key that can still be read out of a text, in any spelling of {@link carriers}. */
export function findPieces(key: string, text: string): string[] {
  const bare = (one: string) => one.replace(/\s|\\+[nrt]/g, '')
  const exact = [bare(text), bare(together(text))].join('\n')
  const folded = exact.toLowerCase()
  const pieces = Array.from({ length: Math.max(0, key.length - PIECE + 1) }, (_, at) => key.slice(at, at + PIECE))
  return pieces.filter((piece) => {
    if (/\s/.test(piece)) return false
    const bytes = bytesOf(piece.toWellFormed())
    const hex = bytes.toString('hex')
    const units = codes(piece)
    const spelled = [
      piece,
      encodeURIComponent(piece.toWellFormed()),
      hex,
      hex.replace(/../g, '%$&'),
      units.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join(''),
      units.map((code) => `&#${code};`).join(''),
      units.map((code) => `&#x${code.toString(16)};`).join(''),
    ]
    if (spelled.some((one) => folded.includes(one.toLowerCase()))) return true
    return [0, 1, 2].some((offset) => {
      const whole = Buffer.concat([Buffer.alloc(offset), bytes])
        .toString('base64')
        .replace(/=+$/, '')
      const core = whole.slice(offset && offset + 1, (offset + bytes.length) % 3 === 0 ? undefined : -1)
      return exact.includes(core) || exact.includes(core.replaceAll('+', '-').replaceAll('/', '_'))
    })
  })
}
