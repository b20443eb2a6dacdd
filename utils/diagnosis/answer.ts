import type { WireApi } from '../relay/schema.ts'
import { asFields } from './envelope.ts'

/** What a successful body holds, whole or streamed. */
export interface Answer {
  /** The API in whose shape it came; `native` is a vendor's own. Null when it is no answer at all. */
  api: WireApi | 'native' | null
  /** There is text, reasoning, a tool call, or at least the note that the token limit cut it. */
  isUsable: boolean
  /** The API's own last word came: without it a stream broke off. */
  isEnded: boolean
  finish: string
  text: string
}

type Fields = NonNullable<ReturnType<typeof asFields>>

const has = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : asFields(value) !== null
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const word = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase() : '')
/** A stop for the length, or at a word of the request's own, is a success even without a text. */
const CUT_SHORT = /^(?:length|max_tokens|max_output_tokens|model_length|stop_sequence)$/

class Collector implements Answer {
  api: Answer['api'] = null
  isUsable = false
  isEnded = false
  finish = ''
  text = ''

  private add(api: Answer['api'], hasContent: boolean, text: unknown, finish: unknown) {
    this.api ??= api
    if (hasContent) this.isUsable = true
    if (typeof text === 'string' && this.text.length < 1_000) this.text += text
    const stopped = word(finish)
    if (stopped === '' || stopped === 'finish_reason_unspecified') return
    this.finish = stopped
    this.isEnded = true
    if (CUT_SHORT.test(stopped)) this.isUsable = true
  }

  private readChat(choices: readonly unknown[]) {
    this.api ??= 'openai-chat'
    for (const item of choices) {
      const choice = asFields(item)
      if (!choice) continue
      for (const part of [asFields(choice.message), asFields(choice.delta), choice]) {
        if (!part) continue
        const told = [part.content, part.text, part.reasoning_content, part.reasoning, part.tool_calls, part.refusal]
        const hasContent = [...told, part.function_call, part.audio, part.images].some(has)
        this.add('openai-chat', hasContent, part.content ?? part.text, null)
      }
      this.add('openai-chat', false, null, choice.finish_reason)
    }
  }

  private readBlock(block: Fields | null) {
    if (!block) return
    const hasContent = has(block.text) || has(block.thinking) || has(block.partial_json) || has(block.name)
    this.add('anthropic-messages', hasContent || block.type === 'redacted_thinking', block.text, null)
  }

  private readGemini(fields: Fields) {
    for (const item of list(fields.candidates)) {
      const candidate = asFields(item)
      const parts = list(asFields(candidate?.content)?.parts).map(asFields)
      for (const part of parts) this.add('gemini', part !== null && Object.keys(part).length > 0, part?.text, null)
      this.add('gemini', false, null, candidate?.finishReason)
    }
    this.add('gemini', false, null, asFields(fields.promptFeedback)?.blockReason)
  }

  private readResponse(response: Fields) {
    this.api ??= 'openai-responses'
    for (const item of list(response.output)) {
      const output = asFields(item)
      if (!output) continue
      if (output.type !== 'message') this.add('openai-responses', has(output.type), null, null)
      for (const part of list(output.content).map(asFields))
        this.add('openai-responses', has(part?.text) || has(part?.refusal), part?.text, null)
    }
    if (response.status === 'completed') this.isEnded = true
    if (response.status === 'incomplete')
      this.add('openai-responses', false, null, asFields(response.incomplete_details)?.reason ?? 'incomplete')
  }

  /** Stream events of Responses and Messages name themselves. */
  private readEvent(type: string, fields: Fields) {
    if (type.startsWith('response.')) {
      const delta = fields.delta
      if (type.endsWith('.delta')) this.add('openai-responses', has(delta), type.includes('text') ? delta : null, null)
      const response = asFields(fields.response)
      if (response) this.readResponse(response)
      if (type === 'response.completed') this.isEnded = true
      return
    }
    this.api ??= 'anthropic-messages'
    this.readBlock(asFields(fields.content_block))
    const delta = asFields(fields.delta)
    this.readBlock(delta)
    this.add('anthropic-messages', false, null, delta?.stop_reason)
    if (type === 'message_stop') this.isEnded = true
    const started = asFields(fields.message)
    for (const block of list(started?.content)) this.readBlock(asFields(block))
  }

  read(value: unknown) {
    const fields = asFields(value)
    if (!fields) return
    const type = word(fields.type)
    if (/^response\.|^message_|^content_block_/.test(type)) this.readEvent(type, fields)
    else if (Array.isArray(fields.choices)) this.readChat(fields.choices)
    else if (Array.isArray(fields.candidates) || asFields(fields.promptFeedback)) this.readGemini(fields)
    else if (fields.object === 'response' || Array.isArray(fields.output)) this.readResponse(fields)
    else if (Array.isArray(fields.content) && (type === 'message' || fields.role === 'assistant')) {
      this.api ??= 'anthropic-messages'
      for (const block of fields.content) this.readBlock(asFields(block))
      this.add('anthropic-messages', false, null, fields.stop_reason)
    } else if (isNative(fields)) this.add('native', true, null, 'stop')
  }
}

/**
 * Ollama and Cohere (`message`), Cohere's stream (`content-delta`), DashScope and Bedrock (`output`), Workers AI and Qianfan (`result`),
 * streams of Workers AI, old Anthropic and Ollama (`response`, `completion`).
 */
function isNative(fields: Fields): boolean {
  const output = asFields(fields.output)
  const result = asFields(fields.result)
  const message = asFields(fields.message)
  return (
    (message !== null &&
      (has(message.content) || has(message.thinking) || has(message.tool_calls)) &&
      ('done' in fields || 'finish_reason' in fields)) ||
    (output !== null && (has(output.text) || has(output.choices) || has(output.message))) ||
    (result !== null && (has(result.response) || has(result.tool_calls))) ||
    (has(fields.result) && 'is_truncated' in fields) ||
    (typeof fields.response === 'string' && has(fields.response) && Object.keys(fields).length <= 3) ||
    (/^(?:content|tool-call|tool-plan)-delta$/.test(word(fields.type)) && asFields(fields.delta) !== null) ||
    (has(fields.response) && 'done' in fields) ||
    (has(fields.completion) && 'stop_reason' in fields)
  )
}

/** Reads the JSON bodies of an answer (one, or one per stream event) in the shape of whichever API they speak. */
export function readAnswer(values: readonly unknown[]): Answer {
  const collector = new Collector()
  for (const value of values) collector.read(value)
  return collector
}

/** Relays dress errors as answers, so that chat windows show them. */
const DRESSED_ERRORS: readonly RegExp[] = [
  /^\W{0,3}(?:\[[\w .-]{2,30}\]\W{0,3})?(?:error(?: code)?[:：]|error \d{3}|request failed|upstream )/i,
  /\b(?:overloaded|try again (?:later|in \d))|\b(?:invalid|expired) api key|稍[后候]再?[试访]|请.{0,8}充值/i,
  /^\W{0,3}(?:请求失败|请求出错|调用失败|发生错误|错误[:：])/,
  /(?:api ?key|token|quota|balance|channel|upstream).{0,30}(?:invalid|expired|exhausted|insufficient|not enough|unavailable)/i,
  /(?:令牌|密钥|额度|余额|渠道|上游|api ?key).{0,30}(?:无效|过期|不足|用尽|饱和|失效)/i,
]

/** Is this text an error rather than what a model would say? Only short texts are suspected. */
export const isDressedError = (text: string): boolean =>
  text.length <= 400 && DRESSED_ERRORS.some((pattern) => pattern.test(text.trim()))
