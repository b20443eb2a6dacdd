import { expect, test } from 'vitest'
import { causePages } from '../../scripts/docs/causes.ts'
import { projectFiles, readProjectFile } from '../project.ts'

test('the pages about causes are as the texts are: npm run docs', () => {
  const pages = causePages().map(({ name, text }) => [`docs/causes/${name}`, text])
  const files = projectFiles('docs/causes').map((path) => [path, readProjectFile(path)])
  expect(Object.fromEntries(files)).toEqual(Object.fromEntries(pages))
})
