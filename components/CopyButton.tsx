import { useState } from 'react'
import { useText } from './text-context.ts'

interface Props {
  label: string
  /** What the button says after it worked. */
  done: string
  primary?: boolean
  /** Puts the text into the clipboard and tells whether that worked. */
  onCopy(): Promise<boolean>
}

export function CopyButton({ label, done, primary = false, onCopy }: Props) {
  const { t } = useText()
  const [result, setResult] = useState<boolean | null>(null)
  return (
    <span className="copy">
      <button type="button" className={primary ? 'primary' : 'small'} onClick={() => void onCopy().then(setResult)}>
        {label}
      </button>
      <span role="status" className={result === false ? 'failed' : undefined}>
        {result === null ? '' : result ? done : t('client.copy-failed')}
      </span>
    </span>
  )
}
