import { describe, expect, test } from 'vitest'
import {
  quoteDotenv,
  quoteFish,
  quotePosix,
  quotePowerShell,
  quoteToml,
  setVariables,
  writeAsciiJson,
  writeCommand,
} from '../../utils/clients/write.ts'
import { hostile } from './inputs.ts'
import { readersOf, readShell } from './readers.ts'

test.each([
  [quotePosix, `it's`, `'it'\\''s'`],
  [quotePosix, 'a\u0003b\u001b[201~\rc', `'ab[201~c'`],
  [quotePowerShell, `it's $x ‘a’`, `'it''s $x ‘‘a’’'`],
  [quoteFish, `it's \\`, `'it\\'s \\\\'`],
  [quoteDotenv, 'sk-plain_0', 'sk-plain_0'],
  [quoteDotenv, 'a # b $C', `'a # b $C'`],
  [quoteDotenv, `it's`, "`it's`"],
  [quoteToml, 'a"b\\c\nd\u007f\u0001', '"a\\"b\\\\c\\nd\\u007F\\u0001"'],
  [writeAsciiJson, { model: '模\u007f' }, '{"model":"\\u6a21\\u007f"}'],
] as const)('%o', (quote, value, quoted) => {
  expect((quote as (value: unknown) => string)(value)).toBe(quoted)
})

/** All that are installed; on most machines zsh and fish are not. */
const shells = (['posix', 'fish'] as const).flatMap((shell) =>
  readersOf(shell).map((program) => [program, shell] as const),
)
const surviving = (value: string) =>
  [...value.toWellFormed()].filter((char) => char === '\n' || !/\p{Control}/u.test(char)).join('')

describe.each(shells)('%s, run for real', (program, shell) => {
  test.each(hostile)('%j', (value) => {
    const input = { os: 'linux', shell } as const
    const variables = readShell(setVariables(input, { FIRST: value, SECOND: 'plain' }, ['OLD']).text, program)
    expect(variables).toEqual({ FIRST: surviving(value), SECOND: 'plain' })
    const command = readShell(writeCommand(input, 'client', ['--key', value, '-v']).text, program)
    expect(command).toEqual({ client: ['--key', surviving(value), '-v'] })
  })
})

test.each(['plain-0', '%PATH%', 'a"b', 'a^b'])('cmd.exe is given %j, or PowerShell is', (value) => {
  const { language, text } = setVariables({ os: 'windows', shell: 'cmd' }, { KEY: value })
  expect([language, text]).toEqual(
    /^[\w-]+$/.test(value) ? ['cmd', `set "KEY=${value}"`] : ['powershell', `$env:KEY = '${value}'`],
  )
})
