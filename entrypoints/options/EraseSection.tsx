import { EraseButton } from '../../components/options/EraseButton.tsx'
import { useText } from '../../components/text-context.ts'
import { eraseAll } from './erase.ts'

/** The way back to the first day. */
export function EraseSection() {
  const { t } = useText()
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{t('options.erase')}</h2>
      <p className="quiet">{t('options.erase-what')}</p>
      <EraseButton onErase={eraseAll} />
    </section>
  )
}
