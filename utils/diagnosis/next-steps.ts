import type { RelayFamily } from '../probe/readings/relay.ts'
import type { CauseId } from './types.ts'

/** What helps with one kind of relay or in one client only. No text needs more than `{host}` and `{model}`. */
const SPECIAL = {
  'account-balance': { sub2api: ['cause.account-balance.next.sub2api'] },
  'endpoint-not-found': {
    'cherry-studio': ['client.cherry-studio.warning.address'],
    'claude-code': ['cause.endpoint-not-found.next.claude-code'],
    codex: ['client.codex.warning.responses'],
  },
  'group-denied': { sub2api: ['cause.group-denied.next.sub2api'] },
  'ip-not-allowed': { cursor: ['client.cursor.warning.servers'] },
  'key-invalid': {
    'cherry-studio': ['client.cherry-studio.warning.unauthorized', 'client.cherry-studio.warning.old-key'],
    cursor: ['client.cursor.warning.servers'],
    'new-api': ['cause.key-invalid.next.new-api'],
  },
  'model-not-found': {
    'cherry-studio': ['client.cherry-studio.warning.not-found'],
    'claude-code': ['cause.model-not-found.next.claude-code'],
  },
  ok: {
    'cherry-studio': ['client.cherry-studio.warning.no-models'],
    cursor: ['client.cursor.warning.official-models'],
  },
  'parameter-unsupported': {
    'claude-code': ['client.claude-code.warning.beta'],
    cursor: ['client.cursor.warning.agent'],
  },
  unreachable: { 'cherry-studio': ['client.cherry-studio.warning.network'] },
  'wrong-protocol': { codex: ['client.codex.warning.responses'] },
} as const satisfies Partial<Record<CauseId, Readonly<Record<string, readonly `${'cause' | 'client'}.${string}`[]>>>>

type Values<T> = T extends unknown ? T[keyof T] : never
/** The id of a text that tells what to do. */
export type NextStep = `cause.${CauseId}.next` | Values<Values<typeof SPECIAL>>[number]

const bySpecial = (cause: CauseId): Readonly<Record<string, readonly NextStep[]>> =>
  (SPECIAL as Readonly<Partial<Record<CauseId, Readonly<Record<string, readonly NextStep[]>>>>>)[cause] ?? {}

/** Everything that may help against a cause, whatever the relay and the client: for a page that explains it. */
export const everyStep = (cause: CauseId): NextStep[] => [
  `cause.${cause}.next`,
  ...new Set(Object.values<readonly NextStep[]>(bySpecial(cause)).flat()),
]

/** What to do about a cause: its own next step first, then what holds for this kind of relay and for this client. */
export function nextSteps(
  cause: CauseId,
  { family = null, client = null }: { family?: RelayFamily | null; client?: string | null } = {},
): NextStep[] {
  const byName = bySpecial(cause)
  const found = [family, client].flatMap((name) => {
    return name !== null && Object.hasOwn(byName, name) ? byName[name]! : []
  })
  return [`cause.${cause}.next`, ...found]
}
