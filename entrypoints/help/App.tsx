import { useEffect, useState } from 'react'
import { useText } from '../../components/text-context.ts'
import { everyStep } from '../../utils/diagnosis/next-steps.ts'
import { causeIds } from '../../utils/diagnosis/types.ts'
import type { CauseId } from '../../utils/diagnosis/types.ts'

/** Stands for what is known only in a check. */
const ANY = { host: '…', model: '…' }

const chosen = (): CauseId | undefined => causeIds.find((id) => `#${id}` === location.hash)

/** A page for every cause; the address names it: `help.html#key-invalid`. */
export function App() {
  const { t } = useText()
  const [cause, setCause] = useState(chosen)
  useEffect(() => {
    const follow = () => {
      setCause(chosen())
      scrollTo(0, 0)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const title = cause ? t(`cause.${cause}.title`, ANY) : t('help.title')
  useEffect(() => {
    document.title = `${title} · Keyfit`
  }, [title])

  return (
    <main className="options help">
      <h1>{title}</h1>
      {cause ? (
        <>
          <h2>{t('help.means')}</h2>
          <p>{t(`cause.${cause}.means`)}</p>
          <h2>{t('help.next')}</h2>
          <ul>
            {everyStep(cause).map((step) => (
              <li key={step}>{t(step, ANY)}</li>
            ))}
          </ul>
          <p>
            <a href="#">{t('help.all')}</a>
          </p>
        </>
      ) : (
        <>
          <p className="quiet">{t('help.intro')}</p>
          <ul>
            {causeIds.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{t(`cause.${id}.title`, ANY)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  )
}
