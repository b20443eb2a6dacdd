import { useEffect, useRef, useState } from 'react'
import { useText } from '../text-context.ts'

interface Props {
  /** Tells whether all of it is gone. */
  onErase(): Promise<boolean>
}

/** Erases everything, after asking once more; what it takes along is said before. */
export function EraseButton({ onErase }: Props) {
  const { t } = useText()
  const [isAsking, setAsking] = useState(false)
  const [done, setDone] = useState<boolean | null>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const start = useRef<HTMLButtonElement>(null)
  // Enter, pressed twice by mistake, keeps everything.
  useEffect(() => {
    if (isAsking) keep.current?.focus()
  }, [isAsking])
  const close = () => {
    setAsking(false)
    start.current?.focus()
  }
  return (
    <>
      <p>
        <button ref={start} type="button" className="danger" aria-expanded={isAsking} onClick={() => setAsking(true)}>
          {t('options.erase-start')}
        </button>
      </p>
      {isAsking && (
        <div
          className="callout"
          role="alertdialog"
          aria-label={t('options.erase-sure')}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        >
          <p>{t('options.erase-sure')}</p>
          <p className="actions">
            <button ref={keep} type="button" onClick={close}>
              {t('options.erase-cancel')}
            </button>
            <button
              type="button"
              className="danger"
              onClick={() => {
                close()
                void onErase().then(setDone)
              }}
            >
              {t('options.erase-now')}
            </button>
          </p>
        </div>
      )}
      <p className={done === false ? 'failed' : 'quiet'} role="status">
        {done === null ? '' : t(done ? 'options.erased' : 'options.erase-failed')}
      </p>
    </>
  )
}
