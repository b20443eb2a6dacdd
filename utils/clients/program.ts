import { wireApi as specOf } from '../relay/wire-api.ts'
import { keepKey } from './key.ts'
import { say } from './say.ts'
import type { Address, Config, ConfigInput } from './types.ts'
import { KEY_VARIABLE } from './write.ts'

/** A small complete program that prints one answer. */
export interface Program {
  language: 'javascript' | 'python'
  /** To install, separated by spaces. */
  packages: string
  imports: string
  /** Finds the key as `apiKey` in JavaScript, as `api_key` in Python. */
  body: string
}

/** An SDK without a key looks for that of its maker in the environment and would send it to the relay: stop before that. */
const languages = {
  javascript: {
    label: 'JavaScript',
    install: 'npm install',
    file: 'hello.mjs',
    run: 'node',
    readKey: (imports: string) => `${imports}

const apiKey = process.env.${KEY_VARIABLE}
if (!apiKey) throw new Error("${KEY_VARIABLE} is not set")`,
  },
  python: {
    label: 'Python',
    install: 'pip install',
    file: 'hello.py',
    run: 'python',
    readKey: (imports: string) => `import os
${imports}

api_key = os.environ["${KEY_VARIABLE}"]`,
  },
}

/** Programs and the key that they read from the environment. */
export function writePrograms(
  input: ConfigInput,
  { wireApi }: Address,
  programs: readonly Program[],
): Pick<Config, 'snippets' | 'steps' | 'undo'> {
  const key = keepKey(input)
  const all = programs.map((program) => ({ ...program, ...languages[program.language] }))
  return {
    snippets: [
      ...all.map(({ language, label, readKey, imports, body }) => ({
        label: say('client.code', { language: label, wireApi: specOf(wireApi).label }),
        path: null,
        language,
        mode: 'code' as const,
        text: `${readKey(imports)}\n${body}\n`,
      })),
      key.snippet,
    ],
    steps: [
      key.step,
      ...all.flatMap(({ install, packages, file, run }) => [
        say('client.step.install', { command: `${install} ${packages}` }),
        say('client.step.create-file', { path: file }),
        say('client.step.new-terminal', { command: `${run} ${file}` }),
      ]),
    ],
    undo: [key.undo],
  }
}
