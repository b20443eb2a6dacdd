import { ManyPanel } from '../../components/ManyPanel.tsx'
import { useMany } from '../../components/hooks/use-many.ts'
import { copyText } from '../../utils/browser/clipboard.ts'
import type { CheckState } from '../../utils/browser/storage.ts'
import { chooseWireApi } from '../../utils/clients/readiness.ts'
import { parse } from '../../utils/relay/parse.ts'
import { wireApiIds } from '../../utils/relay/schema.ts'
import type { Draft } from '../../utils/relay/schema.ts'

/** A key that is less believed than this is a word of the text. */
const BELIEVED = 0.4

const keysIn = (text: string): string[] => [
  ...new Set(
    parse(text)
      .candidates.filter(({ field, confidence }) => field === 'apiKey' && confidence >= BELIEVED)
      .map(({ value }) => value),
  ),
]

/** Many checks of the relay that was checked last. */
export function ManySection({ checked, draft, isStale }: { checked: CheckState; draft: Draft; isStale: boolean }) {
  const many = useMany()
  const running = many.state?.status === 'running'
  if (many.state === undefined || (checked.status !== 'done' && !running)) return null
  const isOfThisRelay = many.state?.origin === checked.origin
  const wireApi = chooseWireApi({ wireApis: wireApiIds }, checked.causes)
  return (
    <ManyPanel
      progress={isOfThisRelay || running ? many.state : null}
      host={new URL(running && many.state ? many.state.origin : checked.origin).host}
      isStale={isStale}
      models={isStale ? [] : checked.models}
      countKeys={(text) => keysIn(text).length}
      onModels={() => many.start('models', checked.models, draft, wireApi)}
      onKeys={(text) => many.start('keys', keysIn(text), draft, wireApi)}
      onCancel={many.cancel}
      onCopy={copyText}
    />
  )
}
