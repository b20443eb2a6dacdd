import '../../components/marks.css'
import '../../components/later.css'
import { useEffect, useState } from 'react'
import { CheckPanel } from '../../components/CheckPanel.tsx'
import { StartCard } from '../../components/StartCard.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { useCheck } from '../../components/hooks/use-check.ts'
import type { DraftForm } from '../../components/hooks/use-draft.ts'
import { useItem } from '../../components/hooks/use-item.ts'
import { useText } from '../../components/text-context.ts'
import { showBadge } from '../../utils/browser/badge.ts'
import { copyText } from '../../utils/browser/clipboard.ts'
import { clientItem } from '../../utils/browser/storage.ts'
import { preview } from '../../utils/check.ts'
import { readOffers } from '../../utils/offers.ts'
import { tickChecklist } from '../../utils/checklist.ts'
import { judgeClients } from '../../utils/clients/choose.ts'
import { findClient } from '../../utils/clients/index.ts'
import { nextSteps } from '../../utils/diagnosis/next-steps.ts'
import { costOf } from '../../utils/probe/plan.ts'
import { DEMO_TEXT } from '../../utils/relay/demo.ts'
import { connectionOf } from '../../utils/relay/schema.ts'
import { makeReport } from '../../utils/report/make.ts'
import { renderMarkdown } from '../../utils/report/markdown.ts'
import { renderRequest } from '../../utils/report/request.ts'
import { ClientSection } from './ClientSection.tsx'
import { ManySection } from './ManySection.tsx'
import { RecentSection } from './RecentSection.tsx'

const EXTRA_PROBES = { agent: 'agent-message', json: 'json-mode' }

/** What follows the three words: check, verdict, config, report. The first paint does not need it. */
export function CheckSection({ form }: { form: DraftForm }) {
  const { t, texts } = useText()
  const check = useCheck()
  const [selected] = useItem(clientItem)
  const [extras, setExtras] = useState({ agent: false, json: false })
  const { draft, isEmpty, connection, findings } = form
  const { state } = check
  const isStale = state ? JSON.stringify(state.draft) !== JSON.stringify(draft) : false
  const isDone = state?.status === 'done'
  const verdict = state?.verdict ?? 'unknown'
  const sign = isStale ? 'idle' : verdict
  const words = t(`menu.badge.${verdict}`)

  useEffect(() => {
    // The sign on the toolbar icon speaks of the words that stand here.
    if (isDone) void showBadge(sign, isStale ? '' : words)
  }, [isDone, sign, isStale, words])

  if (state === undefined) return null
  const client = findClient(selected ?? '')
  const plan = preview({ connection, paid: false })
  const checkedPlan = state && preview({ connection: connectionOf(state.draft), paid: false })
  const readiness = state && checkedPlan ? judgeClients(checkedPlan, state.causes) : []
  // A message costs tokens: only the chosen client's own wire APIs are worth them.
  const ownWireApis = client?.wireApis ?? []
  const everything = { paid: true, extras: { agent: true, json: true }, wireApis: ownWireApis }
  const probes = preview({ connection, ...everything })?.steps.map(({ probe }) => probe) ?? []
  const possibleExtras = (['agent', 'json'] as const).filter((extra) => probes.includes(EXTRA_PROBES[extra]))
  const wanted = {
    agent: extras.agent && possibleExtras.includes('agent'),
    json: extras.json && possibleExtras.includes('json'),
  }
  const start = (paid: boolean) => {
    if (!plan) return
    const wireApis = paid ? [...ownWireApis] : []
    check.start(new URL(plan.endpoint.root).origin, { draft: form.repaired, paid, extras: wanted, wireApis })
    // What stands in the fields is what is sent.
    form.applyAll()
  }

  return (
    <>
      <CheckPanel
        progress={
          state === null || isEmpty
            ? null
            : {
                ...state,
                host: new URL(state.origin).host,
                model: state.draft.model,
                ...(checkedPlan && isDone ? readOffers(state, checkedPlan) : { suggestion: null, address: null }),
                nextSteps: nextSteps(state.causes[0]?.id ?? 'unknown', {
                  family: state.relay?.family ?? null,
                  client: client?.id ?? null,
                }),
                checklist: tickChecklist({
                  causes: state.causes,
                  hasModel: state.models.includes(state.draft.model),
                  readiness: readiness.find(({ id }) => id === client?.id),
                }),
              }
        }
        isStale={isStale}
        plan={
          plan
            ? { ...costOf(plan.steps), host: new URL(plan.endpoint.root).host }
            : findings.some(({ blocking }) => blocking)
              ? 'blocked'
              : 'incomplete'
        }
        canSendMessage={connection.model !== null || (draft.model !== '' && 'blocked')}
        possibleExtras={possibleExtras}
        extras={extras}
        onExtras={setExtras}
        onStart={start}
        onCancel={check.cancel}
        onAllow={() => state && check.allow(state.origin)}
        onGoOn={check.goOn}
        onUseModel={(model) => form.choose('model', model)}
        onUseAddress={(address) => form.choose('baseUrl', address)}
        onCopyRequest={(entry) => copyText(renderRequest(entry))}
      />
      {!isEmpty && (
        <ClientSection plan={plan} checked={isStale ? null : state} readiness={isStale || !isDone ? [] : readiness} />
      )}
      {state && !isEmpty && <ManySection checked={state} draft={form.repaired} isStale={isStale} />}
      {checkedPlan && isDone && !isEmpty && (
        <p className="actions">
          <CopyButton
            label={t('report.copy')}
            done={t('report.copied')}
            onCopy={() => copyText(renderMarkdown(makeReport(checkedPlan, state), texts))}
          />
          <CopyButton
            label={t('report.copy-json')}
            done={t('report.copied')}
            onCopy={() => copyText(JSON.stringify(makeReport(checkedPlan, state), null, 2))}
          />
        </p>
      )}
      {isEmpty && <StartCard onDemo={() => void form.read(DEMO_TEXT)} />}
      <RecentSection state={state} isEmpty={isEmpty} onUse={form.put} />
    </>
  )
}
