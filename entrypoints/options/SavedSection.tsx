import { useSaved } from '../../components/hooks/use-saved.ts'
import { Choice } from '../../components/options/Choice.tsx'
import { SavedGate } from '../../components/saved/SavedGate.tsx'
import { SavedPanel } from '../../components/saved/SavedPanel.tsx'
import { useText } from '../../components/text-context.ts'
import { clients } from '../../utils/clients/index.ts'
import { saveFile } from './save-file.ts'
import type { SectionProps } from './section.ts'

const byName = clients.toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
const MINUTES = [1, 5, 15, 30, 60, 240]

/** The saved connections, and when they are locked. */
export function SavedSection({ settings, onChange }: SectionProps) {
  const { t } = useText()
  const { state, list, act } = useSaved()
  const minutes = [...new Set([...MINUTES, settings.lockAfterMinutes])].filter((count) => count > 0)
  return (
    <section aria-labelledby="saved">
      <h2 id="saved">{t('saved.title')}</h2>
      <SavedGate state={state} act={act}>
        {state && list && (
          <>
            <SavedPanel {...{ state, list, act }} clients={byName} onFile={saveFile} />
            <Choice
              id="lock-after"
              label={t('saved.lock-after')}
              value={String(settings.lockAfterMinutes)}
              choices={[
                ...minutes
                  .sort((a, b) => a - b)
                  .map((count) => [String(count), t('saved.lock-minutes', { count })] as const),
                ['0', t('saved.lock-never')],
              ]}
              onChange={(count) => onChange({ lockAfterMinutes: Number(count) })}
            />
          </>
        )}
      </SavedGate>
    </section>
  )
}
