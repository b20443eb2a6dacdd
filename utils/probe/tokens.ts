import { createParser } from 'eventsource-parser'
import type { Spent } from './outcome.ts'

/** An event longer than this is nobody's token. */
const LONGEST_EVENT = 200_000

/** A piece of the answer itself, in the words of each wire API; events before it only announce it. */
const PIECE =
  /"(?:content|reasoning_content|reasoning|text|thinking|delta|partial_json|arguments)"\s*:\s*"[^"]|"tool_calls"\s*:\s*\[\s*\{|"functionCall"\s*:/
const INPUT = /"(?:prompt_tokens|input_tokens|promptTokenCount)"\s*:\s*(\d{1,9})/
const OUTPUT = /"(?:completion_tokens|output_tokens|candidatesTokenCount)"\s*:\s*(\d{1,9})/

const most = (known: number | null, found: string | undefined): number | null =>
  found === undefined ? known : Math.max(known ?? 0, Number(found))

/** Watches an answer as it comes in, streamed or whole, for its first token and for what it cost. */
export function watchTokens(now: () => number): { feed(chunk: string): void; end(body: string): Spent } {
  const spent: Spent = { firstTokenMs: null, inputTokens: null, outputTokens: null }
  let isOver = false
  const read = (text: string) => {
    // Anthropic counts in its first event and again in its last one, others in every event.
    spent.inputTokens = most(spent.inputTokens, INPUT.exec(text)?.[1])
    spent.outputTokens = most(spent.outputTokens, OUTPUT.exec(text)?.[1])
  }
  const parser = createParser({
    maxBufferSize: LONGEST_EVENT,
    onEvent({ data }) {
      if (PIECE.test(data)) spent.firstTokenMs ??= now()
      read(data)
    },
    onError: ({ type }) => (isOver ||= type === 'max-buffer-size-exceeded'),
  })
  return {
    feed(chunk) {
      if (!isOver) parser.feed(chunk)
    },
    end(body) {
      if (spent.outputTokens === null) read(body)
      return spent
    },
  }
}
