import { differ } from './diff.ts'

interface Props {
  from: string
  to: string
  /** The value is a key: nothing longer than a prefix or a sign is shown. */
  isSecret: boolean
}

/** Longer pieces of a key are never shown. */
const LONGEST_SHOWN = 12
const SIDE = 24

const visible = (text: string) =>
  text.replace(/\s/g, '␣').replace(/[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e]/g, '␣')

/** The repair before it is made: what goes is struck out, what comes is marked. */
export function FixPreview({ from, to, isSecret }: Props) {
  const { before, removed, added, after } = differ(from, to)
  // Both ends differ: hiding the key would leave nothing to see.
  if (isSecret && Math.max(removed.length, added.length) > LONGEST_SHOWN) return null
  const piece = (text: string) => visible(text.slice(0, 80))
  const left = isSecret ? (before === '' ? '' : '…') : before.length > SIDE ? `…${before.slice(-SIDE)}` : before
  const right = isSecret ? (after === '' ? '' : '…') : after.length > SIDE ? `${after.slice(0, SIDE)}…` : after
  return (
    <code className="diff">
      {left}
      {removed && <del>{piece(removed)}</del>}
      {added && <ins>{piece(added)}</ins>}
      {right}
    </code>
  )
}
