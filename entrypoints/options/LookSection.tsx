import { Choice } from '../../components/options/Choice.tsx'
import { useText } from '../../components/text-context.ts'
import { languageNames } from '../../utils/i18n/index.ts'
import { themes } from '../../utils/browser/settings.ts'
import type { SectionProps } from './section.ts'

export function LookSection({ settings, onChange }: SectionProps) {
  const { t } = useText()
  return (
    <section aria-labelledby="look">
      <h2 id="look">{t('options.look')}</h2>
      <Choice
        id="language"
        label={t('options.language')}
        value={settings.language}
        choices={[['auto', t('options.language.auto')], ...Object.entries(languageNames)]}
        onChange={(language) => onChange({ language })}
      />
      <Choice
        id="theme"
        label={t('options.theme')}
        value={settings.theme}
        choices={themes.map((theme) => [theme, t(`options.theme.${theme}`)] as const)}
        onChange={(theme) => onChange({ theme })}
      />
    </section>
  )
}
