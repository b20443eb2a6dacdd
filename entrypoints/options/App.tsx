import { useState } from 'react'
import { useSettings } from '../../components/hooks/use-settings.ts'
import { useText } from '../../components/text-context.ts'
import { CheckingSection } from './CheckingSection.tsx'
import { ClientsSection } from './ClientsSection.tsx'
import { EraseSection } from './EraseSection.tsx'
import { FileSection } from './FileSection.tsx'
import { LookSection } from './LookSection.tsx'
import { SavedSection } from './SavedSection.tsx'
import { ShortcutsSection } from './ShortcutsSection.tsx'
import { SitesSection } from './SitesSection.tsx'

/** Everything that can be set, on one page. There is no save button: each change counts at once. */
export function App() {
  const { t, isComplete } = useText()
  const [settings, change] = useSettings()
  const [saves, setSaves] = useState(0)
  if (settings === undefined || !isComplete) return <p className="quiet">{t('app.loading')}</p>
  const onSaved = () => setSaves(saves + 1)
  const section = {
    settings,
    onChange(changed: Parameters<typeof change>[0]) {
      change(changed)
      onSaved()
    },
  }
  return (
    <main className="options in-tab">
      <header>
        <img src="/icon/32.png" alt="" width="20" height="20" />
        <h1>{t('options.title')}</h1>
        <span className="quiet">{t('options.intro')}</span>
      </header>
      <SavedSection {...section} />
      <LookSection {...section} />
      <ClientsSection onSaved={onSaved} />
      <CheckingSection {...section} />
      <SitesSection onSaved={onSaved} />
      <ShortcutsSection />
      <FileSection {...section} />
      <EraseSection />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('options.privacy-title')}</h2>
        <p className="quiet">{t('options.privacy')}</p>
      </section>
      <p className="saved-note" role="status">
        {/* A new element each time, so that it is said, and shown, again. */}
        {saves > 0 && <span key={saves}>{t('options.saved')}</span>}
      </p>
    </main>
  )
}
