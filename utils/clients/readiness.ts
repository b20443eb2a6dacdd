import { provesConnection } from '../diagnosis/judge.ts'
import type { CauseId, Diagnosis } from '../diagnosis/types.ts'
import type { WireApi } from '../relay/schema.ts'
import { isPrivateHost } from '../relay/url.ts'
import type { Endpoint } from '../relay/url.ts'
import { wireApi as specOf } from '../relay/wire-api.ts'
import { addressOf, lacksWireApis } from './address.ts'
import { say } from './say.ts'
import type { Client, TextRef } from './types.ts'

/** Can this client work with this relay, as far as it is known? */
export interface Readiness {
  /** Of the client. */
  id: string
  status: 'ready' | 'not-ready' | 'unknown'
  because: TextRef
}

type Answered = Pick<Diagnosis, 'id' | 'wireApi' | 'strength' | 'only'>

/** The wire API is not served at this address. */
const ABSENT: ReadonlySet<CauseId> = new Set([
  'endpoint-not-found',
  'html-instead-of-api',
  'wrong-protocol',
  'method-not-allowed',
])

/**
 * What is wrong with the three words stays wrong in every client; a model that is "temporarily" unavailable is mostly
 * not offered to the key's group. All other causes pass, or concern the test request alone: `client-not-allowed` and
 * `origin-blocked` may well let the client itself through.
 */
const LASTING: ReadonlySet<CauseId> = new Set([
  ...ABSENT,
  'key-missing',
  'key-invalid',
  'key-expired',
  'key-disabled',
  'key-quota-exhausted',
  'account-balance',
  'ip-not-allowed',
  'group-denied',
  'model-not-allowed',
  'model-not-found',
  'model-temporarily-unavailable',
  'site-not-found',
  'redirected',
])

/** The best ranked diagnosis is the one that counts: a paid message may refute what a free request found. */
const answerFor = (diagnoses: readonly Answered[], wireApi: WireApi): Answered | undefined =>
  diagnoses.find((diagnosis) => diagnosis.wireApi === wireApi && !diagnosis.only)

/** What the relay disliked in the test request alone, the client does not send. */
const isGood = (answer: Answered | undefined) => answer !== undefined && provesConnection(answer)

const isIn = (causes: ReadonlySet<CauseId>, id: CauseId | undefined) => id !== undefined && causes.has(id)

/** The wire API to configure a client with: the best that answered, else the best that is not known to be absent. */
export function chooseWireApi({ wireApis }: Pick<Client, 'wireApis'>, diagnoses: readonly Answered[]): WireApi {
  return (
    wireApis.find((wireApi) => isGood(answerFor(diagnoses, wireApi))) ??
    wireApis.find((wireApi) => !isIn(ABSENT, answerFor(diagnoses, wireApi)?.id)) ??
    wireApis[0]!
  )
}

/** Judges one client by what the check found out. Without diagnoses it says only what the address itself tells. */
export function judgeClient(
  client: Client,
  { endpoint, model, diagnoses }: { endpoint: Endpoint; model: string | null; diagnoses: readonly Answered[] },
): Readiness {
  const verdict = (status: Readiness['status'], because: TextRef): Readiness => ({ id: client.id, status, because })
  const { host, hostname } = new URL(endpoint.root)
  const title = ({ id }: Answered) => say(`cause.${id}.title`, { host, model: model ?? '' })
  if (client.callsFrom === 'servers' && isPrivateHost(hostname))
    return verdict('not-ready', say('client.because.private-host', { client: client.label, host }))

  const served = client.wireApis.filter((wireApi) => addressOf(endpoint, wireApi, client.addresses[wireApi]!) !== null)
  const absent = served.filter((wireApi) => isIn(ABSENT, answerFor(diagnoses, wireApi)?.id))
  if (absent.length === served.length) return verdict('not-ready', lacksWireApis(client))

  const best = chooseWireApi({ wireApis: served }, diagnoses)
  const hasAnswered = isGood(answerFor(diagnoses, best))
  const concerning = diagnoses.filter(
    ({ wireApi, only }) => !only && (wireApi === null || (served.includes(wireApi) && !absent.includes(wireApi))),
  )
  // A good answer refutes everything but what concerns the whole relay and is ranked above it.
  const standing = hasAnswered
    ? concerning
        .slice(
          0,
          concerning.findIndex(({ wireApi }) => wireApi === best),
        )
        .filter(({ wireApi }) => !wireApi)
    : concerning
  const lasting = standing.find(({ id }) => LASTING.has(id))
  if (lasting) return verdict('not-ready', title(lasting))
  if (hasAnswered && client.needsModel && !model)
    return verdict('not-ready', say('client.because.no-model', { client: client.label }))
  // Coding agents send tools along: what failed only for those fails for them.
  const forAgents = diagnoses.find(({ wireApi, only }) => wireApi === best && only === 'agents')
  if (hasAnswered && forAgents && forAgents.id !== 'ok' && (client.kind === 'cli' || client.kind === 'editor'))
    return verdict('not-ready', say('client.because.no-tools', { client: client.label }))
  if (hasAnswered)
    return verdict('ready', say('client.because.answered', { client: client.label, wireApi: specOf(best).label }))
  const passing = standing.find((diagnosis) => !isGood(diagnosis))
  return verdict('unknown', passing ? title(passing) : say('client.because.not-checked'))
}
