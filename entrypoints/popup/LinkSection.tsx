import { LinkPanel } from '../../components/LinkPanel.tsx'
import type { DraftForm } from '../../components/hooks/use-draft.ts'
import { copyText } from '../../utils/browser/clipboard.ts'
import { examineLink } from '../../utils/examine-link.ts'
import { fields } from '../../utils/relay/schema.ts'
import { follow } from './follow.ts'

/** What an import link carries, and a right one in its place. */
export function LinkSection({ form }: { form: DraftForm }) {
  const { link, draft, connection } = form
  const report = examineLink(link, connection)
  return (
    <LinkPanel
      report={report}
      isUsed={fields.every(
        (field) =>
          !report ||
          report.carries[field] === '' ||
          [report.carries, report.repaired].some((words) => words[field] === draft[field]),
      )}
      onUse={() => {
        if (!report) return
        form.take(report.carries)
        // Its button is gone now; the keyboard goes on where something is missing.
        const open = fields.find((field) => report.carries[field] === '') ?? 'baseUrl'
        document.getElementById(open)?.focus()
      }}
      onCopy={(index) => copyText(report?.mended[index]?.url ?? '')}
      onOpen={(index) => {
        const mended = report?.mended[index]
        if (mended?.label) follow(mended.url)
      }}
      onClose={form.closeLink}
    />
  )
}
