import { looksLikeKey, looksLikeModel } from './shapes.ts'

/** Values that stand for another value: samples out of guides, and variables of programs and shells. */

const SAMPLE_PHRASE =
  /(?:^|[^a-z])(?:your|yours|paste|replace|insert|change[-_ ]?me|put|enter|fill|example|sample|placeholder|dummy|todo|here|redacted|user[-_ ]provided|secret[-_ ]?key|my[-_ ]?(?:api[-_ ]?)?key)(?:$|[^a-z])/i
const FOREIGN_SAMPLE =
  /你的|您的|我的|填入|填写|填你|替换|此处|这里|示例|自己的|请选择|请输入|选择模型|^(?:模型|密钥|令牌)(?:名称?|ID)?$|^(?:sk|cr)[-_][\u4e00-\u9fff]{1,12}$|^中转站?(?:的)?(?:api)?[-_ ]?(?:key|密钥|令牌)$|ваш|вставьте|ключ|あなたの|入力/i
/** `MYKEYHERE`, `yourapikey`: words without anything between them. */
const GLUED_SAMPLE =
  /^(?:my|your|insert|paste|put|enter)[a-z]{0,12}(?:key|token)(?:here)?$|^[a-z]{0,12}(?:key|token)(?:goes)?here$/i
/** A value made of nothing but these says what belongs there, not what it is. */
const SAMPLE_WORDS = new Set(
  'access api apikey auth base demo deployment dummy empty endpoint fake host id key lm model my name needed no none not null ollama provider required sample secret string studio test the token undefined url value vendor xxx'.split(
    ' ',
  ),
)
const KEY_BEGINNING =
  /^(?:sk|key|api|token|cr|gsk|hf|nvapi|xai|pplx|fk|ak|csk)[-_](?:(?:proj|or-v1|ant(?:-api\d\d)?|kimi|cp)-)?/i

const inWords = (text: string) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

const saysSample = (text: string) =>
  FOREIGN_SAMPLE.test(text) || SAMPLE_PHRASE.test(text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' '))

function isSampleWord(text: string): boolean {
  if (text.length > 60) return false
  const body = text.replace(KEY_BEGINNING, '')
  // `openai/my-model`: the last part is the name.
  const words = inWords(body.slice(body.lastIndexOf('/') + 1))
  if (words.length > 0 && words.every((word) => SAMPLE_WORDS.has(word))) return true
  return isCounting(body) || GLUED_SAMPLE.test(body)
}

/** `abc123`, `1234567890abcdef`: nothing but letters and digits in their order, in runs of three and more. */
function isCounting(text: string): boolean {
  const bare = text.toLowerCase().replace(/[-_]/g, '')
  if (bare.length < 5 || /[^a-z\d]/.test(bare)) return false
  let run = 1
  for (let at = 1; at < bare.length; at += 1) {
    const follows = bare.charCodeAt(at) - bare.charCodeAt(at - 1) === 1 || bare.slice(at - 1, at + 1) === '90'
    if (!follows && run < 3) return false
    run = follows ? run + 1 : 1
  }
  return run >= 3
}

/** `${OPENAI_API_KEY}`, `process.env.KEY`, `%KEY%`: what a program or a shell would put in by itself. */
export function isReference(text: string): boolean {
  if (text.length > 200 || saysSample(text)) return false
  return (
    /^(?:\$\{\{.*\}\}|\$\{[\w:.@-]+\}|\$(?:env:)?[A-Za-z_]\w*|\$\(.+\)|%[A-Za-z_]\w*%|\{env:\w+\}|\{\{\s*[\w.$]+\s*\}\}|!env\s+\w+)$/.test(
      text,
    ) ||
    /^(?:os\.(?:environ|getenv)|process\.env|import\.meta\.env|Deno\.env|Bun\.env|System\.getenv|Environment\.Get\w{1,40}|getenv|secrets|env)\b\s?[.[(/]/i.test(
      text,
    )
  )
}

/** `OPENAI_API_KEY`: the name of a variable instead of its value. */
export function isVariableName(text: string): boolean {
  return (
    /^[A-Z][A-Z\d]{0,30}(?:_[A-Z\d]{1,30}){1,6}$/.test(text) &&
    /(?:KEY|TOKEN|SECRET|AUTH|URL|URI|HOST|BASE|ENDPOINT|MODEL)$/.test(text) &&
    !saysSample(text) &&
    !isSampleWord(text)
  )
}

/** `<model-id>`, `{host}`, `[API Key]`: but a real value in brackets is no sample. */
function isBracketedName(text: string): boolean {
  const name = /^[<[{(]{1,2}([^<>[\]{}()"'/:]{1,60})[>\]})]{1,2}$/.exec(text)?.[1]
  return name !== undefined && !looksLikeKey(name) && !looksLikeModel(name)
}

/** `sk-xxxx`, `ep-xxx-yyy`, `sk-ant-api03-xxxx`: a beginning, and then one letter again and again. */
function isCrossedOut(text: string): boolean {
  const parts = text.split(/[-_./]/)
  const first = parts.findIndex((part) => /^(?:x{3,}\d{0,2}|0{6,})$/i.test(part))
  return (
    first >= 0 &&
    parts.slice(0, first).every((part) => part.length <= 12 || /^[a-z]{1,24}$/.test(part)) &&
    parts.slice(first + 1).every((part) => /^(?:[xyz0]{2,}\d{0,2}|[a-z]{3}|)$/i.test(part))
  )
}

/** A sample value out of a guide: `YOUR_4096BYTES_API_KEY`, `sk-xxxx`, `<model-id>`, `PASTE_MODEL_NAME_FROM_DASHBOARD`. */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim()
  if (bare.length > 200 || isReference(bare)) return false
  // A real key is random: words in it are an accident, but only short ones.
  const isRandom = bare.length >= 32 && /\d/.test(bare) && /[a-z]{2}[A-Z]|[A-Z]{2}[a-z]\d|\d[a-z]{1,2}\d/.test(bare)
  if (FOREIGN_SAMPLE.test(bare) || (!isRandom && saysSample(bare))) return true
  if (isSampleWord(bare) || isBracketedName(bare) || isCrossedOut(bare) || /x{8,}/i.test(bare)) return true
  // Four in a row are no accident in a short text; of a list, each must be a sample.
  const parts = bare.split(/\s?[,;]\s?/)
  return parts.length > 1 ? parts.every(isPlaceholder) : bare.length <= 24 && /x{4,}/.test(bare)
}
