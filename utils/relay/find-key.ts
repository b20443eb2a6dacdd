/** So many characters of a key in a row are one piece too many. */
const PIECE = 8
/** Shorter ones are no keys but words, which stand everywhere. */
const SHORTEST = 6

/** A text as it is meant: bytes without blanks, escapes undone, with the place of each in the text. */
interface Reading {
  bytes: Uint8Array
  from: Uint32Array
  to: Uint32Array
  length: number
}

/** Room for the bytes of so many characters. */
function makeReading(characters: number): Reading {
  const room = 3 * characters
  return { bytes: new Uint8Array(room), from: new Uint32Array(room), to: new Uint32Array(room), length: 0 }
}

export type Span = readonly [from: number, to: number]

/** Escapes of URLs, of JSON and code (also within each other), and of HTML. */
const ESCAPE =
  /%(?:25)*([\da-f]{2})|\\+(?:u([\da-f]{4})|x([\da-f]{2})|[nrtbf])?|&#x([\da-f]{1,6});|&#(\d{1,7});|&(amp|lt|gt|quot|apos);/iy
const ENTITIES: Readonly<Record<string, number>> = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39 }
const PERCENT = 37
const AMPERSAND = 38
const BACKSLASH = 92

/** Blanks, soft hyphens and signs without width: a key is a key with a line break in it. */
const isBlank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0xfeff

/** Small letters, and the alphabet of plain base64 for that of URLs. */
function foldByte(byte: number): number {
  if (byte >= 65 && byte <= 90) return byte + 32
  return byte === 45 ? 43 : byte === 95 ? 47 : byte
}

function add(reading: Reading, byte: number, start: number, end: number): void {
  reading.bytes[reading.length] = foldByte(byte)
  reading.from[reading.length] = start
  reading.to[reading.length] = end
  reading.length += 1
}

/** Letters of both cases beyond ASCII: Latin, Greek, Cyrillic. */
const foldLetter = (code: number): number =>
  code >= 0xc0 && code < 0x600 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code

/** UTF-8, each half of a pair by itself. */
function addCode(reading: Reading, given: number, start: number, end: number): void {
  if (isBlank(given)) return
  const code = foldLetter(given)
  if (code < 0x80) return add(reading, code, start, end)
  if (code < 0x800) add(reading, 0xc0 | (code >> 6), start, end)
  else {
    add(reading, 0xe0 | ((code >> 12) & 15), start, end)
    add(reading, 0x80 | ((code >> 6) & 63), start, end)
  }
  add(reading, 0x80 | (code & 63), start, end)
}

function readInto(reading: Reading, text: string, start: number, end: number): Reading {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const isEscape = code === PERCENT || code === BACKSLASH || code === AMPERSAND
    ESCAPE.lastIndex = at
    const found = isEscape ? ESCAPE.exec(text) : null
    if (!found || at + found[0].length > end) {
      addCode(reading, code, at, at + 1)
      at += 1
      continue
    }
    const [whole, percent, unicode, hex, entityHex, entity, name] = found
    const next = at + whole.length
    if (percent !== undefined) {
      const byte = Number.parseInt(percent, 16)
      if (byte > 32) add(reading, byte, at, next)
    } else if (name !== undefined) addCode(reading, ENTITIES[name.toLowerCase()]!, at, next)
    else if (entity !== undefined) addCode(reading, Number(entity), at, next)
    else {
      const digits = unicode ?? hex ?? entityHex
      if (digits !== undefined) addCode(reading, Number.parseInt(digits, 16), at, next)
    }
    at = next
  }
  return reading
}

const read = (text: string): Reading => readInto(makeReading(text.length), text, 0, text.length)

/**
 * The values of a streamed answer, one behind the other: a key that comes token by token is nowhere whole, but whoever
 * reads the stream puts it together.
 */
const STREAMED =
  /"(?:content|text|delta|partial_json|arguments|reasoning|reasoning_content|thinking|refusal|response|completion)"\s{0,9}:\s{0,9}"((?:[^"\\]|\\[^]){0,4000})"|^data:(?![ \t]{0,9}[{[])(.{1,4000})$/gm

function readStreamed(text: string): Reading {
  const reading = makeReading(text.length)
  for (const match of text.matchAll(STREAMED)) {
    const value = match[1] ?? match[2] ?? ''
    const end = match.index + match[0].length - (match[1] === undefined ? 0 : 1)
    readInto(reading, text, end - value.length, end)
  }
  return reading
}

/** Calls back with the hash of every `size` bytes in a row, and where they begin. */
function hashRuns({ bytes, length }: Reading, size: number, onRun: (hash: number, at: number) => void): void {
  const base = 0x01000193
  let oldest = 1
  for (let count = 0; count < size; count += 1) oldest = Math.imul(oldest, base)
  let hash = 0
  for (let at = 0; at < length; at += 1) {
    const leaving = at < size ? 0 : Math.imul(oldest, bytes[at - size]!)
    hash = (Math.imul(hash, base) + bytes[at]! - leaving) | 0
    if (at >= size - 1) onRun(hash, at - size + 1)
  }
}

/** Base64 of the bytes wherever they stand in a longer text: without the signs that their neighbours have a part in. */
function base64sOf(binary: string): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = btoa('\0'.repeat(offset) + binary).replace(/=+$/, '')
    return encoded.slice(offset && offset + 1, (offset + binary.length) % 3 === 0 ? undefined : -1)
  })
}

/** Every way in which a key may be written; reading undoes escapes, letter case and line breaks by itself. */
function spellings(key: string): string[] {
  const whole = key.toWellFormed()
  return [...new Set([key, encodeURIComponent(whole), JSON.stringify(whole).slice(1, -1)])].flatMap((written) => {
    const bytes = [...new TextEncoder().encode(written)]
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
    return [written, hex, ...base64sOf(String.fromCharCode(...bytes))]
  })
}

/** Hashes of all pieces of keys, by the length of the piece: {@link PIECE}, or less for a key as short as that. */
export type Pieces = ReadonlyMap<number, ReadonlySet<number>>

/** What {@link findKeyPieces} looks for. Making it takes longer than looking through a short text. */
export function piecesOf(keys: readonly string[]): Pieces {
  const pieces = new Map<number, Set<number>>()
  for (const spelling of keys.filter(({ length }) => length >= SHORTEST).flatMap(spellings)) {
    const reading = read(spelling)
    const size = Math.min(PIECE, reading.length)
    if (size < SHORTEST) continue
    const known = pieces.get(size) ?? new Set()
    pieces.set(size, known)
    hashRuns(reading, size, (hash) => known.add(hash))
  }
  return pieces
}

/**
 * Where pieces of 8 or more characters of the keys stand in a text: as they are, in either case, escaped, percent-encoded,
 * as base64 or hex (also amid other text), broken over lines, cut off, or streamed piece by piece. In order, none touching
 * another. Linear in the length of the text.
 */
export function findKeyPieces(text: string, pieces: Pieces): Span[] {
  if (pieces.size === 0) return []
  const found = [read(text), readStreamed(text)].flatMap((reading) =>
    [...pieces].flatMap(([size, known]) => findRuns(reading, size, known)),
  )
  return merge(found)
}

/** Byte by byte: what lies between two values of a stream is no part of the key. */
function findRuns(reading: Reading, size: number, known: ReadonlySet<number>): Span[] {
  const found: Span[] = []
  let next = 0
  hashRuns(reading, size, (hash, at) => {
    if (!known.has(hash)) return
    for (next = Math.max(next, at); next < at + size; next += 1) found.push([reading.from[next]!, reading.to[next]!])
  })
  return found
}

/** Spans that touch become one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: [from: number, to: number][] = []
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}
