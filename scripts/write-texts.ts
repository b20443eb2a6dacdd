import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { languages } from '../utils/i18n/languages.ts'
import { ENCODING, writeFiles } from '../utils/i18n/parts.ts'

/** The two bytes of each character that {@link ENCODING} writes in two: read off a decoder, because Node has no encoder. */
const bytesOf = new Map<string, readonly [number, number]>()
const decoder = new TextDecoder(ENCODING)
for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const character = decoder.decode(Uint8Array.of(lead, trail))
    if (character.length === 1 && character !== '\ufffd') bytesOf.set(character, [lead, trail])
  }

/** JSON in {@link ENCODING}. What that writes in four bytes is escaped: every character of ours, as it turns out, but two. */
export const encode = (json: string): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: json.length }, (_none, index) => {
      const character = json[index]!
      const code = json.charCodeAt(index)
      if (code < 0x80) return [code]
      return bytesOf.get(character) ?? Buffer.from(`\\u${code.toString(16).padStart(4, '0')}`)
    }).flatMap((bytes) => [...bytes]),
  )

/** Writes the texts of all pages and scripts into a build: see `utils/i18n/parts.ts`. */
export function writeTexts(folder: string): void {
  for (const { path, text } of writeFiles(languages)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, encode(text))
  }
}
