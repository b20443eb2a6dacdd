import type { Evidence } from '../probe/outcome.ts'
import { redact } from '../relay/redact.ts'
import type { Redacted } from '../relay/redact.ts'
import { causes } from './causes/index.ts'
import { matchCause } from './match.ts'
import { readReply } from './reply.ts'
import type { CauseId, Diagnosis } from './types.ts'

const LONGEST_SENTENCE = 300

/** What one answer says, with what is needed to weigh it against the others. */
export interface Judgement extends Diagnosis {
  probe: string
  /** A refusal without a word, which only other answers can explain. */
  isMute: boolean
  /** The server's sentence in full. */
  message: string
}

/**
 * Key, address and model are right. A complaint about a parameter proves that only where the server said so: a bare 400
 * may be anything.
 */
export const provesConnection = ({ id, strength }: Pick<Diagnosis, 'id' | 'strength'>): boolean =>
  id === 'ok' || (id === 'parameter-unsupported' && strength === 'body')

/** Complaints that a server makes only after it accepted the key and found the path. */
const AFTER_THE_KEY: ReadonlySet<CauseId> = new Set(['parameter-unsupported', 'model-not-found', 'model-not-allowed'])

/** The server's own sentence, fit to be shown: redacted, at most 300 characters. */
function toSentence(message: string): Redacted | null {
  const safe = redact(message.replace(/\s+/g, ' ').trim())
  if (safe === '') return null
  return safe.length <= LONGEST_SENTENCE ? safe : (`${safe.slice(0, LONGEST_SENTENCE - 1)}…` as Redacted)
}

/** The best cause of one answer on its own. */
export function judge(evidence: Evidence, index: number): Judgement {
  const reply = readReply(evidence)
  const match = matchCause(reply, causes)
  const strength = match?.strength ?? 'status'
  let id: CauseId = match?.cause.id ?? 'unknown'
  // An empty request lacks every field, and but for Gemini a model: to be told so is all that a good key can earn.
  const isPassed = evidence.model === null ? AFTER_THE_KEY.has(id) : id === 'parameter-unsupported'
  if (evidence.probe.startsWith('empty-post')) {
    if (strength === 'body' && isPassed) id = 'ok'
    // A 400 that nobody understands may be about the key as well.
    else if (strength === 'status' && id === 'parameter-unsupported') id = 'unknown'
  }
  return {
    id,
    wireApi: evidence.wireApi,
    evidence: index,
    strength,
    sentence: toSentence(reply.message),
    probe: evidence.probe,
    isMute: reply.status === 403 && reply.kind === 'empty' && evidence.method === 'POST',
    message: reply.message,
  }
}
