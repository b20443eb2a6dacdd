import { expect, test } from 'vitest'
import { watchTokens } from '../../utils/probe/tokens.ts'

/** Feeds the chunks one by one; the clock counts them. */
function watch(chunks: readonly string[]) {
  let time = 0
  const tokens = watchTokens(() => time)
  for (const chunk of chunks) {
    time += 1
    tokens.feed(chunk)
  }
  return tokens.end(chunks.join(''))
}

const spent = (firstTokenMs: number | null, inputTokens: number | null, outputTokens: number | null) => ({
  firstTokenMs,
  inputTokens,
  outputTokens,
})

/** Events in the words of the vendors' references, cut where networks cut. */
const rows: [what: string, chunks: string[], expected: ReturnType<typeof spent>][] = [
  [
    'chat: the role is no token',
    [
      'data: {"choices":[{"delta":{"role":"assistant","content":""}}]}\n\n',
      'data: {"choices":[{"delta":{"cont',
      'ent":"Hi"}}]}\n\n',
      'data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2,"completion_tokens_details":{}}}\n\ndata: [DONE]\n\n',
    ],
    spent(3, 9, 2),
  ],
  ['chat: thinking counts', ['data: {"choices":[{"delta":{"reasoning_content":"Hm"}}]}\n\n'], spent(1, null, null)],
  [
    'Anthropic: counted twice, the last is right',
    [
      'event: message_start\ndata: {"message":{"content":[],"usage":{"input_tokens":9,"cache_read_input_tokens":7,"output_tokens":1}}}\n\n',
      'data: {"type":"content_block_start","content_block":{"type":"text","text":""}}\n\n',
      'data: {"type":"content_block_delta","delta":{"type":"text_delta","text":"Hi"}}\n\n',
      'data: {"type":"message_delta","usage":{"output_tokens":6}}\n\n',
    ],
    spent(3, 9, 6),
  ],
  [
    'Responses',
    [
      'data: {"type":"response.created","response":{"output":[],"text":{"format":{"type":"text"}}}}\n\n',
      'data: {"type":"response.output_text.delta","delta":"Hi"}\n\n',
      'data: {"type":"response.completed","response":{"usage":{"input_tokens":9,"output_tokens":6}}}\n\n',
    ],
    spent(2, 9, 6),
  ],
  [
    'Gemini',
    [
      'data: {"candidates":[{"content":{"parts":[{"text":"Hi"}]}}],"usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":6}}\r\n\r\n',
    ],
    spent(1, 9, 6),
  ],
  ['a tool call', ['data: {"choices":[{"delta":{"tool_calls":[{"index":0}]}}]}\n\n'], spent(1, null, null)],
  ['no stream', ['{"choices":[],"usage":{"prompt_tokens":9,"comple', 'tion_tokens":6}}'], spent(null, 9, 6)],
  ['a page', ['<!doctype html>', '<p>'], spent(null, null, null)],
  ['nothing', [], spent(null, null, null)],
  ['an endless event', Array.from({ length: 400 }, () => `data: ${'x'.repeat(1_000)}\n`), spent(null, null, null)],
  ['an endless line', ['data: ', ...Array.from({ length: 400 }, () => 'x'.repeat(1_000))], spent(null, null, null)],
]
test.each(rows)('%s', (_what, chunks, expected) => {
  expect(watch(chunks)).toEqual(expected)
})
