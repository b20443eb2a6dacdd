import type { Diagnosis } from '../diagnosis/types.ts'
import type { Evidence } from '../probe/outcome.ts'
import { maskKey, redact } from '../relay/redact.ts'
import type { ApiKey } from '../relay/redact.ts'
import type { SavedCheck } from './json.ts'

interface Asked {
  endpoint: { root: string }
  model: string | null
  apiKey: ApiKey
}
interface Found {
  verdict: SavedCheck['verdict'] | null
  causes: Diagnosis[]
  evidence: Evidence[]
}

/** A finished check as it may be saved or sent. An address or a model with the key in it is a mistake that goes into no report. */
export const makeReport = ({ endpoint, model, apiKey }: Asked, { verdict, causes, evidence }: Found): SavedCheck => ({
  version: 1,
  verdict: verdict ?? 'unknown',
  causes,
  evidence,
  root: redact(endpoint.root, [apiKey]),
  model: model === null ? null : redact(model, [apiKey]),
  key: maskKey(apiKey),
})
