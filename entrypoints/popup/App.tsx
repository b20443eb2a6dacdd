import { lazy, Suspense } from 'react'
import { CheckPanel } from '../../components/CheckPanel.tsx'
import { ConnectionFields } from '../../components/ConnectionFields.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { PasteBox } from '../../components/PasteBox.tsx'
import { SiteSwitch } from '../../components/SiteSwitch.tsx'
import { useActiveSite } from '../../components/hooks/use-active-site.ts'
import { useCheck } from '../../components/hooks/use-check.ts'
import { useDraft } from '../../components/hooks/use-draft.ts'
import { useText } from '../../components/text-context.ts'
import { browser } from '../../utils/browser/api.ts'
import { copyText } from '../../utils/browser/clipboard.ts'
import type { CheckState } from '../../utils/browser/storage.ts'
import { preview } from '../../utils/check.ts'
import type { CheckPlan } from '../../utils/check.ts'
import type { Texts } from '../../utils/i18n/index.ts'
import { maskKey } from '../../utils/relay/redact.ts'
import { connectionOf } from '../../utils/relay/schema.ts'
import { renderMarkdown } from '../../utils/report/markdown.ts'

const ClientSection = lazy(() => import('./ClientSection.tsx'))

async function openInTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('popup.html') })
  window.close()
}

function reportOf({ verdict, causes, evidence }: CheckState, plan: CheckPlan, texts: Texts): string {
  const { root } = plan.endpoint
  const key = maskKey(plan.apiKey)
  const check = { version: 1, verdict: verdict ?? 'unknown', causes, evidence, root, model: plan.model, key } as const
  return renderMarkdown(check, texts)
}

/** Paste → see what is wrong → check → copy. */
export function App() {
  const { t, texts, locale, isComplete } = useText()
  const form = useDraft()
  const check = useCheck()
  const site = useActiveSite()
  if (form.loading || check.state === undefined) return <p className="quiet">{t('app.loading')}</p>

  const { draft, connection, findings, reading } = form
  const { state } = check
  const plan = preview({ connection, paid: false })
  const checkedPlan = state && preview({ connection: connectionOf(state.draft), paid: false })
  const isStale = state !== null && JSON.stringify(state.draft) !== JSON.stringify(draft)

  const list = new Intl.ListFormat(locale, { type: 'unit' })
  const notice =
    reading && reading.found.length > 0
      ? t('paste.found', { fields: list.format(reading.found.map((field) => t(`field.${field}`))) })
      : reading && form.pasted !== ''
        ? t('paste.nothing')
        : null

  const start = (paid: boolean) => {
    if (!plan) return
    check.start(new URL(plan.endpoint.root).origin, form.repaired, paid)
    // What stands in the fields is what is sent.
    form.applyAll()
  }

  return (
    <main>
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
        canUndo={reading !== null}
        onChange={form.setPasted}
        onRead={form.read}
        onUndo={form.undo}
      />
      <ConnectionFields
        draft={draft}
        findings={findings}
        models={state?.models ?? []}
        onChange={form.setField}
        onPaste={form.read}
        onFix={form.apply}
        onFixAll={form.applyAll}
      />
      {isComplete && (
        <>
          <CheckPanel
            progress={state && { ...state, host: new URL(state.origin).host, model: state.draft.model }}
            isStale={isStale}
            plan={
              plan
                ? { requests: plan.steps.length, host: new URL(plan.endpoint.root).host }
                : findings.some(({ blocking }) => blocking)
                  ? 'blocked'
                  : 'incomplete'
            }
            canSendMessage={connection.model !== null}
            onStart={start}
            onCancel={check.cancel}
            onAllow={() => state && check.allow(state.origin)}
            onGoOn={check.goOn}
          />
          <Suspense>
            <ClientSection plan={plan} checked={isStale ? null : state} />
          </Suspense>
          {checkedPlan && state.status === 'done' && (
            <CopyButton
              label={t('report.copy')}
              done={t('report.copied')}
              onCopy={() => copyText(reportOf(state, checkedPlan, texts))}
            />
          )}
        </>
      )}
      {site.origin && <SiteSwitch host={new URL(site.origin).host} enabled={site.enabled} onEnable={site.enable} />}
    </main>
  )
}
