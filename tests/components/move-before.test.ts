import { expect, test } from 'vitest'
import { moveBefore } from '../../components/hooks/use-reorder.ts'

test.each([
  ['c', 'a', ['c', 'a', 'b']],
  ['a', null, ['b', 'c', 'a']],
  ['a', 'c', ['b', 'a', 'c']],
  ['a', 'gone', ['b', 'c', 'a']],
  ['b', 'b', ['a', 'c', 'b']],
] as const)('%s before %s', (id, before, after) => {
  expect(moveBefore(['a', 'b', 'c'], id, before)).toEqual(after)
})
