import { useText } from './text-context.ts'

/** What somebody sees who has nothing to check yet: how it goes, and a way to see it happen. */
export function StartCard({ onDemo }: { onDemo(): void }) {
  const { t } = useText()
  return (
    <section className="start">
      <h2>{t('start.title')}</h2>
      <ol>
        <li>{t('start.paste')}</li>
        <li>{t('start.mend')}</li>
        <li>{t('start.take')}</li>
      </ol>
      <p className="actions">
        <button type="button" onClick={onDemo}>
          {t('demo.try')}
        </button>
        <span className="quiet">{t('demo.no-account')}</span>
      </p>
    </section>
  )
}
