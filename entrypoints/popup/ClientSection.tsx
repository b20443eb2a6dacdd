import { useState } from 'react'
import { ClientPanel } from '../../components/ClientPanel.tsx'
import { HIDDEN_KEY } from '../../components/SnippetCard.tsx'
import { useItem } from '../../components/hooks/use-item.ts'
import { copyText } from '../../utils/browser/clipboard.ts'
import {
  clientItem,
  favouriteClientsItem,
  recentClientsItem,
  shellItem,
  withRecent,
} from '../../utils/browser/storage.ts'
import type { CheckState } from '../../utils/browser/storage.ts'
import type { CheckPlan } from '../../utils/check.ts'
import { chooseClients } from '../../utils/clients/choose.ts'
import { clients, findClient } from '../../utils/clients/index.ts'
import { chooseWireApi } from '../../utils/clients/readiness.ts'
import type { Readiness } from '../../utils/clients/readiness.ts'
import type { Client, Config, ConfigInput, Shell, Snippet } from '../../utils/clients/types.ts'
import { shellOf } from '../../utils/clients/write.ts'
import { follow } from './follow.ts'

interface Props {
  plan: CheckPlan | null
  /** The check of exactly this connection, or null. */
  checked: CheckState | null
  /** Of every client, by that check. */
  readiness: readonly Readiness[]
}

const { platform } = navigator
const os = /win/i.test(platform) ? 'windows' : /mac/i.test(platform) ? 'macos' : 'linux'
const SHELLS: readonly Shell[] = os === 'windows' ? ['powershell', 'cmd'] : ['posix', 'fish']

/** A text that belongs into an existing file gets another name, lest it replace that file. */
function download({ path, text, mode }: Snippet): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  // A leading dot would be taken away by the browser; the path beside the button tells the real name.
  follow(url, (mode === 'create' ? '' : 'add-to-') + (path ?? '').replace(/^.*[/\\]/, ''))
  URL.revokeObjectURL(url)
}

/** The clients and their configs. */
export function ClientSection({ plan, checked, readiness }: Props) {
  const [selected, setSelected] = useItem(clientItem)
  const [favourites = [], setFavourites] = useItem(favouriteClientsItem)
  const [storedRecent, setRecent] = useItem(recentClientsItem)
  const [chosenShell, setShell] = useItem(shellItem)
  const client = findClient(selected ?? '') ?? clients[0]!
  const shell = SHELLS.find((known) => known === chosenShell) ?? shellOf({ os })

  const inputFor = ({ wireApis }: Pick<Client, 'wireApis'>): ConfigInput | null =>
    plan && {
      name: new URL(plan.endpoint.root).hostname,
      endpoint: plan.endpoint,
      apiKey: plan.apiKey,
      model: plan.model ?? '',
      os,
      shell,
      wireApi: chooseWireApi({ wireApis }, checked?.causes ?? []),
      anthropicHeader: checked?.anthropicHeader ?? undefined,
    }
  const input = inputFor(client)
  const config: Config | null = input && client.render({ ...input, apiKey: HIDDEN_KEY })
  // The order stays while the popup is open: what moves away under the pointer is clicked by mistake.
  const [recentAtStart, setRecentAtStart] = useState<string[] | null>(null)
  if (storedRecent && recentAtStart === null) setRecentAtStart(storedRecent)
  const recent = storedRecent ?? []
  const use = () => setRecent(withRecent(client.id, recent))

  return (
    <ClientPanel
      choices={chooseClients(input && { ...input, wireApi: undefined, apiKey: HIDDEN_KEY }, readiness, {
        favourites,
        recent: recentAtStart ?? [],
      })}
      likely={chooseClients(null, [], { favourites, recent: recentAtStart ?? [] }).map(({ client: { id } }) => id)}
      selected={client.id}
      config={config}
      shells={
        config?.snippets.some(({ language }) => SHELLS.some((known) => known === language))
          ? [shell, ...SHELLS.filter((other) => other !== shell)]
          : []
      }
      onSelect={setSelected}
      onToggleFavourite={(id) =>
        setFavourites(favourites.includes(id) ? favourites.filter((other) => other !== id) : [...favourites, id])
      }
      onShell={setShell}
      onCopy={(index, field) => {
        use()
        const snippet = input && client.render(input).snippets[index]
        return copyText((field === undefined ? snippet?.text : snippet?.fields?.[field]?.value) ?? '')
      }}
      onDownload={(index) => {
        use()
        const snippet = input && client.render(input).snippets[index]
        if (snippet) download(snippet)
      }}
      onOpen={(index) => {
        use()
        const url = input && client.render(input).links[index]?.url
        if (url) follow(url)
      }}
    />
  )
}
