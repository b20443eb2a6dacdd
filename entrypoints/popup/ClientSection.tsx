import { ClientPanel } from '../../components/ClientPanel.tsx'
import { useItem } from '../../components/hooks/use-item.ts'
import { copyText } from '../../utils/browser/clipboard.ts'
import { clientItem } from '../../utils/browser/storage.ts'
import type { CheckState } from '../../utils/browser/storage.ts'
import type { CheckPlan } from '../../utils/check.ts'
import { clients, findClient } from '../../utils/clients/index.ts'
import { chooseWireApi } from '../../utils/clients/readiness.ts'
import type { ConfigInput } from '../../utils/clients/types.ts'
import { apiKey } from '../../utils/relay/redact.ts'

interface Props {
  plan: CheckPlan | null
  /** The check of exactly this connection, or null. */
  checked: CheckState | null
}

/** What stands for the key in a config on screen. */
const HIDDEN_KEY = apiKey('••••••••')
const { platform } = navigator
const os = /win/i.test(platform) ? 'windows' : /mac/i.test(platform) ? 'macos' : 'linux'

/** A link with the scheme of an app: followed by a click, so that its text never stands in the page. */
function follow(url: string): void {
  const link = document.createElement('a')
  link.href = url
  link.click()
}

/** The clients and their configs. */
export function ClientSection({ plan, checked }: Props) {
  const [selected, setSelected] = useItem(clientItem)
  const client = findClient(selected ?? '') ?? clients[0]!
  const input: ConfigInput | null = plan && {
    name: new URL(plan.endpoint.root).hostname,
    endpoint: plan.endpoint,
    apiKey: plan.apiKey,
    model: plan.model ?? '',
    os,
    wireApi: chooseWireApi(client, checked?.causes ?? []),
  }
  return (
    <ClientPanel
      clients={clients}
      selected={client.id}
      readiness={checked?.clients ?? []}
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
  )
}
