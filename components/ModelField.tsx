import { useEffect, useRef, useState } from 'react'
import type { ComponentProps } from 'react'
import { matchModels } from './match-models.ts'
import { useText } from './text-context.ts'

interface Props extends Omit<ComponentProps<'input'>, 'onChange'> {
  value: string
  /** The relay's own model ids; empty while they are not known. */
  models: readonly string[]
  onType(text: string): void
  onChoose(id: string): void
}

/**
 * Any text, with the relay's own models to choose from. The pattern is the ARIA combobox with a list: the focus stays in
 * the input, the arrows move a mark. Source: w3.org/WAI/ARIA/apg/patterns/combobox (read 2026-11-22).
 */
export function ModelField({ value, models, onType, onChoose, ...input }: Props) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  /** Only what was typed since narrows the list: who opens it wants to see what else there is. */
  const [isTyped, setTyped] = useState(false)
  const [marked, setMarked] = useState(-1)
  const list = useRef<HTMLUListElement>(null)
  // Who typed a whole id needs no list, which would only cover the buttons below.
  const isWhole = isTyped && models.includes(value)
  const shown = isOpen && !isWhole ? matchModels(models, isTyped ? value : '') : []
  const isShown = shown.length > 0

  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' })
  }, [marked, isShown])

  const open = () => {
    setTyped(false)
    setMarked(models.indexOf(value))
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    setMarked(-1)
  }
  const choose = (id: string) => {
    close()
    if (id !== value) onChoose(id)
  }

  const count = { count: models.length }
  const hasList = models.length > 0
  return (
    <>
      <input
        {...input}
        value={value}
        {...(hasList && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': isShown,
          'aria-controls': isShown ? 'models' : undefined,
          'aria-activedescendant': isShown && marked >= 0 ? `model-${marked}` : undefined,
        })}
        onChange={(event) => {
          onType(event.target.value)
          setTyped(true)
          setMarked(-1)
          setOpen(true)
        }}
        onBlur={close}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || !hasList) return
          const { key } = event
          if (key === 'ArrowDown' || key === 'ArrowUp') {
            event.preventDefault()
            if (!isShown) return open()
            const step = key === 'ArrowDown' ? 1 : -1
            // Beyond both ends stands the text as it was typed.
            setMarked(((marked + 1 + step + shown.length + 1) % (shown.length + 1)) - 1)
          }
          // An open popup would close on Escape, and Enter would start the check.
          if (isShown && (key === 'Escape' || (key === 'Enter' && marked >= 0))) {
            event.preventDefault()
            if (key === 'Enter') choose(shown[marked]!)
            else close()
          }
        }}
      />
      {hasList && (
        <button
          type="button"
          className="icon"
          // The keyboard opens the list with an arrow key.
          tabIndex={-1}
          aria-label={t('field.models', count)}
          title={t('field.models', count)}
          aria-expanded={isShown}
          onPointerDown={(event) => {
            // The focus belongs to the input.
            event.preventDefault()
            if (isShown) return close()
            document.getElementById(input.id!)?.focus()
            open()
          }}
        >
          <span aria-hidden="true">▾</span>
        </button>
      )}
      {isShown && (
        <ul
          ref={list}
          id="models"
          role="listbox"
          className="model-list"
          aria-label={t('field.models', count)}
          // A press on the scrollbar must not take the focus, which would close the list.
          onPointerDown={(event) => event.preventDefault()}
        >
          {shown.map((id, index) => (
            <li
              key={id}
              id={`model-${index}`}
              role="option"
              aria-selected={index === marked}
              className={id === value ? 'current' : undefined}
              onClick={() => choose(id)}
            >
              {id}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
