import { useRef } from 'react'

interface Props {
  label: string
  /** What the file may be called. */
  accept: string
  onText(text: string): void
}

/** A button that has the user choose a text file. */
export function TextFile({ label, accept, onText }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const { files } = event.target
          void files?.[0]?.text().then(onText)
          // The same file chosen again is a change, too.
          event.target.value = ''
        }}
      />
    </>
  )
}
