import type { ChecklistItem } from '../utils/checklist.ts'
import { useText } from './text-context.ts'

const SIGNS = { good: '✓', bad: '✗', open: '○' } as const

/** What to look at, in the order that relays recommend; what the check has shown to be right needs no order any more. */
export function Checklist({ items }: { items: readonly ChecklistItem[] }) {
  const { t } = useText()
  return (
    <details>
      <summary>{t('checklist.title')}</summary>
      <ol className="checklist">
        {items.map(({ id, state }, index) => (
          <li key={id} className={state}>
            <span role="img" aria-label={t(`checklist.state.${state}`)}>
              {SIGNS[state]}
            </span>
            {index + 1}.{' '}
            {state === 'good' && id !== 'restart' && id !== 'support'
              ? t(`checklist.name.${id}`)
              : t(`checklist.${id}`)}
          </li>
        ))}
      </ol>
    </details>
  )
}
