import { describe, expect, test } from 'vitest'
import { projectFiles, readProjectFile } from './project.ts'

interface Manifest {
  permissions: string[]
  host_permissions: string[]
  optional_host_permissions: string[]
}

test('every permission has its justification for the stores, and no other has', () => {
  const manifest = JSON.parse(readProjectFile('.output/chrome-mv3/manifest.json')) as Manifest
  const justified = [...readProjectFile('docs/store/permissions.md').matchAll(/^\| `([^`]+)` \| \S/gm)].map(
    ([, name]) => name!,
  )
  const asked = [...manifest.permissions, ...manifest.host_permissions, ...manifest.optional_host_permissions]
  expect(justified.sort()).toEqual(asked.sort())
})

describe.each(projectFiles('public/_locales'))('%s', (path) => {
  const { extName, extDescription } = JSON.parse(readProjectFile(path)) as Record<string, { message: string }>

  test('the description is no longer than the stores take (Chrome 132, Edge 132, Firefox 250; 2026-11-22)', () => {
    expect(extName?.message).toBe('Keyfit')
    expect(extDescription?.message.length).toBeGreaterThan(20)
    expect(extDescription?.message.length).toBeLessThanOrEqual(132)
  })

  test('the store has a text in this language', () => {
    const locale = path.split('/').at(-2)!.replace('_', '-')
    expect(projectFiles('docs/store')).toContain(`docs/store/${locale}.md`)
  })
})
