import { lazy, Suspense } from 'react'
import { ConnectionFields } from '../../components/ConnectionFields.tsx'
import { PasteBox } from '../../components/PasteBox.tsx'
import { SiteSwitch } from '../../components/SiteSwitch.tsx'
import { useActiveSite } from '../../components/hooks/use-active-site.ts'
import { useDraft } from '../../components/hooks/use-draft.ts'
import { useItem } from '../../components/hooks/use-item.ts'
import { useText } from '../../components/text-context.ts'
import { browser } from '../../utils/browser/api.ts'
import { checkItem } from '../../utils/browser/storage.ts'
import { originOf } from '../../utils/relay/url.ts'
import { SavedDetails } from './SavedDetails.tsx'

const CheckSection = lazy(() => import('./CheckSection.tsx'))
const LinkSection = lazy(() => import('./LinkSection.tsx'))

async function openInTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('popup.html#tab') })
  window.close()
}

/** Paste → see what is wrong → check → copy. */
export function App() {
  const { t, locale, isComplete } = useText()
  const form = useDraft()
  const site = useActiveSite()
  const [lastCheck] = useItem(checkItem)
  // Until then the page's own outline is on the screen.
  if (form.loading) return null

  const { change } = form
  const list = new Intl.ListFormat(locale)
  const notice =
    change === null
      ? null
      : change.kind !== 'read'
        ? t(`paste.${change.kind}`)
        : change.found.length > 0
          ? t('paste.found', { fields: list.format(change.found.map((field) => t(`field.${field}`))) })
          : t('paste.nothing')

  return (
    <main className={location.hash === '#tab' ? 'in-tab' : undefined}>
      <header>
        <img src="/icon/32.png" alt="" width="20" height="20" />
        <h1>Keyfit</h1>
        <span className="quiet">{t('app.tagline')}</span>
        <button type="button" className="link" onClick={() => void openInTab()}>
          {t('app.open-in-tab')}
        </button>
      </header>
      <PasteBox
        value={form.pasted}
        notice={notice}
        canUndo={change !== null}
        onChange={form.setPasted}
        onRead={(text) => void form.read(text)}
        onUndo={form.undo}
      />
      {isComplete && form.link !== '' && (
        <Suspense>
          <LinkSection form={form} />
        </Suspense>
      )}
      <ConnectionFields
        draft={form.draft}
        findings={form.findings}
        models={lastCheck && lastCheck.origin === originOf(form.draft.baseUrl) ? lastCheck.models : []}
        alternatives={form.alternatives}
        onChange={form.setField}
        onPaste={form.read}
        onChoose={form.choose}
        onFix={form.apply}
        onFixAll={form.applyAll}
      />
      {isComplete && <SavedDetails form={form} />}
      {isComplete && (
        <Suspense>
          <CheckSection form={form} />
        </Suspense>
      )}
      {site.origin && <SiteSwitch host={new URL(site.origin).host} enabled={site.enabled} onEnable={site.enable} />}
    </main>
  )
}
