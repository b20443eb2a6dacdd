/**
 * Reads what comes from outside: a message, a stored value, a file. A reader returns the value or {@link MISFIT}. Small,
 * because the background loads it on every start: with zod/mini that took 25 kB and 1.6 times as long (Node, 2026-11-22).
 */
export type Shape<T> = (value: unknown) => T | typeof MISFIT

/** Stands for a value that is not of the shape: `undefined` and `null` may be values. */
export const MISFIT = Symbol('misfit')

/** What a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never

const when =
  <T>(isRight: (value: unknown) => boolean): Shape<T> =>
  (value) =>
    isRight(value) ? (value as T) : MISFIT

/** A text of at most so many characters. */
export const text = (longest = Infinity): Shape<string> =>
  when((value) => typeof value === 'string' && value.length <= longest)

/** A text that the pattern fits. */
export const textLike = (pattern: RegExp): Shape<string> =>
  when((value) => typeof value === 'string' && pattern.test(value))

export const flag: Shape<boolean> = when((value) => typeof value === 'boolean')

/** Anything at all. */
export const anything: Shape<unknown> = (value) => value

export const finite: Shape<number> = when(Number.isFinite)

/** A whole number in these bounds. */
export const whole = (least = -Infinity, most = Infinity): Shape<number> =>
  when((value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most)

export const oneOf = <const T extends string | number>(...values: readonly T[]): Shape<T> =>
  when((value) => values.includes(value as T))

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value) =>
    value === null ? null : shape(value)

/** What does not fit reads as `fallback`. */
export const orElse =
  <T>(shape: Shape<T>, fallback: T): Shape<T> =>
  (value) => {
    const read = shape(value)
    return read === MISFIT ? fallback : read
  }

/** All must fit. */
export const list =
  <T>(shape: Shape<T>, most = Infinity): Shape<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return MISFIT
    const read = value.map(shape)
    return read.includes(MISFIT) ? MISFIT : (read as T[])
  }

type Fields = Readonly<Record<string, Shape<unknown>>>

/** Exactly these fields; others are left out of what is read. */
export const object =
  <F extends Fields>(fields: F): Shape<{ [N in keyof F]: Read<F[N]> }> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return MISFIT
    const read: Record<string, unknown> = {}
    for (const [name, shape] of Object.entries(fields)) {
      // Only what is its own: nothing is inherited from a prototype.
      const field = shape(Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined)
      if (field === MISFIT) return MISFIT
      read[name] = field
    }
    return read as { [N in keyof F]: Read<F[N]> }
  }
