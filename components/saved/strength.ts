export type Strength = 'weak' | 'fair' | 'good'

/** What people type first. */
const COMMON = /password|passwort|qwert|asdf|1234|abcd|iloveyou|letmein|admin|keyfit|mima|密码/i

const alphabetOf = (text: string): number =>
  (/[a-z]/.test(text) ? 26 : 0) +
  (/[A-Z]/.test(text) ? 26 : 0) +
  (/\d/.test(text) ? 10 : 0) +
  (/[^\w\s]|_/.test(text) ? 30 : 0) +
  (/[^\0-\x7f]/.test(text) ? 500 : 0)

/**
 * How hard a passphrase is to guess, roughly: what repeats adds nothing, and a word counts as one of some thousands, not
 * as its letters. Advice, never a rule.
 */
export function strengthOf(passphrase: string): Strength {
  const distinct = new Set(passphrase.toLowerCase()).size
  const words = new Set(passphrase.toLowerCase().match(/\p{L}{3,}/gu) ?? []).size
  const characters = [...passphrase].filter((character, at, all) => character !== all[at - 1]).length
  const byCharacters = Math.min(characters, distinct * 1.5) * Math.log2(Math.max(alphabetOf(passphrase), 2))
  const others = passphrase.match(/[^\p{L}\s]/gu)?.length ?? 0
  const byWords = words > 1 ? words * 13 + others * 4 : Infinity
  const bits = Math.min(byCharacters, byWords) - (COMMON.test(passphrase) ? 30 : 0)
  return bits < 40 ? 'weak' : bits < 60 ? 'fair' : 'good'
}
