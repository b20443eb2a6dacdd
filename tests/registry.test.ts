import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clients } from '../utils/clients/index.ts'
import { consoles } from '../utils/consoles/index.ts'
import { causes } from '../utils/diagnosis/causes/index.ts'
import { causeIds } from '../utils/diagnosis/types.ts'
import { rules } from '../utils/lint/rules/index.ts'
import { findingKinds } from '../utils/lint/types.ts'
import { probes } from '../utils/probe/probes/index.ts'
import { projectFiles, readProjectFile } from './project.ts'
import { en } from './texts.ts'

/** Folders whose files are entries, with the list they must stand in and what is shared machinery there. */
const registries = [
  { folder: 'utils/lint/rules', entries: rules },
  { folder: 'utils/probe/probes', entries: probes },
  { folder: 'utils/diagnosis/causes', entries: causes },
  { folder: 'utils/clients', entries: clients },
  { folder: 'utils/consoles', entries: consoles },
] as const

const isEntryFile = (path: string) => /\bid: '/.test(readProjectFile(path)) && !/\/(index|types)\.ts$/.test(path)

describe.each(registries)('$folder', ({ folder, entries }) => {
  const ids = entries.map(({ id }) => id)
  const fileIds = projectFiles(folder)
    .filter((path) => posix.dirname(path) === folder && isEntryFile(path))
    .map((path) => posix.basename(path, '.ts'))

  test('the list holds every file', () => {
    const missing = fileIds.filter((id) => !ids.includes(id))
    expect(missing.map((id) => `add ${folder}/${id}.ts to the list in ${folder}/index.ts`)).toEqual([])
  })

  test('every id is its file name', () => {
    expect(ids.filter((id) => !fileIds.includes(id))).toEqual([])
  })

  test('the list is sorted and names nothing twice', () => {
    expect(ids).toEqual([...new Set(ids)].sort())
  })
})

describe('texts', () => {
  const missing = (needed: string[]) => needed.filter((id) => !(id in en))

  test('every rule has its sentence', () => {
    expect(missing(rules.map(({ id }) => `finding.${id}`))).toEqual([])
  })

  test('every cause has a title, a meaning and a next step', () => {
    expect(missing(causeIds.flatMap((id) => [`cause.${id}.title`, `cause.${id}.means`, `cause.${id}.next`]))).toEqual(
      [],
    )
  })

  test('every probe says what it asks', () => {
    expect(missing(probes.map(({ id }) => `probe.${id}`))).toEqual([])
  })

  test('none is left over', () => {
    const code = ['utils', 'components', 'entrypoints']
      .flatMap(projectFiles)
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('utils/i18n/'))
      .map(readProjectFile)
      .join('\n')
    // Ids that are put together at run time are recognised by their beginning.
    const dynamic =
      /^(cause|checklist|options\.theme|saved\.reason|saved\.strength|saved\.sync|client\.shell|extra|link|menu\.insert|menu\.badge|many|paste|finding|probe|wire|field|step|verdict|client\.status|finding\.severity|console|row)\./
    const unused = Object.keys(en).filter((id) => !dynamic.test(id) && !code.includes(`'${id}'`))
    expect(unused).toEqual([])
  })
})

test('the README names every console, and counts the clients', () => {
  const readme = readProjectFile('README.md')
  expect(/\*\*Consoles:\*\* ([^.]+)\./.exec(readme)?.[1]?.split(', ').sort()).toEqual(
    consoles.map(({ label }) => label).sort(),
  )
  const [, atLeast] = /more than (\d+) clients/.exec(readme) ?? []
  expect(clients.length).toBeGreaterThan(Number(atLeast))
})

test('every cause id has its file', () => {
  expect(causes.map(({ id }) => id as string)).toEqual([...causeIds].sort())
})

test('every rule names a known kind', () => {
  expect(rules.filter(({ kind }) => !findingKinds.includes(kind))).toEqual([])
})

describe('every outside fact names its source and day', () => {
  /** A comment of one or several lines; what follows it in the file need not be looked at. */
  const sourceIn = (path: string) => /\/\/ Source: \w.*(?:\n +\/\/ .*)*/.exec(readProjectFile(path))?.[0]
  const day = /\b20\d\d-\d\d-\d\d\b/

  test.each(clients.map(({ id, checkedOn }) => [id, checkedOn]))('%s', (id, checkedOn) => {
    expect(sourceIn(`utils/clients/${id}.ts`)).toBeDefined()
    expect(checkedOn).toMatch(day)
  })

  test.each(consoles.map(({ id }) => id))('%s', (id) => {
    expect(sourceIn(`utils/consoles/${id}.ts`)).toMatch(day)
  })
})
