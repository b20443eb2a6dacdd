import * as z from 'zod/mini'
import { diagnose } from '../../utils/diagnosis/index.ts'
import type { Evidence } from '../../utils/probe/outcome.ts'
import { redact } from '../../utils/relay/redact.ts'
import type { WireApi } from '../../utils/relay/schema.ts'
import { SavedEvidence } from '../../utils/report/json.ts'
import { UsageError } from './usage.ts'

/** The request names of the judging sets, as probes. */
const requests: Record<string, { probe: string; wireApi: WireApi | null; method: string }> = {
  models: { probe: 'models', wireApi: null, method: 'GET' },
  chat: { probe: 'message', wireApi: 'openai-chat', method: 'POST' },
  responses: { probe: 'message', wireApi: 'openai-responses', method: 'POST' },
  messages: { probe: 'message', wireApi: 'anthropic-messages', method: 'POST' },
  gemini: { probe: 'message', wireApi: 'gemini', method: 'POST' },
}

const SavedAnswer = z.object({
  id: z.optional(z.string()),
  baseUrl: z.optional(z.nullable(z.string())),
  request: z.string(),
  status: z.number(),
  headers: z.optional(z.record(z.string(), z.unknown())),
  body: z.optional(z.nullable(z.string())),
})

function toEvidence({ baseUrl, request, status, headers, body }: z.infer<typeof SavedAnswer>): Evidence {
  const asked = requests[request]
  if (!asked) throw new UsageError(`unknown request "${request}"`)
  const lower = Object.entries(headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), redact(String(value))] as const,
  )
  return {
    ...asked,
    url: redact(baseUrl ?? ''),
    model: null,
    startedAt: 0,
    ms: 0,
    firstByteMs: null,
    outcome: {
      kind: 'response',
      status,
      headers: Object.fromEntries(lower),
      body: redact(body ?? ''),
      truncated: false,
      dropped: false,
    },
  }
}

const Replayable = z.object({ evidence: z.array(SavedEvidence), model: z.optional(z.nullable(z.string())) })

/** Takes what `check` printed, or one answer in the form of the judging sets. */
export function diagnoseSaved(saved: unknown) {
  const whole = Replayable.safeParse(saved)
  if (whole.success) return { causes: diagnose(whole.data.evidence, { model: whole.data.model ?? null }) }
  const single = SavedAnswer.safeParse(saved)
  if (!single.success) throw new UsageError('stdin holds no saved evidence')
  const causes = diagnose([toEvidence(single.data)], { model: null })
  return { ...(single.data.id !== undefined && { id: single.data.id }), causes }
}
