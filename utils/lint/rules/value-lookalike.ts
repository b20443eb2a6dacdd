import { nameCharacter } from '../characters.ts'
import type { Rule } from '../types.ts'

const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g
/** Cyrillic and Greek letters that a font draws like Latin ones. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'уy',
    'хx',
    'іi',
    'јj',
    'ѕs',
    'АA',
    'ВB',
    'ЕE',
    'КK',
    'МM',
    'НH',
    'ОO',
    'РP',
    'СC',
    'ТT',
    'ХX',
  ]
    .concat(['οo', 'νv', 'ΑA', 'ΒB', 'ΕE', 'ΖZ', 'ΗH', 'ΙI', 'ΚK', 'ΜM', 'ΝN', 'ΟO', 'ΡP', 'ΤT', 'ΥY', 'ΧX'])
    .map(([foreign, latin]) => [foreign!, latin!]),
)

/** A dash that a text program made of a hyphen, or a letter of another alphabet. */
export const valueLookalike: Rule = {
  id: 'value-lookalike',
  kind: 'lookalike',
  fields: ['apiKey', 'model'],
  stage: 'characters',
  severity: 'warning',
  check(value, { field }) {
    if (!/[a-z\d]/i.test(value)) return null
    const at = [...value].findIndex((character) => character in LETTERS || character.search(DASHES) >= 0)
    if (at < 0) return null
    const withHyphens = value.replace(DASHES, '-')
    const fix = [...withHyphens].map((character) => LETTERS[character] ?? character).join('')
    if (/[^\x20-\x7e]/.test(fix)) return null
    const data = nameCharacter([...value][at]!, 0)
    // Which letter of a key was meant can only be guessed; a hyphen has no other reading.
    const isGuess = field === 'apiKey' && fix !== withHyphens
    return {
      data: { ...data, position: String(at + 1) },
      fix,
      ...(isGuess && { safe: false, blocking: true, severity: 'error' }),
    }
  },
}
