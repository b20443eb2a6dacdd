import { wireApiIds } from '../../relay/schema.ts'
import type { WireApi } from '../../relay/schema.ts'
import { postStream } from '../post.ts'
import { hasAnswered } from '../sight.ts'
import type { Probe } from '../types.ts'

/** Ends the answer at once: the point is whether the request is taken, not what is said. */
const PROMPT = 'Reply with the single word OK. Do not call any tool.'
const INSTRUCTIONS = 'You are a coding agent.'
const DESCRIPTION = 'Reads a file of the project.'
const PARAMETERS = {
  type: 'object',
  properties: { path: { type: 'string' } },
  required: ['path'],
}
const TOOL = { name: 'read_file', description: DESCRIPTION, parameters: PARAMETERS }
const FUNCTION = { type: 'function', ...TOOL, strict: false }

/**
 * The shapes that coding agents really send: a stream, tools, and more room for the answer than small models have.
 * Codex also sends tools that are no functions, and no limit. Never their names or headers: a relay that serves certain
 * clients only shall not be deceived. Source: claude-code 2.1.330, codex 0.169.0, opencode 1.18.33, gemini-cli 0.61.0,
 * run against a recording relay on 2026-11-22.
 */
const SHAPES: Record<WireApi, (model: string) => unknown> = {
  'openai-chat': (model) => ({
    model,
    messages: [
      { role: 'system', content: INSTRUCTIONS },
      { role: 'user', content: PROMPT },
    ],
    tools: [{ type: 'function', function: TOOL }],
    tool_choice: 'auto',
    max_tokens: 32_000,
    stream: true,
    stream_options: { include_usage: true },
  }),
  'openai-responses': (model) => ({
    model,
    instructions: INSTRUCTIONS,
    input: [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: PROMPT }] }],
    tools: [
      FUNCTION,
      { type: 'namespace', name: 'files', description: DESCRIPTION, tools: [FUNCTION] },
      { type: 'web_search' },
    ],
    tool_choice: 'auto',
    parallel_tool_calls: false,
    store: false,
    include: ['reasoning.encrypted_content'],
    stream: true,
  }),
  'anthropic-messages': (model) => ({
    model,
    system: [{ type: 'text', text: INSTRUCTIONS }],
    messages: [{ role: 'user', content: [{ type: 'text', text: PROMPT }] }],
    tools: [{ name: TOOL.name, description: DESCRIPTION, input_schema: PARAMETERS }],
    max_tokens: 32_000,
    stream: true,
  }),
  gemini: () => ({
    systemInstruction: { parts: [{ text: INSTRUCTIONS }] },
    contents: [{ role: 'user', parts: [{ text: PROMPT }] }],
    tools: [{ functionDeclarations: [TOOL] }],
  }),
}

/** A model that says hello may still fail every agent: one message in an agent's shape, after the plain one got through. */
export const agentMessage: Probe = {
  id: 'agent-message',
  cost: 'paid',
  deadline: 60_000,
  // A model that goes on all the same is stopped: agents allow it far more than this test is worth.
  mostBytes: 200_000,
  wireApis: wireApiIds,
  isNeeded: (evidence) => hasAnswered(evidence, 'message'),
  request: (target, id) => postStream(target, id, (model) => id && SHAPES[id](model)),
}
