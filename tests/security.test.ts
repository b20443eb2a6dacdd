import { expect, test } from 'vitest'
import { projectFiles, readProjectFile } from './project.ts'

const rows = [
  ...readProjectFile('SECURITY.md').matchAll(/`((?:[\w-]+\/)*[\w-]+(?:\.spec|\.test)\.ts)`((?:[:;,]? ?\*[^*]+\*)*)/g),
]
const files = projectFiles('tests')

test('SECURITY.md names tests', () => expect(rows.length).toBeGreaterThan(40))

test.each(rows.map(([, file, names]) => [file!, names!]))('%s exists, with%s', (file, names) => {
  const found = files.filter((path) => path.endsWith(`/${file}`) || path === file)
  expect(found.length, file).toBeGreaterThan(0)
  const code = found.map(readProjectFile).join('\n')
  // A name that ends in … is the beginning of a longer one.
  for (const [, name] of names.matchAll(/\*([^*]+?)…?\*/g)) expect(code).toContain(name)
})
