import { CheckPanel } from '../../components/CheckPanel.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { useCheck } from '../../components/hooks/use-check.ts'
import type { DraftForm } from '../../components/hooks/use-draft.ts'
import { useText } from '../../components/text-context.ts'
import { copyText } from '../../utils/browser/clipboard.ts'
import type { CheckState } from '../../utils/browser/storage.ts'
import { preview } from '../../utils/check.ts'
import type { CheckPlan } from '../../utils/check.ts'
import type { Texts } from '../../utils/i18n/index.ts'
import { maskKey } from '../../utils/relay/redact.ts'
import { connectionOf } from '../../utils/relay/schema.ts'
import { renderMarkdown } from '../../utils/report/markdown.ts'
import { ClientSection } from './ClientSection.tsx'

function reportOf({ verdict, causes, evidence }: CheckState, plan: CheckPlan, texts: Texts): string {
  const { root } = plan.endpoint
  const key = maskKey(plan.apiKey)
  const check = { version: 1, verdict: verdict ?? 'unknown', causes, evidence, root, model: plan.model, key } as const
  return renderMarkdown(check, texts)
}

/** What follows the three words: check, verdict, config, report. The first paint does not need it. */
export default function CheckSection({ form }: { form: DraftForm }) {
  const { t, texts } = useText()
  const check = useCheck()
  const { draft, connection, findings } = form
  const { state } = check
  if (state === undefined) return null

  const plan = preview({ connection, paid: false })
  const checkedPlan = state && preview({ connection: connectionOf(state.draft), paid: false })
  const isStale = state !== null && JSON.stringify(state.draft) !== JSON.stringify(draft)
  const start = (paid: boolean) => {
    if (!plan) return
    check.start(new URL(plan.endpoint.root).origin, form.repaired, paid)
    // What stands in the fields is what is sent.
    form.applyAll()
  }

  return (
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
        onUseModel={(model) => form.choose('model', model)}
      />
      <ClientSection plan={plan} checked={isStale ? null : state} />
      {checkedPlan && state.status === 'done' && (
        <CopyButton
          label={t('report.copy')}
          done={t('report.copied')}
          onCopy={() => copyText(reportOf(state, checkedPlan, texts))}
        />
      )}
    </>
  )
}
