import { useState } from 'react'
import { Choice } from '../../components/options/Choice.tsx'
import { SettingRow } from '../../components/options/SettingRow.tsx'
import { useText } from '../../components/text-context.ts'
import { LONGEST_TEST_MESSAGE } from '../../utils/browser/settings.ts'
import { TEST_MESSAGE } from '../../utils/relay/wire-api.ts'
import type { SectionProps } from './section.ts'

const FREE_SECONDS = [5, 10, 20, 30, 60]
const MESSAGE_SECONDS = [15, 30, 90, 120, 300]

/** What a paid check says, and how long any check waits. */
export function CheckingSection({ settings, onChange }: SectionProps) {
  const { t } = useText()
  // What is being typed is ahead of what storage tells.
  const [typed, setTyped] = useState<string | null>(null)
  const choicesOf = (usual: string, seconds: readonly number[], current: number) => [
    ['0', usual] as const,
    ...[...new Set([...seconds, current])]
      .filter((count) => count > 0)
      .sort((a, b) => a - b)
      .map((count) => [String(count), t('options.seconds', { count })] as const),
  ]
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{t('options.checks')}</h2>
      <SettingRow htmlFor="test-message" label={t('options.test-message')} why={t('options.test-message-why')}>
        <textarea
          id="test-message"
          rows={2}
          maxLength={LONGEST_TEST_MESSAGE}
          aria-describedby="test-message-why"
          placeholder={TEST_MESSAGE}
          value={typed ?? settings.testMessage}
          onChange={(event) => {
            setTyped(event.target.value)
            onChange({ testMessage: event.target.value.trim() })
          }}
          onBlur={() => setTyped(null)}
        />
      </SettingRow>
      <Choice
        id="free-deadline"
        label={t('options.free-deadline')}
        value={String(settings.freeDeadline)}
        choices={choicesOf(t('options.deadline.free'), FREE_SECONDS, settings.freeDeadline)}
        onChange={(seconds) => onChange({ freeDeadline: Number(seconds) })}
      />
      <Choice
        id="message-deadline"
        label={t('options.message-deadline')}
        value={String(settings.messageDeadline)}
        choices={choicesOf(t('options.deadline.message'), MESSAGE_SECONDS, settings.messageDeadline)}
        onChange={(seconds) => onChange({ messageDeadline: Number(seconds) })}
      />
    </section>
  )
}
