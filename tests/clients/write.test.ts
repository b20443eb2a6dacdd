import { parseEnv } from 'node:util'
import { expect, test } from 'vitest'
import { quoteDotenv, quotePosix, quotePowerShell, quoteToml, writeAsciiJson } from '../../utils/clients/write.ts'

test.each([
  ['sk-made-up-0', `'sk-made-up-0'`],
  ['with # and $HOME and "two"', `'with # and $HOME and "two"'`],
  [' spaces ', `' spaces '`],
  ["one '", `"one '"`],
  [`one ' two "`, null],
  ["one ' $HOME", null],
  ['back\\slash', null],
  ['line\nbreak', null],
])('.env: %j as %j', (value, quoted) => {
  expect(quoteDotenv(value)).toBe(quoted)
  if (quoted !== null)
    expect(parseEnv(`BEFORE='1'\nKEY=${quoted}\nAFTER='2'`)).toEqual({ BEFORE: '1', KEY: value, AFTER: '2' })
})

test.each([
  [quotePosix, `it's`, `'it'\\''s'`],
  [quotePosix, 'a\u0003b\u001b[201~\rc', `'ab[201~c'`],
  [quotePowerShell, `it's $x ‘a’`, `'it''s $x ‘‘a’’'`],
  [quoteToml, 'a"b\\c\nd\u007f\u0001', '"a\\"b\\\\c\\nd\\u007F\\u0001"'],
  [writeAsciiJson, { model: '模\u007f' }, '{"model":"\\u6a21\\u007f"}'],
] as const)('%o', (quote, value, quoted) => {
  expect((quote as (value: unknown) => string)(value)).toBe(quoted)
})
