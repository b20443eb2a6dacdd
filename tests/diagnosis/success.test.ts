import { describe, expect, it } from 'vitest'
import { diagnose } from '../../utils/diagnosis/index.ts'
import { answered, stream } from './answer.ts'
import type { Asked } from './answer.ts'

const chunk = (delta: object, finish_reason: string | null = null) => ({
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta, finish_reason }],
})

/** Answers in the shape that each API documents, whole and streamed (checked 2026-11-22). */
const rows: [what: string, asked: Asked, body: unknown][] = [
  [
    'chat',
    'chat',
    {
      object: 'chat.completion',
      choices: [{ message: { role: 'assistant', content: 'Hello' }, finish_reason: 'stop' }],
    },
  ],
  [
    'chat cut by the token limit',
    'chat',
    { choices: [{ message: { role: 'assistant', content: '' }, finish_reason: 'length' }] },
  ],
  [
    'chat that only reasoned',
    'chat',
    { choices: [{ message: { role: 'assistant', content: null, reasoning_content: 'Hm' }, finish_reason: 'stop' }] },
  ],
  [
    'chat that calls a tool',
    'chat',
    {
      choices: [
        { message: { role: 'assistant', content: null, tool_calls: [{ id: 'a' }] }, finish_reason: 'tool_calls' },
      ],
    },
  ],
  [
    'chat with an empty error field',
    'chat',
    { error: null, choices: [{ message: { content: 'Hello' }, finish_reason: 'stop' }] },
  ],
  ['chat with an old text choice', 'chat', { choices: [{ text: 'Hello', finish_reason: 'stop' }] }],
  [
    'chat stream',
    'chat',
    stream(chunk({ role: 'assistant' }), chunk({ content: 'Hello' }), chunk({}, 'stop'), '[DONE]'),
  ],
  [
    'responses stream that tells its types in the event line alone',
    'responses',
    'event: response.output_text.delta\ndata: {"delta":"Hello"}\n\nevent: response.completed\ndata: {"status":"completed"}\n\n',
  ],
  ['chat stream without [DONE]', 'chat', stream(chunk({ content: 'Hello' }), chunk({}, 'stop'))],
  [
    'chat stream after a comment',
    'chat',
    `: OPENROUTER PROCESSING\n\n${stream(chunk({ content: 'Hi' }, 'length'), '[DONE]')}`,
  ],
  ['chat stream that only reasoned', 'chat', stream(chunk({ reasoning: 'Hm' }), chunk({}, 'length'), '[DONE]')],
  [
    'responses',
    'responses',
    {
      object: 'response',
      status: 'completed',
      error: null,
      output: [{ type: 'message', content: [{ type: 'output_text', text: 'Hello' }] }],
    },
  ],
  [
    'responses cut by the token limit',
    'responses',
    { object: 'response', status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' }, output: [] },
  ],
  [
    'responses stream',
    'responses',
    stream(
      { type: 'response.created', response: { object: 'response', status: 'in_progress', output: [] } },
      { type: 'response.output_text.delta', delta: 'Hello' },
      {
        type: 'response.completed',
        response: {
          object: 'response',
          status: 'completed',
          output: [{ type: 'message', content: [{ type: 'output_text', text: 'Hello' }] }],
        },
      },
    ),
  ],
  [
    'messages',
    'messages',
    { type: 'message', role: 'assistant', content: [{ type: 'text', text: 'Hello' }], stop_reason: 'end_turn' },
  ],
  [
    'messages cut by the token limit',
    'messages',
    { type: 'message', role: 'assistant', content: [], stop_reason: 'max_tokens' },
  ],
  [
    'messages stream',
    'messages',
    'event: message_start\ndata: {"type":"message_start","message":{"type":"message","role":"assistant","content":[]}}\n\nevent: ping\ndata: {"type":"ping"}\n\nevent: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Hello"}}\n\nevent: message_delta\ndata: {"type":"message_delta","delta":{"stop_reason":"end_turn"}}\n\nevent: message_stop\ndata: {"type":"message_stop"}\n\n',
  ],
  [
    'gemini',
    'gemini',
    { candidates: [{ content: { role: 'model', parts: [{ text: 'Hello' }] }, finishReason: 'STOP' }] },
  ],
  ['gemini that only thought', 'gemini', { candidates: [{ content: { role: 'model' }, finishReason: 'MAX_TOKENS' }] }],
  [
    'gemini stream',
    'gemini',
    stream(
      { candidates: [{ content: { parts: [{ text: 'Hel' }] } }] },
      { candidates: [{ content: { parts: [{ text: 'lo' }] }, finishReason: 'STOP' }] },
    ),
  ],
  [
    'gemini stream as an array',
    'gemini',
    [{ candidates: [{ content: { parts: [{ text: 'Hi' }] } }] }, { candidates: [{ finishReason: 'STOP' }] }],
  ],
  ['list of new-api', 'models', { success: true, object: 'list', data: [{ id: 'gpt-5', object: 'model' }] }],
  [
    'list of Anthropic',
    'models',
    { data: [{ type: 'model', id: 'claude-x', display_name: 'Claude X' }], has_more: false },
  ],
  ['list of Gemini', 'models', { models: [{ name: 'models/gemini-x' }] }],
  ['bare list of Together', 'models', [{ id: 'acme/x', object: 'model' }]],
  ['empty list', 'models', { object: 'list', data: [] }],
]

describe('an answer', () => {
  it.each(rows)('%s', (_what, asked, body) => {
    expect(diagnose([answered(asked, 200, body)], { model: null })[0]).toMatchObject({ id: 'ok' })
  })

  it('is not one when the line broke', () => {
    const body = stream(chunk({ content: 'Hello' }, 'stop'))
    expect(diagnose([answered('chat', 200, body, {}, { dropped: true })], { model: null })[0]).toMatchObject({
      id: 'malformed-success',
    })
  })

  it('may be longer than what was kept', () => {
    const body = stream(chunk({ content: 'Hello' })) + 'data: {"choices":[{"del'
    expect(diagnose([answered('chat', 200, body, {}, { truncated: true })], { model: null })[0]).toMatchObject({
      id: 'ok',
    })
  })
})
