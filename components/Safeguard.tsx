import { Component, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { NOT_KEPT } from './hooks/use-item.ts'
import { startAfresh } from './hooks/start-afresh.ts'
import { useText } from './text-context.ts'

/** What a page says when the browser keeps no more, and in its own place when it cannot be shown. */
export class Safeguard extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? (
      <Broken />
    ) : (
      <>
        {this.props.children}
        <NotKept />
      </>
    )
  }
}

/** Without it, what breaks a page would break it again until the browser is closed. */
function Broken() {
  const { t } = useText()
  return (
    <main>
      <h1>Keyfit</h1>
      <p role="alert">{t('app.broken')}</p>
      <p>
        <button type="button" className="primary" onClick={() => void startAfresh()}>
          {t('app.start-afresh')}
        </button>
      </p>
    </main>
  )
}

function NotKept() {
  const { t } = useText()
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const show = () => setShown(true)
    addEventListener(NOT_KEPT, show)
    return () => removeEventListener(NOT_KEPT, show)
  }, [])
  return (
    isShown && (
      <p className="not-kept" role="alert">
        {t('app.not-kept')}
      </p>
    )
  )
}
