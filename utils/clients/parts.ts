import type { ApiKey } from '../relay/redact.ts'
import { say } from './say.ts'
import type { ConfigInput, Snippet, SnippetLanguage, TextRef } from './types.ts'
import { keepVariables, KEY_VARIABLE, quoteDotenv } from './write.ts'

/** What is true of nearly every client of the command line. */
export const commandLine = {
  kind: 'cli',
  platforms: ['linux', 'macos', 'windows'],
  callsFrom: 'this-computer',
  hasLink: false,
} as const

/** One snippet of a config, what to do with it, and how to take it away again. */
export interface Part {
  snippet: Snippet
  step: TextRef
  undo: TextRef
}

/** What belongs into one file, next to what is there. */
export const inFile = (path: string, language: SnippetLanguage, text: string): Part => ({
  snippet: { label: say('client.file.merge', { path }), path, language, mode: 'merge', text },
  step: say('client.step.merge-file', { path }),
  undo: say('client.undo.entries', { path }),
})

/** A file of its own for the relay. */
export const inNewFile = (path: string, language: SnippetLanguage, text: string): Part => ({
  snippet: { label: say('client.file.create', { path }), path, language, mode: 'create', text },
  step: say('client.step.create-file', { path }),
  undo: say('client.undo.file', { path }),
})

/** The file in which a client keeps nothing but keys. */
export function inKeyFile(path: string, language: SnippetLanguage, text: string): Part {
  const part = inFile(path, language, text)
  return { ...part, snippet: { ...part.snippet, label: say('client.file.key', { path }) } }
}

/** The key as the variable that the config names, in a file of the client's own. */
export const inDotenv = (path: string, apiKey: ApiKey): Part =>
  inKeyFile(path, 'dotenv', `${KEY_VARIABLE}=${quoteDotenv(apiKey)}`)

/** All that a client without a file of its own needs, in variables of every new terminal. */
export function inVariables(input: ConfigInput, client: string, variables: Readonly<Record<string, string>>): Part {
  const kept = keepVariables(input, variables)
  return {
    snippet: { label: say('client.shell.start', { client }), ...kept },
    step: kept.path ? say('client.step.merge-file', { path: kept.path }) : say('client.step.run'),
    undo: say('client.undo.variable', { variable: Object.keys(variables) }),
  }
}

/** The parts as the columns of a config. */
export const joinParts = (...parts: readonly Part[]) => ({
  snippets: parts.map(({ snippet }) => snippet),
  steps: parts.map(({ step }) => step),
  undo: parts.map(({ undo }) => undo),
})

/** A config of these parts for a client that is then started in a new terminal; `ask` is one question to it. */
export function startAfter(parts: readonly Part[], start: string, ask?: string) {
  const { steps, ...joined } = joinParts(...parts)
  return {
    ...joined,
    steps: [...steps, say('client.step.new-terminal', { command: start })],
    check: ask ? [say('client.check.command', { command: ask })] : [],
  }
}
