import { expect, test } from 'vitest'
import { strengthOf } from '../../components/saved/strength.ts'

test.each([
  ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['password123', 'weak'],
  ['12345678', 'weak'],
  ['qwertyuiop', 'weak'],
  ['tangerine', 'fair'],
  ['correct horse', 'weak'],
  ['summer holiday rome', 'weak'],
  ['correct horse battery', 'weak'],
  ['correct horse battery staple', 'fair'],
  ['correct horse battery staple violin', 'good'],
  ['Xk7#qP2!vR9z', 'good'],
  ['春眠不覚暁処処聞啼鳥', 'good'],
] as const)('%s: %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength)
})
