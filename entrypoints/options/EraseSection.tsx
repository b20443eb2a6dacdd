import { EraseButton } from '../../components/options/EraseButton.tsx'
import { useText } from '../../components/text-context.ts'
import { send } from '../../utils/browser/send.ts'
import { showTheme } from '../../utils/browser/theme.ts'

/** The way back to the first day. */
export function EraseSection() {
  const { t } = useText()
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{t('options.erase')}</h2>
      <p className="quiet">{t('options.erase-what')}</p>
      <EraseButton
        onErase={async () => {
          const { ok } = await send('data:erase', {})
          showTheme('auto')
          return ok
        }}
      />
    </section>
  )
}
