import { useLayoutEffect, useRef, useState } from 'react'
import type { DragEvent, KeyboardEvent } from 'react'

/** Puts one id before another one, or to the end. */
export function moveBefore(ids: readonly string[], id: string, before: string | null): string[] {
  const rest = ids.filter((other) => other !== id)
  const at = before === null ? rest.length : rest.indexOf(before)
  return rest.toSpliced(at === -1 ? rest.length : at, 0, id)
}

const END = ''

/** Moving the entries of a list: by dragging their handle, or with the arrow keys while the handle has the focus. */
export function useReorder(ids: readonly string[], onMove: (id: string, before: string | null) => void) {
  const [dragged, setDragged] = useState<string | null>(null)
  /** The entry that the dragged one would come before, or END. */
  const [target, setTarget] = useState<string | null>(null)

  /** The handle that was moved by key: a browser takes the focus from what is put elsewhere. */
  const moved = useRef<HTMLElement | null>(null)
  const order = ids.join()
  useLayoutEffect(() => {
    moved.current?.focus()
    moved.current = null
  }, [order])

  const stop = () => {
    setDragged(null)
    setTarget(null)
  }
  const moveBy = (id: string, step: -1 | 1) => {
    const at = ids.indexOf(id)
    const to = at + step
    if (to < 0 || to >= ids.length) return
    onMove(id, step < 0 ? ids[to]! : (ids[to + 1] ?? null))
  }
  /** The upper half of an entry stands for its place, the lower half for the place after it. */
  const placeUnder = (event: DragEvent, id: string): string => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    return event.clientY < top + height / 2 ? id : (ids[ids.indexOf(id) + 1] ?? END)
  }

  return {
    handle: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        setDragged(id)
        event.dataTransfer.effectAllowed = 'move'
        // Firefox drags nothing without data; the id of an entry tells nobody anything.
        event.dataTransfer.setData('application/x-keyfit', id)
      },
      onDragEnd: stop,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        moved.current = event.currentTarget
        moveBy(id, event.key === 'ArrowUp' ? -1 : 1)
      },
    }),
    entry: (id: string) => ({
      'data-drop': target === id ? 'before' : undefined,
      'data-dragged': dragged === id || undefined,
      onDragOver: (event: DragEvent) => {
        if (dragged === null) return
        event.preventDefault()
        setTarget(placeUnder(event, id))
      },
      onDrop: (event: DragEvent) => {
        if (dragged === null) return
        event.preventDefault()
        const place = placeUnder(event, id)
        if (place !== dragged) onMove(dragged, place === END ? null : place)
        stop()
      },
    }),
  }
}
