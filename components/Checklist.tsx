import type { ChecklistItem } from '../utils/checklist.ts'
import { useText } from './text-context.ts'

const SIGNS = { good: '✓', bad: '✗', open: '○' } as const

/** What to look at, in the order that relays recommend; the check has ticked what it could. */
export function Checklist({ items }: { items: readonly ChecklistItem[] }) {
  const { t } = useText()
  return (
    <details>
      <summary>{t('checklist.title')}</summary>
      <ol className="checklist">
        {items.map(({ id, state }) => (
          <li key={id} className={state}>
            <span role="img" aria-label={t(`checklist.state.${state}`)}>
              {SIGNS[state]}
            </span>
            {t(`checklist.${id}`)}
          </li>
        ))}
      </ol>
    </details>
  )
}
