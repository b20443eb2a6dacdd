import { spawnSync } from 'node:child_process'
import { runInNewContext } from 'node:vm'
import { parse as parseDotenv } from 'dotenv'
import { decode as parseIni } from 'ini'
import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import type { Snippet } from '../../utils/clients/types.ts'

/** All of them, Python too, run an empty script. Asked once, since starting a program is slow. */
const installed = new Set(
  ['bash', 'sh', 'zsh', 'fish', 'python3', 'python'].filter((program) => spawnSync(program, ['-c', '']).status === 0),
)
const isInstalled = (program: string) => installed.has(program)

/** Programs that are installed here and can read a snippet of this language; '' where no program is needed. */
export function readersOf(language: Snippet['language']): string[] {
  if (language === 'posix') return ['bash', 'sh', 'zsh'].filter(isInstalled)
  if (language === 'fish') return ['fish'].filter(isInstalled)
  if (language === 'python') return ['python3', 'python'].filter(isInstalled).slice(0, 1)
  return ['']
}

export function runShell(shell: string, script: string, input = ''): string {
  const { status, stdout, stderr } = spawnSync(shell, ['-c', script], { input, encoding: 'utf8', cwd: '/' })
  if (status !== 0) throw new Error(`${shell} stopped with ${status}: ${stderr}`)
  return stdout
}

/** Runs a text for real: what each exported variable holds, and which words its command was called with. */
export function readShell(text: string, shell: string): Record<string, unknown> {
  const isFish = shell === 'fish'
  const bare = text.replace(isFish ? /'(?:[^'\\]|\\.)*'/gs : /'[^']*'(?:\\''[^']*')*/g, "''")
  const names = [...new Set([...bare.matchAll(/^(?:export |set -\w+ )(\w+)(?==| ')/gm)].map(([, name]) => name!))]
  const command = /^(?!export|unset|set\b|read\b)[\w-]+/m.exec(bare)?.[0]
  const stub = isFish
    ? `function ${command}; printf '%s\\0' $argv; end`
    : `${command}() { for word; do printf '%s\\0' "$word"; done; }`
  const show = [
    ...(command ? [stub] : []),
    // Universal variables would stay on this machine.
    isFish ? text.replaceAll('set -Ux', 'set -gx') : text,
    ...names.map((name) => `printf '%s\\0' "$${name}"`),
  ]
  const words = runShell(shell, show.join('\n')).split('\0').slice(0, -1)
  const values = words.splice(words.length - names.length)
  const variables = Object.fromEntries(names.map((name, index) => [name, values[index]]))
  return command ? { ...variables, [command]: words.map(jsonOrText) } : variables
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

/** `set "NAME=value"` and `setx NAME "value"`: between double quotes cmd.exe acts on % and " alone, and we write neither. */
function readCmd(text: string): unknown[][] {
  if (/%/.test(text)) throw new Error('a percent sign reached cmd.exe')
  return text.split('\n').map((line) => {
    const words = line.match(/"[^"]*"|[^\s"]+/g) ?? []
    return words.map((word) => word.replace(/^"|"$/g, ''))
  })
}

/** Every string literal of a program, as its own language reads it. */
function readLiterals(text: string, python: string): unknown {
  const literals = text.match(/"(?:[^"\\\n]|\\.)*"/g) ?? []
  if (python === '') return literals.map((literal) => runInNewContext(literal) as unknown)
  const script = 'import json,sys,ast; print(json.dumps([ast.literal_eval(x) for x in json.load(sys.stdin)]))'
  return JSON.parse(runShell(python, script, JSON.stringify(literals)))
}

function jsonOrText(word: string): unknown {
  return word.startsWith('{"') ? JSON.parse(word) : word
}

/** Many texts are the same on two systems. */
const known = new Map<string, unknown>()

function readOnce(read: (text: string, program: string) => unknown, text: string, program: string): unknown {
  const value = known.get(program + text) ?? read(text, program)
  known.set(program + text, value)
  return value
}

/** What the program that the snippet is meant for makes of it. */
export function readSnippet({ language, text, fields }: Snippet, program: string): unknown {
  switch (language) {
    case 'json':
      return JSON.parse(text)
    case 'toml':
      return parseToml(text)
    case 'posix':
    case 'fish':
      return readOnce(readShell, text, program)
    case 'powershell':
      return readPowerShell(text)
    case 'cmd':
      return readCmd(text)
    case 'text':
      return fields?.map(({ value }) => value)
    case 'yaml':
      return parseYaml(text)
    case 'dotenv':
      return parseDotenv(text)
    case 'ini':
      return parseIni(text)
    case 'javascript':
    case 'python':
      return readOnce(readLiterals, text, program)
  }
}
