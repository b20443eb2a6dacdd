import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Config, Snippet } from '../../../utils/clients/types.ts'
import type { Installed } from './install.ts'
import type { RealClient } from './rows.ts'

/** A home folder that holds nothing but our text. */
export interface Home {
  home: string
  /** Where the client is started. */
  folder: string
  /** For bash: our commands, then the client. */
  script: string
}

const PROGRAMS: Readonly<Partial<Record<Snippet['language'], readonly [name: string, command: string]>>> = {
  javascript: ['main.mjs', 'node main.mjs'],
  python: ['main.py', 'python main.py'],
}

function chooseSnippets({ snippets }: Config, { use, variant }: RealClient): Snippet[] {
  if (use) return use.map((index) => snippets[index]!)
  const files = snippets.filter(
    ({ path, mode, language }) => path !== null || (mode === 'code' && language === (variant ?? language)),
  )
  return files.length > 0 ? files : snippets.filter(({ mode }) => mode === 'shell')
}

/** Like a user who starts with nothing: a file is made, and further lines for it are added at its end. */
function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  appendFileSync(path, `${existsSync(path) && readFileSync(path, 'utf8') ? '\n' : ''}${text}\n`)
}

/** Makes a fresh home and puts the snippets where they say that they belong. */
export function makeHome(
  config: Config,
  client: RealClient,
  installed: Installed,
  spoil: (text: string) => string,
): Home {
  const home = mkdtempSync(join(tmpdir(), 'keyfit-client-'))
  const folder = join(home, 'project')
  mkdirSync(folder)
  if (client.folder === 'git repository') {
    writeFileSync(join(folder, 'hello.txt'), 'hello\n')
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
    ])
      spawnSync('git', args, { cwd: folder })
  }
  const lines: string[] = []
  const starts = client.command.length === 0 ? [] : client.startsTwice ? ['"$@"', '"$@"'] : ['"$@"']
  const commands: string[] = []
  for (const { path, language, mode, text } of chooseSnippets(config, client)) {
    const program = PROGRAMS[language]
    if (mode === 'code' && program) {
      writeFileSync(join(folder, program[0]), spoil(text))
      symlinkSync(join(installed.folder, 'node_modules'), join(folder, 'node_modules'))
      commands.push(program[1])
    } else if (path === null) lines.push(spoil(text))
    else {
      const target = path.startsWith('~/') ? join(home, path.slice(2)) : join(folder, path)
      put(target, spoil(text))
      if (language === 'posix') lines.push(`. '${target}'`)
    }
  }
  return { home, folder, script: [...lines, ...commands, ...starts].join('\n') }
}
