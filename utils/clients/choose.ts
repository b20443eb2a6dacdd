import type { Diagnosis } from '../diagnosis/types.ts'
import type { Endpoint } from '../relay/url.ts'
import { clients } from './index.ts'
import { judgeClient } from './readiness.ts'
import type { Readiness } from './readiness.ts'
import type { Client, ConfigInput, TextRef } from './types.ts'

/** What a check means for every client. */
export const judgeClients = (
  { endpoint, model }: { endpoint: Endpoint; model: string | null },
  diagnoses: readonly Diagnosis[],
): Readiness[] => clients.map((client) => judgeClient(client, { endpoint, model, diagnoses }))

/** A client as it stands in a list to choose from. */
export interface ClientChoice {
  client: Client
  status: Readiness['status']
  /** Why it is not ready. */
  because: TextRef | null
  /** What would be copied first. */
  content: TextRef | null
  isFavourite: boolean
}

/** The clients that the user is likely to want before anything is known of them. */
const NAMED = ['cherry-studio', 'cursor', 'claude-code', 'codex', 'cc-switch', 'opencode', 'cline', 'open-webui']

const rankOf = (id: string, ids: readonly string[]) => (ids.includes(id) ? ids.indexOf(id) : ids.length)

/** All clients: ready ones before those that are not; then favourites in the user's order, then last used, then by name. */
export function chooseClients(
  input: ConfigInput | null,
  readiness: readonly Readiness[],
  { favourites, recent }: { favourites: readonly string[]; recent: readonly string[] },
): ClientChoice[] {
  const choices = clients.map((client): ClientChoice => {
    const known = readiness.find(({ id }) => id === client.id)
    const config = input && client.render(input)
    const [obstacle] = config?.warnings.filter(({ urgent }) => urgent) ?? []
    return {
      client,
      status: known?.status ?? 'unknown',
      because:
        known?.status === 'not-ready' ? known.because : config?.snippets.length === 0 ? (obstacle ?? null) : null,
      content: config?.snippets[0]?.label ?? config?.links[0]?.label ?? null,
      isFavourite: favourites.includes(client.id),
    }
  })
  const isReady = ({ status }: ClientChoice) => status !== 'not-ready'
  return choices.toSorted(
    (a, b) =>
      Number(isReady(b)) - Number(isReady(a)) ||
      rankOf(a.client.id, favourites) - rankOf(b.client.id, favourites) ||
      rankOf(a.client.id, recent) - rankOf(b.client.id, recent) ||
      rankOf(a.client.id, NAMED) - rankOf(b.client.id, NAMED) ||
      a.client.label.localeCompare(b.client.label, 'en'),
  )
}
