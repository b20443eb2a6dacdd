import type { WireApi } from '../../relay/schema.ts'
import { TEST_MESSAGE_TOKENS, wireApi } from '../../relay/wire-api.ts'
import { postStream } from '../post.ts'
import { hasAnswered } from '../sight.ts'
import type { Probe } from '../types.ts'

/** The word JSON must stand in the prompt, or OpenAI refuses the mode. */
const PROMPT = 'Reply with this JSON and nothing else: {"ok":true}'
/** How each API is told to answer with JSON; Anthropic's has no such switch. Source: the vendors' references (checked 2026-11-22). */
const SWITCHES: Partial<Record<WireApi, object>> = {
  'openai-chat': { response_format: { type: 'json_object' } },
  'openai-responses': { text: { format: { type: 'json_object' } } },
  gemini: { generationConfig: { maxOutputTokens: TEST_MESSAGE_TOKENS, responseMimeType: 'application/json' } },
}

/** Does the model answer with JSON when told to? Translators and the like depend on it. */
export const jsonMode: Probe = {
  id: 'json-mode',
  cost: 'paid',
  deadline: 60_000,
  wireApis: ['openai-chat', 'openai-responses', 'gemini'],
  isNeeded: (evidence) => hasAnswered(evidence, 'message'),
  request(target, id) {
    const mode = id && SWITCHES[id]
    return mode
      ? postStream(target, id, (model) => ({ ...wireApi(id).message(model, PROMPT, TEST_MESSAGE_TOKENS), ...mode }))
      : null
  },
}
