import { labelIn } from '../i18n/index.ts'
import type { ConfigInput, FieldValue, Shell, Snippet } from './types.ts'

/** Variable that holds the key where a client reads it from the environment. */
export const KEY_VARIABLE = 'RELAY_API_KEY'

/** Half a surrogate pair is no character: neither TOML, nor a URL, nor a terminal can hold it. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

/** A JSON document as a person would write it. */
export const writeJson = (value: unknown): string => JSON.stringify(value, null, 2)

/**
 * JSON in one line of ASCII, for commands: Windows PowerShell 5.1 turns everything else into `?` on its way into a pipe.
 */
export const writeAsciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * A TOML basic string. Its escapes are those of JSON (https://toml.io/en/v1.0.0#string, 2026-11-22) with one
 * exception: DEL must be escaped, too.
 */
export const quoteToml = (text: string): string => JSON.stringify(wellFormed(text)).replaceAll('\u007f', '\\u007F')

/** A terminal takes control characters in pasted text for keys: Ctrl-C would leave the quotes. A line break is safe inside. */
const withoutKeystrokes = (text: string): string => wellFormed(text).replace(/[^\P{Control}\n]/gu, '')

/** A POSIX shell word: nothing is special between single quotes but the quote itself. */
export const quotePosix = (text: string): string => `'${withoutKeystrokes(text).replaceAll("'", "'\\''")}'`

/** A PowerShell word. Its single quote has five shapes, and each is doubled (`IsSingleQuote` in its CharTraits.cs, 2026-11-22). */
export const quotePowerShell = (text: string): string => `'${withoutKeystrokes(text).replace(/['‘’‚‛]/g, '$&$&')}'`

/** A fish word: between single quotes only the quote and the backslash are special (fishshell.com/docs/current/language.html#quotes, 2026-11-22). */
export const quoteFish = (text: string): string => `'${withoutKeystrokes(text).replace(/['\\]/g, '\\$&')}'`

/** Characters that the prompt of cmd.exe leaves alone between double quotes. It has no way to escape a percent sign. */
const SAFE_IN_CMD = /^[\w.:/@+=,~-]*$/

/** A YAML scalar. YAML 1.2 takes every JSON string; DEL is the one character that it does not want bare. */
export const quoteYaml = quoteToml

/** A string literal of JavaScript and of Python: both read the escapes of JSON the same way. */
export const quoteCode = (text: string): string => JSON.stringify(wellFormed(text))

/**
 * A value of a `.env` file, which has no one way to escape: the quote that does not occur in it
 * (github.com/motdotla/dotenv, 17.2, 2026-11-22). A value with all of them is no word of a connection, and loses them;
 * so does one with a carriage return, which would be read as a line break.
 */
export function quoteDotenv(text: string): string {
  const value = wellFormed(text).replaceAll('\r', '')
  if (/^[\w.:/@+=,~-]*$/.test(value)) return value
  const quote = ["'", '`'].find((candidate) => !value.includes(candidate))
  return quote ? quote + value + quote : `'${value.replaceAll("'", '')}'`
}

/**
 * A value of an ini file. npm's `ini` (6.0, 2026-11-22), which the clients use, reads a text in double quotes as JSON,
 * but not with a bare line separator of Unicode in it; without quotes `;` and `#` begin a comment.
 */
const quoteIni = (text: string): string => (/^[\w.:/@+,~-]+$/.test(text) ? text : writeAsciiJson(wellFormed(text)))

/** Entries of an ini file. */
export const writeIni = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${quoteIni(value)}`)
    .join('\n')

/** The shell that a config is written for. */
export const shellOf = ({ os, shell }: Pick<ConfigInput, 'os' | 'shell'>): Shell =>
  shell ?? (os === 'windows' ? 'powershell' : 'posix')

interface ShellSyntax {
  set(name: string, value: string): string
  unset(name: string): string
  /** Sets a variable for every new terminal. */
  keep(name: string, value: string): string
}

const exportPosix = (name: string, value: string) => `export ${name}=${quotePosix(value)}`

const shells: Record<Shell, ShellSyntax> = {
  cmd: {
    set: (name, value) => `set "${name}=${value}"`,
    unset: (name) => `set "${name}="`,
    keep: (name, value) => `setx ${name} "${value}"`,
  },
  fish: {
    set: (name, value) => `set -gx ${name} ${quoteFish(value)}`,
    unset: (name) => `set -e ${name}`,
    keep: (name, value) => `set -Ux ${name} ${quoteFish(value)}`,
  },
  posix: { set: exportPosix, unset: (name) => `unset ${name}`, keep: exportPosix },
  powershell: {
    set: (name, value) => `$env:${name} = ${quotePowerShell(value)}`,
    unset: (name) => `Remove-Item Env:${name} -ErrorAction SilentlyContinue`,
    keep: (name, value) => `[Environment]::SetEnvironmentVariable('${name}', ${quotePowerShell(value)}, 'User')`,
  },
}

type ShellInput = Pick<ConfigInput, 'os' | 'shell'>
type ShellText = Pick<Snippet, 'language' | 'text'>

/** cmd.exe cannot carry every value; PowerShell, which is on every Windows too, can. */
const shellFor = (input: ShellInput, values: readonly string[]): Shell => {
  const shell = shellOf(input)
  return shell === 'cmd' && !values.every((value) => SAFE_IN_CMD.test(value)) ? 'powershell' : shell
}

/** Lines that set environment variables for one terminal, after removing those that would get in the way. */
export function setVariables(
  input: ShellInput,
  variables: Readonly<Record<string, string>>,
  removed: readonly string[] = [],
): ShellText {
  const language = shellFor(input, Object.values(variables))
  const { set, unset } = shells[language]
  const lines = [...removed.map(unset), ...Object.entries(variables).map(([name, value]) => set(name, value))]
  return { language, text: lines.join('\n') }
}

/** One command line: the program, and words that are quoted for the shell. */
export function writeCommand(input: ShellInput, program: string, words: readonly string[]): ShellText {
  const language = shellFor(input, words)
  const quote = { cmd: (word: string) => `"${word}"`, fish: quoteFish, posix: quotePosix, powershell: quotePowerShell }[
    language
  ]
  return {
    language,
    text: [program, ...words.map((word) => (/^[\w./@=:-]+$/.test(word) ? word : quote(word)))].join(' '),
  }
}

/** Makes every new terminal know some variables: lines of the shell's start file, or commands that store them. */
export function keepVariables(
  input: ShellInput,
  variables: Readonly<Record<string, string>>,
): Pick<Snippet, 'path' | 'language' | 'mode' | 'text'> {
  const language = shellFor(input, Object.values(variables))
  const lines = Object.entries(variables).map(([name, value]) => shells[language].keep(name, value))
  // macOS starts zsh, most Linux systems bash.
  const startFile = input.os === 'macos' ? '~/.zshrc' : '~/.bashrc'
  return {
    ...(language === 'posix' ? { path: startFile, mode: 'merge' } : { path: null, mode: 'shell' }),
    language,
    text: lines.join('\n'),
  }
}

/** Makes every new terminal know one variable. */
export const keepVariable = (input: ShellInput, name: string, value: string) => keepVariables(input, { [name]: value })

/** A settings screen as text: one line a value, labels in English. */
export const writeFields = (
  fields: readonly FieldValue[],
): Pick<Snippet, 'path' | 'language' | 'mode' | 'text' | 'fields'> => ({
  path: null,
  language: 'text',
  mode: 'fields',
  text: fields.map(({ label, value }) => `${labelIn(label, 'en')}: ${value}`).join('\n'),
  fields,
})
