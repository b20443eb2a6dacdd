import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { CHECK_BUTTON, ConnectionFields } from '../../components/ConnectionFields.tsx'
import { DemoBanner } from '../../components/DemoBanner.tsx'
import { Header } from '../../components/Header.tsx'
import { PASTE_BOX, PasteBox } from '../../components/PasteBox.tsx'
import { SiteSwitch } from '../../components/SiteSwitch.tsx'
import { useActiveSite } from '../../components/hooks/use-active-site.ts'
import { useDraft } from '../../components/hooks/use-draft.ts'
import type { DraftForm } from '../../components/hooks/use-draft.ts'
import { useItem } from '../../components/hooks/use-item.ts'
import { useText } from '../../components/text-context.ts'
import { browser } from '../../utils/browser/api.ts'
import { hasPanel, openPanel } from '../../utils/browser/panel.ts'
import { checkItem } from '../../utils/browser/storage.ts'
import { isDemo } from '../../utils/relay/demo.ts'
import { emptyDraft } from '../../utils/relay/schema.ts'
import { originOf } from '../../utils/relay/url.ts'
import { SavedDetails } from './SavedDetails.tsx'

const CheckSection = lazy(async () => ({ default: (await import('./sections.ts')).CheckSection }))
const LinkSection = lazy(async () => ({ default: (await import('./sections.ts')).LinkSection }))

/** The same page is the popup, a tab (`#tab`) and the side panel (`#panel`). */
const place = location.hash === '#tab' ? 'tab' : location.hash === '#panel' ? 'panel' : 'popup'

async function openInTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('popup.html#tab') })
  if (place === 'popup') window.close()
}

/** Waits until the words of this browser session were read; until then the page's own outline is on the screen. */
export function App() {
  const form = useDraft()
  return form.loading ? null : <Popup form={form} />
}

/** Paste → see what is wrong → check → copy. */
function Popup({ form }: { form: DraftForm }) {
  const { t, locale, isComplete } = useText()
  const site = useActiveSite()
  const [lastCheck] = useItem(checkItem)
  const [windowId, setWindowId] = useState<number>()
  const { change, draft, isEmpty } = form
  const isRead = change?.kind === 'read' && change.found.length > 0

  useEffect(() => {
    // Known before the click: the browser opens a side panel only for a click that waits for nothing.
    if (hasPanel) void browser.windows.getCurrent().then(({ id }) => setWindowId(id))
  }, [])

  /** The caret goes where it is needed: to the first mistake, else to the button that goes on. */
  const placeCaret = useEffectEvent(() => {
    if (isEmpty) return
    const faulty = form.findings.find(({ severity }) => severity !== 'info')
    document.getElementById(faulty?.field ?? CHECK_BUTTON)?.focus()
  })
  useEffect(() => placeCaret(), [])
  useEffect(() => {
    // Whoever works elsewhere stays there.
    const { activeElement: active } = document
    if (isRead && (active === document.body || active?.id === PASTE_BOX)) placeCaret()
  }, [isRead, change])

  const readPaste = useEffectEvent((event: ClipboardEvent) => {
    // A field takes what is pasted into it.
    if (event.target instanceof Element && event.target.matches('input, textarea, select')) return
    const text = event.clipboardData?.getData('text') ?? ''
    if (text.trim() === '') return
    event.preventDefault()
    void form.read(text)
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => readPaste(event)
    document.addEventListener('paste', listen)
    return () => document.removeEventListener('paste', listen)
  }, [])

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
    <main className={place}>
      <Header
        onOpenPanel={
          hasPanel && place === 'popup'
            ? () => void openPanel(windowId).then((opened) => opened && window.close())
            : null
        }
        onOpenTab={place === 'tab' ? null : () => void openInTab()}
        onOpenSettings={() => void browser.runtime.openOptionsPage()}
      />
      {isComplete && isDemo(draft.baseUrl) && <DemoBanner onLeave={() => form.put(emptyDraft)} />}
      <PasteBox
        value={form.pasted}
        isCompact={!isEmpty}
        onChange={form.setPasted}
        onRead={(text) => void form.read(text)}
      />
      {isComplete && form.link !== '' && (
        <Suspense>
          <LinkSection form={form} />
        </Suspense>
      )}
      <ConnectionFields
        draft={draft}
        findings={form.findings}
        models={lastCheck && lastCheck.origin === originOf(draft.baseUrl) ? lastCheck.models : []}
        alternatives={form.alternatives}
        notice={notice}
        canUndo={change !== null}
        onChange={form.setField}
        onPaste={form.read}
        onChoose={form.choose}
        onFix={form.apply}
        onFixAll={form.applyAll}
        onUndo={form.undo}
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
