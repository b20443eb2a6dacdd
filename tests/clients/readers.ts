import { spawnSync } from 'node:child_process'
import { parse as parseToml } from 'smol-toml'
import type { Snippet } from '../../utils/clients/types.ts'

/** Shells that are installed here. */
export const shells = ['sh', 'bash'].filter((shell) => spawnSync(shell, ['-c', 'exit 0']).status === 0)

export function runShell(shell: string, script: string, input = ''): string {
  const { status, stdout, stderr } = spawnSync(shell, ['-c', script], { input, encoding: 'utf8', cwd: '/' })
  if (status !== 0) throw new Error(`${shell} stopped with ${status}: ${stderr}`)
  return stdout
}

/** Runs a text for real: what each exported variable holds, and which words `curl` was called with. */
export function readPosix(text: string, shell: string): Record<string, unknown> {
  const names = [...new Set([...text.matchAll(/^export (\w+)=/gm)].map(([, name]) => name!))]
  const show = [
    `curl() { printf 'curl\\0'; for word; do printf '%s\\0' "$word"; done; }`,
    text,
    ...names.map((name) => `printf '%s\\0' "$${name}"`),
  ]
  const words = runShell(shell, show.join('\n')).split('\0').slice(0, -1)
  if (words[0] === 'curl') return { curl: words.slice(1).map(jsonOrText) }
  return Object.fromEntries(names.map((name, index) => [name, words[index]]))
}

const SINGLE_QUOTES = "'‘’‚‛"

/** The words of each statement, read as PowerShell does as long as only single quotes are used. */
export function readPowerShell(text: string): unknown[][] {
  const statements: string[][] = [[]]
  const add = (word: string) => statements.at(-1)!.push(word)
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const bare = /^[^\s'‘’‚‛"“”„`,()]+/.exec(rest)
    if (bare) {
      add(bare[0])
      at += bare[0].length
    } else if (SINGLE_QUOTES.includes(rest[0]!)) {
      const [quoted, inside] = readQuoted(rest)
      add(inside)
      at += quoted
    } else if (rest.startsWith('`\n')) at += 2
    else if (/^[ ,()]/.test(rest)) at += 1
    else if (rest[0] === '\n') {
      statements.push([])
      at += 1
    } else throw new Error(`${rest[0]} stands outside of single quotes`)
  }
  return statements.map((words) => words.map(jsonOrText))
}

/** Length and content of the quoted word at the beginning of a text; any two quotes in a row stand for the second. */
function readQuoted(text: string): [number, string] {
  let inside = ''
  for (let at = 1; at < text.length; at += 1) {
    if (SINGLE_QUOTES.includes(text[at]!)) {
      if (at + 1 === text.length || !SINGLE_QUOTES.includes(text[at + 1]!)) return [at + 1, inside]
      at += 1
    }
    inside += text[at]
  }
  throw new Error('a quote is not closed')
}

function jsonOrText(word: string): unknown {
  return word.startsWith('{"') ? JSON.parse(word) : word
}

/** Starting a shell is slow, and many texts are the same on two systems. */
const readByShell = new Map<string, unknown>()

function readPosixOnce(text: string, shell: string): unknown {
  const known = readByShell.get(shell + text) ?? readPosix(text, shell)
  readByShell.set(shell + text, known)
  return known
}

/** What the program that the snippet is meant for makes of it. */
export function readSnippet({ language, text, fields }: Snippet, shell: string): unknown {
  switch (language) {
    case 'json':
      return JSON.parse(text)
    case 'toml':
      return parseToml(text)
    case 'posix':
      return readPosixOnce(text, shell)
    case 'powershell':
      return readPowerShell(text)
    case 'text':
      return fields?.map(({ value }) => value)
    case 'yaml':
    case 'dotenv':
      throw new Error(`no reader for ${language} yet`)
  }
}
