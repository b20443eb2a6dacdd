import { lazy, Suspense, useState } from 'react'
import type { DraftForm } from '../../components/hooks/use-draft.ts'
import { useItem } from '../../components/hooks/use-item.ts'
import { useText } from '../../components/text-context.ts'
import { usedConnectionItem } from '../../utils/browser/storage.ts'
import { KeepResult } from './KeepResult.tsx'

const SavedSection = lazy(async () => ({ default: (await import('./sections.ts')).SavedSection }))

/** The saved connections behind one line: nothing of them is read before it is opened. */
export function SavedDetails({ form }: { form: DraftForm }) {
  const { t } = useText()
  const [used] = useItem(usedConnectionItem)
  const [wasOpened, setOpened] = useState(false)
  return (
    <>
      <details className="many" onToggle={() => setOpened(true)}>
        <summary>{t('saved.title')}</summary>
        {wasOpened && (
          <Suspense>
            <SavedSection form={form} />
          </Suspense>
        )}
      </details>
      {used && <KeepResult used={used} />}
    </>
  )
}
