import { RecentList } from '../../components/RecentList.tsx'
import { useRecent } from '../../components/hooks/use-recent.ts'
import { useText } from '../../components/text-context.ts'
import type { CheckState } from '../../utils/browser/storage.ts'
import type { Draft } from '../../utils/relay/schema.ts'

interface Props {
  state: CheckState | null
  isEmpty: boolean
  onUse(draft: Draft): void
}

/** The connections of this browser session: at hand while the fields are empty, folded away otherwise. */
export function RecentSection({ state, isEmpty, onUse }: Props) {
  const { t } = useText()
  const { entries, forget } = useRecent(state)
  if (entries.length === 0) return null
  return (
    // Another key makes it another element, so that it opens and closes with the fields, and by hand in between.
    <details key={String(isEmpty)} open={isEmpty}>
      <summary>{t('recent.title', { count: entries.length })}</summary>
      <RecentList entries={entries} onUse={onUse} onForget={forget} />
    </details>
  )
}
