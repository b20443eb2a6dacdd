/** What an error object says, whichever of the many envelopes it came in. */
export interface Envelope {
  /** Human sentences, the outermost first. */
  sentences: string[]
  /** Machine words, lower case. */
  codes: string[]
  /** It reports a failure even if the HTTP status does not. */
  isError: boolean
  /** HTTP status that the body itself names, 400 … 599. */
  status: number | null
}

type Fields = Readonly<Record<string, unknown>>

const DEEPEST = 8
const MOST_SENTENCES = 6
const LONGEST_SENTENCE = 2_000

/** In this order: the sentence of an inner object is more telling than the label beside it. */
const SENTENCE_FIELDS = [
  'error',
  'Error',
  'message',
  'Message',
  'msg',
  'error_msg',
  'error_message',
  'errorMessage',
  'errmsg',
  'error_description',
  'status_msg',
  'status_message',
  'err_msg',
  'faultstring',
  'detail',
  'details',
  'errors',
  'raw',
  'description',
  'desc',
  'title',
] as const
const CODE_FIELDS = [
  'code',
  'Code',
  'type',
  'status',
  'reason',
  'error_code',
  'errorCode',
  'errcode',
  'status_code',
  'statusCode',
  '__type',
  'error_type',
] as const
/** Objects that hold an error without being called one: MiniMax, Apigee, Azure, Tencent, Spark, OpenRouter, Responses events. */
const WRAPPERS = ['base_resp', 'fault', 'innererror', 'Response', 'header', 'metadata', 'response'] as const

/** `value` as an object with named fields, or null. */
export function asFields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
}

/** Parses JSON; undefined where the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0)

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? (value[0] as unknown) : null)

/** Never by `String()`: a hostile body may hold an object whose `toString` is no function. */
const asText = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '')

const isWord = (text: string) => text.length <= 80 && /^[\w.:#/-]+$/.test(text)

/** A code of success, as Chinese envelopes carry it: `{"code":0,…}`, `{"status_code":"200"}`. */
const isFine = (code: unknown): boolean =>
  isEmpty(code) || code === true || /^(?:0|2\d\d|20000|ok|success)$/i.test(asText(code))

class Reader {
  sentences: string[] = []
  codes: string[] = []
  status: number | null = null
  label = ''

  /** Relays pass an upstream's JSON on as text: read through it. */
  private addSentence(text: string, depth: number) {
    const short = text.slice(0, LONGEST_SENTENCE).trim()
    const at = depth < DEEPEST ? text.search(/\{\s*"/) : -1
    const inner = at < 0 ? undefined : parseJson(text.slice(at, text.lastIndexOf('}') + 1))
    if (inner !== undefined) {
      if (at > 0) this.sentences.push(text.slice(0, at).trim())
      this.read(inner, depth + 1)
    } else if (short !== '' && this.sentences.length < MOST_SENTENCES && !this.sentences.includes(short))
      this.sentences.push(short)
  }

  private addCode(value: unknown) {
    const text = asText(value)
    if (isWord(text)) this.codes.push(text.toLowerCase().replace(/-/g, '_'))
    if (/^[45]\d\d$/.test(text)) this.status ??= Number(text)
  }

  read(value: unknown, depth: number): void {
    if (depth > DEEPEST) return
    if (typeof value === 'string') {
      this.addCode(value)
      // `{"error":"service_unavailable","message":"…"}`: a word is a label, unless nothing else is said.
      if (isWord(value) && /[_.:]/.test(value)) this.label ||= value
      else this.addSentence(value, depth)
      return
    }
    if (Array.isArray(value)) {
      for (const item of value.slice(0, 3)) this.read(item, depth + 1)
      return
    }
    const fields = asFields(value)
    if (!fields) return
    // FastAPI and pydantic: {"loc":["body","model"],"msg":"Field required","type":"missing"}
    if (Array.isArray(fields.loc) && typeof fields.msg === 'string') {
      this.addSentence(`${fields.loc.slice(0, 4).map(asText).join('.')}: ${fields.msg}`, DEEPEST)
      this.addCode(fields.type)
      return
    }
    for (const name of CODE_FIELDS) this.addCode(fields[name])
    for (const name of SENTENCE_FIELDS) this.read(fields[name], depth + 1)
    // Xiaomi says what is wrong in `param`; to all others it is a name.
    if (typeof fields.param === 'string' && /\s/.test(fields.param)) this.addSentence(fields.param, depth)
    // OpenRouter reports a provider that dies in the middle inside the choice.
    this.read(asFields(firstOf(fields.choices))?.error, depth + 1)
    for (const name of WRAPPERS) if (asFields(fields[name])) this.read(fields[name], depth + 1)
    // xAI puts the general sentence into `code`.
    for (const name of CODE_FIELDS) {
      const text = fields[name]
      if (typeof text === 'string' && /\s/.test(text)) this.addSentence(text, depth)
    }
  }
}

function reportsFailure(fields: Fields): boolean {
  const code = fields.code ?? fields.error_code ?? fields.errcode ?? fields.status_code ?? fields.statusCode
  return (
    ['error', 'Error', 'errors', 'error_msg', 'errmsg', 'fault'].some((name) => !isEmpty(fields[name])) ||
    fields.success === false ||
    /^(?:error|response\.failed)$/.test(asText(fields.type)) ||
    fields.object === 'error' ||
    /^(?:error|fail|failed|failure)$/i.test(asText(fields.status)) ||
    !isFine(code) ||
    !isFine(asFields(fields.base_resp)?.status_code) ||
    !isFine(asFields(fields.header)?.code) ||
    !isEmpty(asFields(fields.response)?.error) ||
    !isEmpty(asFields(firstOf(fields.choices))?.error) ||
    !isEmpty(asFields(fields.Response)?.Error) ||
    (!isEmpty(fields.detail) && Object.keys(fields).length <= 3)
  )
}

/** Collects the sentences and the machine words of a JSON answer. */
export function readEnvelope(json: unknown): Envelope {
  const reader = new Reader()
  reader.read(json, 0)
  const fields = asFields(Array.isArray(json) ? firstOf(json) : json)
  const { label } = reader
  return {
    sentences: reader.sentences.length === 0 && label !== '' ? [label] : reader.sentences,
    codes: [...new Set(reader.codes)],
    isError: fields !== null && reportsFailure(fields),
    status: reader.status,
  }
}
