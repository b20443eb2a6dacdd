import { useEffect, useState } from 'react'
import { useText } from './text-context.ts'

/** How long a check has been running. Not read out: it changes all the time. */
export function Elapsed({ since }: { since: number }) {
  const { locale } = useText()
  const [now, setNow] = useState(since)
  useEffect(() => {
    const tick = () => setNow(Date.now())
    tick()
    const timer = setInterval(tick, 200)
    return () => clearInterval(timer)
  }, [since])
  const seconds = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'narrow',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  return (
    <span className="elapsed" aria-hidden="true">
      {seconds.format(Math.max(0, now - since) / 1000)}
    </span>
  )
}
