import { describe, expect, test } from 'vitest'
import {
  MISFIT,
  anything,
  finite,
  flag,
  list,
  nullable,
  object,
  oneOf,
  orElse,
  text,
  textLike,
  whole,
} from '../../utils/relay/shape.ts'
import type { Shape } from '../../utils/relay/shape.ts'

const pair = object({ a: text(3), b: nullable(whole(1, 9)) })
const inherited = Object.create({ a: 'x', b: 1 }) as object
const NOT_OWN: unknown = JSON.parse('{"__proto__": {"a": "x"}, "b": 1}')

describe('what fits is read', () => {
  test.each<[string, Shape<unknown>, unknown, unknown]>([
    ['a text', text(), 'abc', 'abc'],
    ['a text of the greatest length', text(3), 'abc', 'abc'],
    ['a text like a pattern', textLike(/^\w+$/), 'abc', 'abc'],
    ['false', flag, false, false],
    ['nothing where anything may be', anything, undefined, undefined],
    ['a fraction', finite, -0.5, -0.5],
    ['a whole number at its bound', whole(1, 9), 9, 9],
    ['one of several', oneOf('a', 'b'), 'b', 'b'],
    ['null', nullable(flag), null, null],
    ['what replaces a misfit', orElse(oneOf('a'), 'a'), 'z', 'a'],
    ['an empty list', list(flag), [], []],
    ['a list', list(text(), 2), ['a', 'b'], ['a', 'b']],
    ['an object without what it need not have', pair, { a: 'x', b: null, c: 1 }, { a: 'x', b: null }],
    ['an object whose field may be missing', object({ a: anything }), {}, { a: undefined }],
  ])('%s', (_name, shape, value, read) => expect(shape(value)).toEqual(read))
})

describe('what does not fit is refused', () => {
  test.each<[string, Shape<unknown>, unknown]>([
    ['a number for a text', text(), 1],
    ['a text object', text(), new String('a')],
    ['a longer text', text(3), 'abcd'],
    ['a text unlike the pattern', textLike(/^\w+$/), 'a b'],
    ['1 for true', flag, 1],
    ['not a number', finite, NaN],
    ['infinity', finite, Infinity],
    ['a fraction for a whole number', whole(), 1.5],
    ['more than can be counted', whole(), 2 ** 53],
    ['less than the least', whole(1, 9), 0],
    ['none of several', oneOf('a', 'b'), 'c'],
    ['undefined for null', nullable(flag), undefined],
    ['an object for a list', list(flag), { length: 0 }],
    ['a list with one misfit', list(flag), [true, 1]],
    ['a longer list', list(flag, 1), [true, true]],
    ['null for an object', pair, null],
    ['a list for an object', object({}), []],
    ['an object without a field', pair, { a: 'x' }],
    ['fields that are only inherited', pair, inherited],
    ['fields of a forged prototype', pair, NOT_OWN],
  ])('%s', (_name, shape, value) => expect(shape(value)).toBe(MISFIT))
})
