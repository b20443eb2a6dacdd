import { useText } from './text-context.ts'

/** Says that nothing here is real, as long as the demo's words stand in the fields. */
export function DemoBanner({ onLeave }: { onLeave(): void }) {
  const { t } = useText()
  return (
    <div className="demo" role="note">
      <span>{t('demo.notice')}</span>
      <button type="button" className="small" onClick={onLeave}>
        {t('demo.leave')}
      </button>
    </div>
  )
}
