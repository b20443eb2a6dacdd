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

type Answered = Pick<Diagnosis, 'id' | 'wireApi'>

/** The relay answers; what it disliked in the test request, the client does not send. */
const GOOD: ReadonlySet<CauseId> = new Set(['ok', 'parameter-unsupported'])

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
const causeFor = (diagnoses: readonly Answered[], wireApi: WireApi): CauseId | undefined =>
  diagnoses.find((diagnosis) => diagnosis.wireApi === wireApi)?.id

const isIn = (causes: ReadonlySet<CauseId>, id: CauseId | undefined) => id !== undefined && causes.has(id)

/** The wire API to configure a client with: the best that answered, else the best that is not known to be absent. */
export function chooseWireApi({ wireApis }: Pick<Client, 'wireApis'>, diagnoses: readonly Answered[]): WireApi {
  return (
    wireApis.find((wireApi) => isIn(GOOD, causeFor(diagnoses, wireApi))) ??
    wireApis.find((wireApi) => !isIn(ABSENT, causeFor(diagnoses, wireApi))) ??
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
  if (client.callsFrom === 'servers' && isPrivateHost(hostname))
    return verdict('not-ready', say('client.because.private-host', { client: client.label, host }))

  const served = client.wireApis.filter((wireApi) => addressOf(endpoint, wireApi) !== null)
  const absent = served.filter((wireApi) => isIn(ABSENT, causeFor(diagnoses, wireApi)))
  if (absent.length === served.length) return verdict('not-ready', lacksWireApis(client))

  const best = chooseWireApi({ wireApis: served }, diagnoses)
  const isGood = isIn(GOOD, causeFor(diagnoses, best))
  const concerning = diagnoses.filter(
    ({ wireApi }) => wireApi === null || (served.includes(wireApi) && !absent.includes(wireApi)),
  )
  // A good answer refutes everything but what concerns the whole relay and is ranked above it.
  const standing = isGood
    ? concerning
        .slice(
          0,
          concerning.findIndex(({ wireApi }) => wireApi === best),
        )
        .filter(({ wireApi }) => !wireApi)
    : concerning
  const lasting = standing.find(({ id }) => LASTING.has(id))
  if (lasting) return verdict('not-ready', say(`cause.${lasting.id}.title`))
  if (isGood && client.needsModel && !model)
    return verdict('not-ready', say('client.because.no-model', { client: client.label }))
  if (isGood)
    return verdict('ready', say('client.because.answered', { client: client.label, wireApi: specOf(best).label }))
  const passing = standing.find(({ id }) => !GOOD.has(id))
  return verdict('unknown', passing ? say(`cause.${passing.id}.title`) : say('client.because.not-checked'))
}
