import { expect, test } from 'vitest'
import { quotePosix, quotePowerShell, quoteToml, writeAsciiJson } from '../../utils/clients/write.ts'

test.each([
  [quotePosix, `it's`, `'it'\\''s'`],
  [quotePosix, 'a\u0003b\u001b[201~\rc', `'ab[201~c'`],
  [quotePowerShell, `it's $x ‘a’`, `'it''s $x ‘‘a’’'`],
  [quoteToml, 'a"b\\c\nd\u007f\u0001', '"a\\"b\\\\c\\nd\\u007F\\u0001"'],
  [writeAsciiJson, { model: '模\u007f' }, '{"model":"\\u6a21\\u007f"}'],
] as const)('%o', (quote, value, quoted) => {
  expect((quote as (value: unknown) => string)(value)).toBe(quoted)
})
