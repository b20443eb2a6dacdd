import type { DragEvent, KeyboardEvent } from 'react'
import { useText } from '../text-context.ts'

interface Props {
  /** What is moved, for those who hear it. */
  name: string
  place: number
  count: number
  draggable: boolean
  onDragStart(event: DragEvent): void
  onDragEnd(): void
  onKeyDown(event: KeyboardEvent<HTMLElement>): void
}

/** The place to take hold of an entry: to drag it, or to move it with the arrow keys. */
export function ReorderHandle({ name, place, count, ...act }: Props) {
  const { t } = useText()
  return (
    <button
      type="button"
      className="handle"
      aria-label={t('list.move', { name, place, count })}
      title={t('list.move-how')}
      {...act}
    >
      ⠿
    </button>
  )
}
