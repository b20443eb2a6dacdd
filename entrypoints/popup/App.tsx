import { CheckPanel } from '../../components/CheckPanel.tsx'
import { ClientPanel } from '../../components/ClientPanel.tsx'
import { ConnectionFields } from '../../components/ConnectionFields.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { PasteBox } from '../../components/PasteBox.tsx'
import { SiteSwitch } from '../../components/SiteSwitch.tsx'
import { useActiveSite } from '../../components/hooks/use-active-site.ts'
import { useCheck } from '../../components/hooks/use-check.ts'
import { useDraft } from '../../components/hooks/use-draft.ts'
import { useItem } from '../../components/hooks/use-item.ts'
import { useText } from '../../components/text-context.ts'
import { browser } from '../../utils/browser/api.ts'
import { copyText } from '../../utils/browser/clipboard.ts'
import { clientItem } from '../../utils/browser/storage.ts'
import type { CheckState } from '../../utils/browser/storage.ts'
import { preview } from '../../utils/check.ts'
import type { CheckPlan } from '../../utils/check.ts'
import { clients, findClient } from '../../utils/clients/index.ts'
import { chooseWireApi } from '../../utils/clients/readiness.ts'
import type { ConfigInput } from '../../utils/clients/types.ts'
import type { Texts } from '../../utils/i18n/index.ts'
import { lint } from '../../utils/lint/index.ts'
import { apiKey, maskKey } from '../../utils/relay/redact.ts'
import { renderMarkdown } from '../../utils/report/markdown.ts'

/** What stands for the key in a config on screen. */
const HIDDEN_KEY = apiKey('••••••••')
const { platform } = navigator
const os = /win/i.test(platform) ? 'windows' : /mac/i.test(platform) ? 'macos' : 'linux'

async function openInTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('popup.html') })
  window.close()
}

/** A link with the scheme of an app: followed by a click, so that its text never stands in the page. */
function follow(url: string): void {
  const link = document.createElement('a')
  link.href = url
  link.click()
}

function reportOf(
  { verdict, causes, evidence }: CheckState,
  { endpoint, model, apiKey: key }: CheckPlan,
  texts: Texts,
): string {
  const { root } = endpoint
  return renderMarkdown(
    { version: 1, verdict: verdict ?? 'unknown', causes, evidence, root, model, key: maskKey(key) },
    texts,
  )
}

/** Paste → see what is wrong → check → copy. */
export function App() {
  const { t, texts } = useText()
  const form = useDraft()
  const check = useCheck()
  const site = useActiveSite()
  const [selected, setSelected] = useItem(clientItem)
  if (form.loading || selected === undefined || check.state === undefined)
    return <p className="quiet">{t('app.loading')}</p>

  const { draft, connection, findings, reading } = form
  const plan = preview({ connection, client: null, paid: false })
  const client = findClient(selected) ?? clients[0]!

  const { state } = check
  const checked = state && preview({ connection: lint(state.draft).connection, client: null, paid: false })
  const isStale = state !== null && JSON.stringify(state.draft) !== JSON.stringify(draft)
  const judged = isStale ? null : state

  const input: ConfigInput | null = plan && {
    name: new URL(plan.endpoint.root).hostname,
    endpoint: plan.endpoint,
    apiKey: plan.apiKey,
    model: plan.model ?? '',
    os,
    wireApi: chooseWireApi(client, judged?.causes ?? []),
  }

  const notice =
    reading === null || form.isEmpty
      ? form.pasted !== '' && reading
        ? t('paste.nothing')
        : null
      : reading.found.length > 0
        ? t('paste.found', { fields: reading.found.map((field) => t(`field.${field}`)).join(', ') })
        : t('paste.nothing')

  const start = (paid: boolean) => {
    if (plan) check.start(new URL(plan.endpoint.root).origin, form.repaired, { client: paid ? client.id : null, paid })
    // What is checked is what stands in the fields, repaired: the user sees what was sent.
    if (plan) form.applyAll()
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
      <CheckPanel
        progress={
          state && {
            ...state,
            host: new URL(state.origin).host,
            model: checked?.model ?? '',
          }
        }
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
      <ClientPanel
        clients={clients}
        selected={client.id}
        readiness={judged?.clients ?? []}
        config={input && client.render({ ...input, apiKey: HIDDEN_KEY })}
        onSelect={setSelected}
        onCopy={(index, field) => {
          const snippet = input && client.render(input).snippets[index]
          return copyText((field === undefined ? snippet?.text : snippet?.fields?.[field]?.value) ?? '')
        }}
        onOpen={(index) => {
          const url = input && client.render(input).links[index]?.url
          if (url) follow(url)
        }}
      />
      {checked && state.status === 'done' && (
        <CopyButton
          label={t('report.copy')}
          done={t('report.copied')}
          onCopy={() => copyText(reportOf(state, checked, texts))}
        />
      )}
      {site.origin && <SiteSwitch host={new URL(site.origin).host} enabled={site.enabled} onEnable={site.enable} />}
    </main>
  )
}
