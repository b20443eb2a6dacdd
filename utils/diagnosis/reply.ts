import type { Evidence } from '../probe/outcome.ts'
import { isDressedError, readAnswer } from './answer.ts'
import { asFields, parseJson, readEnvelope } from './envelope.ts'
import { isListProbe, readModels } from './models.ts'
import type { Reply } from './types.ts'

/** Longer bodies are cut before they are judged: nothing that tells a cause apart stands further back. */
const LOOK = 300_000
const MOST_EVENTS = 2_000
const LONGEST_MESSAGE = 2_000

interface Layout {
  kind: Reply['kind']
  /** One JSON value, or one per event of a stream. */
  values: unknown[]
  /** The stream said that it is over. */
  isDone: boolean
}

const HTML =
  /^\s*(?:<!--|<\?xml[^>]{0,200}>\s*<(?:!doctype html|html)|<(?:!doctype html|html|head|body|title|meta|div|script|center|h1|p|pre)[\s>])/i
const STREAM = /^\s*(?::|(?:data|event|id|retry):)/

/** Some servers tell the type of a Responses event in its `event:` line alone. */
function readEvent(event: string, text: string): unknown {
  const value = parseJson(text)
  if (value === undefined) return event === 'error' ? { error: text } : text
  const fields = event.startsWith('response.') ? asFields(value) : null
  return fields ? { type: event, ...fields } : value
}

function readStream(body: string): Layout {
  const values: unknown[] = []
  let isDone = false
  let event = ''
  let data = ''
  for (const line of `${body}\n\n`.split(/\r?\n/)) {
    if (line.startsWith('event:')) event = line.slice(6).trim()
    else if (line.startsWith('data:')) data += `${line.slice(5).trim()}\n`
    // A relay whose upstream dies in the middle may append its bare JSON error.
    else if (line.startsWith('{')) data += line
    else if (line === '' && data !== '') {
      const text = data.trim()
      if (text === '[DONE]') isDone = true
      else if (values.length < MOST_EVENTS) values.push(readEvent(event, text))
      event = data = ''
    }
  }
  return { kind: 'stream', values, isDone }
}

/** JSON that was cut: the sentence is often still whole. */
function salvage(body: string): Layout {
  const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,2000})"`).exec(body)?.[1]
  const message = field('message') ?? field('msg')
  const found = message === undefined ? [] : [{ error: { message, code: field('code'), type: field('type') } }]
  return { kind: 'json', values: found, isDone: false }
}

function layOut(body: string): Layout {
  const start = body.slice(0, 1)
  if (start === '') return { kind: 'empty', values: [], isDone: false }
  if (start === '{' || start === '[' || start === '"') {
    const json = parseJson(body)
    if (json !== undefined) return { kind: 'json', values: [json], isDone: true }
    // Native Ollama streams one JSON object a line.
    const lines = body.split('\n').slice(0, MOST_EVENTS).map(parseJson)
    if (lines.length > 1 && lines[0] !== undefined) return { kind: 'stream', values: lines, isDone: true }
    if (start !== '"') return salvage(body)
  }
  if (STREAM.test(body)) return readStream(body)
  return { kind: HTML.test(body) ? 'html' : 'text', values: [], isDone: false }
}

const plain = (html: string) =>
  html
    .replace(/<[^>]{0,500}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const between = (body: string, tag: string) =>
  plain(new RegExp(`<${tag}[^>]{0,200}>([^]{1,300}?)</${tag}>`, 'i').exec(body.slice(0, 50_000))?.[1] ?? '')

/** What a page, an XML error of a storage service or a plain text has to say. */
function readText(kind: Reply['kind'], body: string): string {
  if (kind === 'html') {
    const title = between(body, 'title')
    const heading = between(body, 'h1')
    return title === heading || heading === '' ? title : [title, heading].filter(Boolean).join(': ')
  }
  return /^\s*<\?xml|^\s*<Error>/.test(body)
    ? [between(body, 'Code'), between(body, 'Message')].filter(Boolean).join(': ')
    : plain(body.slice(0, LONGEST_MESSAGE))
}

const unanswered = (evidence: Evidence): Reply => ({
  evidence,
  status: evidence.outcome.kind === 'redirected' ? evidence.outcome.status : 0,
  headers: {},
  body: '',
  kind: 'none',
  json: undefined,
  isAnswer: false,
  isForeign: false,
  isError: false,
  isHtml: false,
  finish: '',
  message: evidence.outcome.kind === 'unreachable' ? evidence.outcome.message : '',
  code: '',
})

/** Lays an answer out for judging. Never throws, whatever the body holds. */
export function readReply(evidence: Evidence): Reply {
  const { outcome } = evidence
  if (outcome.kind !== 'response') return unanswered(evidence)
  const body = outcome.body.slice(0, LOOK).trim()
  const isCut = outcome.truncated || outcome.body.length > LOOK
  const { kind, values, isDone } = layOut(body)
  const isSuccess = outcome.status >= 200 && outcome.status < 300
  const envelopes = values.slice(0, 1).concat(values.slice(-2)).map(readEnvelope)
  const envelope = envelopes.find(({ isError }) => isError) ?? envelopes[0]
  const failed = envelope?.isError ?? false
  const found = readAnswer(values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value])))
  const isDressed = found.api !== null && isDressedError(found.text)

  let isAnswer = isSuccess && !failed && !isDressed
  if (isListProbe(evidence.probe)) isAnswer &&= readModels(body, isCut || outcome.dropped) !== null
  else {
    const isAsked = found.api !== null && (evidence.wireApi === null || found.api === evidence.wireApi)
    const isWhole = kind !== 'stream' || isDone || found.isEnded || isCut
    isAnswer &&= isAsked && found.isUsable && isWhole && !outcome.dropped
  }
  const sentence = isDressed ? found.text : (envelope?.sentences.join(': ') ?? readText(kind, body))
  return {
    evidence,
    status: isSuccess && failed ? (envelope?.status ?? outcome.status) : outcome.status,
    headers: outcome.headers,
    body,
    kind,
    json: values[0],
    isAnswer,
    isForeign: isSuccess && !failed && found.isUsable && evidence.wireApi !== null && found.api !== evidence.wireApi,
    isError: failed || isDressed,
    isHtml: kind === 'html',
    finish: found.finish,
    message: isAnswer ? '' : sentence.slice(0, LONGEST_MESSAGE),
    code: isAnswer ? '' : (envelope?.codes.join(' ') ?? ''),
  }
}
