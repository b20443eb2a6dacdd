import type { OperatingSystem, Snippet } from './types.ts'

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

type ShellText = Pick<Snippet, 'language' | 'text'>

/** Lines that set environment variables for one terminal, after removing those that would get in the way. */
export function setVariables(
  os: OperatingSystem,
  variables: Readonly<Record<string, string>>,
  removed: readonly string[] = [],
): ShellText {
  const entries = Object.entries(variables)
  const lines =
    os === 'windows'
      ? [
          ...removed.map((name) => `Remove-Item Env:${name} -ErrorAction SilentlyContinue`),
          ...entries.map(([name, value]) => `$env:${name} = ${quotePowerShell(value)}`),
        ]
      : [
          ...removed.map((name) => `unset ${name}`),
          ...entries.map(([name, value]) => `export ${name}=${quotePosix(value)}`),
        ]
  return { language: os === 'windows' ? 'powershell' : 'posix', text: lines.join('\n') }
}

/** Makes every new terminal know a variable: a line of the shell's start file, or on Windows a command that stores it. */
export function keepVariable(
  os: OperatingSystem,
  name: string,
  value: string,
): Pick<Snippet, 'path' | 'language' | 'mode' | 'text'> {
  if (os === 'windows') {
    const text = `[Environment]::SetEnvironmentVariable('${name}', ${quotePowerShell(value)}, 'User')`
    return { path: null, mode: 'shell', language: 'powershell', text }
  }
  // macOS starts zsh, most Linux systems bash.
  return { path: os === 'macos' ? '~/.zshrc' : '~/.bashrc', mode: 'merge', ...setVariables(os, { [name]: value }) }
}

/** A settings screen as text: one line a value, labels in English. */
export const writeFields = (
  fields: NonNullable<Snippet['fields']>,
): Pick<Snippet, 'path' | 'language' | 'mode' | 'text' | 'fields'> => ({
  path: null,
  language: 'text',
  mode: 'fields',
  text: fields.map(({ label, value }) => `${label.en}: ${value}`).join('\n'),
  fields,
})
