import type { Field } from '../schema.ts'

/** What the words before a value say about it. */
export interface Label {
  /** `null`: an address that is named as something else than the API, such as a home page. */
  field: Field | null
  /** 0 … 1. */
  weight: number
  /** A word so general that the value must look right too. */
  vague: boolean
  /** What it names besides the field: `tavily` of `TAVILY_API_KEY`, nothing of `API Key 2`. */
  service?: string
}

const FOREIGN =
  /(?:referer|referrer|origin|home ?page|web ?site|docs?(?: url)?|documentation|schema|(?:icon|logo|avatar|image|img|picture|register|sign ?up|login|console|dashboard|web|site|help|github|repo|repository|issue|invite|download|install|proxy|callback|redirect|webhook|usage base|status|support|blog|tutorial|balance|billing|health) ?(?:url|uri|link|address)?|https? proxy|registry|官方?网站?|官网|首页|主页|文档|教程|控制台|后台|面板|登录页?|注册|购买|充值|签到|邀请|下载|仓库|(?:官方|官网|文档|教程|控制台|后台|面板|登录|注册|购买|充值|签到|邀请|下载|仓库|邮箱|邮件|收货|代理|网站|钱包|查询|主页|首页) ?(?:地址|网址|链接|入口|域名|站点))$/
const FOREIGN_KEY =
  /(?:hash|public key|primary key|foreign key|hot ?key|env key|env|csrf token|xsrf token|refresh token|next token|page token|usage (?:api key|access token)|ssh key|session (?:key|token)|sort key|cache key|max token|key hash|公钥|快捷键)$/
const STRONG_URL =
  /(?:^| )(?:api )?(?:base ?ur[li]|api ?base|base ?api|api ?(?:base )?(?:url|uri|host|address|addr|endpoint|server|domain)|end ?points?|endpoint url|open ?ai ?(?:base|proxy|proxy url|endpoint|host)|(?:request|relay|gateway|server|provider|host) ?(?:url|address|base)|azure endpoint|bas ?url)$|(?:接口|请求|中转站?|服务器?|网关|基础|api|转发|调用|反代|接入|自定义|端点|base|线路) ?(?:地址|网址|链接|域名|端点|url|入口|点)$|(?:端点|接口|接入点)$/
const WEAK_URL =
  /(?:^| )(?:url|uri|host|hostname|server|address|addr|domain|gateway|base|link|api|relay|站点)$|(?:地址|网址|链接|域名|站点|中转站?)$/
const STRONG_KEY =
  /(?:^| )(?:api ?keys?|auth(?:entication)? ?(?:token|key)|secret ?key|access ?(?:key|token)|api ?(?:secret|token)|bearer ?token|(?:proxy )?authorization|bearer|subscription key|goog api key|(?:open ?ai|anthropic|claude|gemini|google|deepseek|codex) ?(?:key|token))$|(?:密钥|秘钥|密匙|秘匙|令牌|api ?凭证)$/
const WEAK_KEY = /(?:^| )(?:keys?|token|secret|credential|密码|sk)$|(?:凭证|卡密)$/
const STRONG_MODEL =
  /(?:^| )(?:models?|model ?(?:id|ids|name|names|slug)|deployment(?: name| id)?|default model name|model code|engine)$|模型 ?(?:名称?|id|代码|标识|编号|列表|型号)?$/
const SIDE_MODEL =
  /(?:^| )(?:small|fast|haiku|mini|embed\w*|rerank\w*|image|vision|vlm|tts|stt|asr|ocr|audio|speech|title|summary|weak|editor|fallback|opus|review|compress\w*)(?: \w+){0,2} models?|(?:custom|available|allowed|supported) models$|向量|嵌入|重排|绘图|视觉|语音|备用/
/** `EMBEDDING_API_KEY`: not the one that answers. */
const SIDE = /(?:^| )(?:embed\w*|rerank\w*|tts|stt|asr|vision|vlm)(?: |$)/
const FILLER =
  /(?:填写?入?|输入|改成?为?|设置?成?为?|换成|选择?|使?用|如下|都?就?是|为|in|to|is|are|below|here|等于|should be|示例|例如|here is|as|provided)$/

/** Labels of other languages, as the English word. */
const TRANSLATED: readonly (readonly [RegExp, string])[] = [
  [/キー|ключ[а-я]{0,3}|[密金]鑰|키|\bchave\b|\bclave\b/gi, ' key '],
  [/モデル|модел[а-я]{1,3}|모델|\bmodelo\b|\bmodèle\b/gi, ' model '],
  [/エンドポイント|アドレス|адрес[а-я]{0,2}|ссылк[а-я]{1,2}|位址|網址|端點|주소|\bendereço\b/gi, ' api url '],
]

const translate = (text: string): string =>
  /[^\x00-\x7f]|chave|clave|modelo/i.test(text)
    ? TRANSLATED.reduce((english, [word, meant]) => english.replace(word, meant), text)
    : text

/** `ANTHROPIC_BASE_URL`, `apiBaseUrl`, `x-api-key`, `API密钥` as plain words. */
function words(text: string): string {
  return text
    .slice(-48)
    .normalize('NFKC')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9\u4e00-\u9fff]+/g, ' ')
    .replace(/([a-z0-9])(?=[\u4e00-\u9fff])|([\u4e00-\u9fff])(?=[a-z0-9])/g, '$& ')
    .trim()
}

function meaning(label: string): Label | null {
  if (FOREIGN_KEY.test(label)) return null
  if (STRONG_KEY.test(label)) return { field: 'apiKey', weight: 0.9, vague: false }
  if (STRONG_MODEL.test(label)) return { field: 'model', weight: SIDE_MODEL.test(label) ? 0.72 : 0.9, vague: false }
  if (/(?:^| )(?:(?:open ?ai|api) proxy url|reverse proxy(?: url)?|(?<!usage )base urls?)$/.test(label))
    return { field: 'baseUrl', weight: 0.9, vague: false }
  if (FOREIGN.test(label)) return { field: null, weight: 0, vague: false }
  if (STRONG_URL.test(label)) return { field: 'baseUrl', weight: 0.88, vague: false }
  if (WEAK_URL.test(label)) return { field: 'baseUrl', weight: 0.78, vague: true }
  if (WEAK_KEY.test(label)) return { field: 'apiKey', weight: 0.8, vague: true }
  return null
}

/** Words of a label that tell one service from another are what is left without these. */
const GENERIC =
  /\b(?:\w|\d+|api|base|url|uri|keys?|tokens?|auth|secret|access|host|address|addr|end ?points?|server|domain|link|export|set|setx|env|gx|const|let|var|string|bearer|authorization|my|your|the|new|old|first|second|third|main|backup|default|custom|openai_?compatible|is|to|as|and|or|one|two|three|site|vip|free|proxy|relay|gateway|service|provider|llm|ai|config|value|name|type|in|of|for|line|with|us|cn|hk|jp|eu)\b/g

const serviceOf = (label: string): string =>
  label
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(GENERIC, ' ')
    .replace(/\s+/g, '')

/** What a name such as a JSON member or a query parameter stands for. */
export const readName = (name: string): Label | null => meaning(words(name))

const lowerSide = (found: Label, label: string): Label =>
  found.field !== 'model' && SIDE.test(label) ? { ...found, weight: found.weight - 0.18 } : found

const TAIL = /[\s"'`*_~\])）】」』”’>-]/
const KEYWORD =
  /key|token|secret|auth|bearer|credential|sk|url|uri|host|addr|end ?point|server|domain|gateway|base|link|api|relay|model|engine|deployment|referr?er|origin|page|site|doc|schema|proxy|registry|地址|网址|链接|域名|站|端点|接入|接口|入口|密|钥|令牌|凭证|模型|官网|首页|主页|文档|教程|控制台|后台|面板|登录|注册|购买|充值|仓库/i
const CUT = /[\n\r,，。;；、{}([（【<>"'`“”‘’「」『』|!?！？&=:：#/\\\t]/
const HINT = /[（(【[]([^（()）【[】\]]{0,30})[)）】\]][\s"'`*]{0,6}$/

function lastPart(text: string): string {
  let end = text.length
  while (end > 0 && TAIL.test(text[end - 1]!)) end -= 1
  let start = end
  while (start > 0 && !CUT.test(text[start - 1]!)) start -= 1
  return text.slice(start, end)
}

/** Reads the label at the end of a short stretch of text: `- **API Key**（必填）` and the like. */
export function readLabel(before: string): Label | null {
  const hint = HINT.exec(before)
  const parts = (hint ? [lastPart(before.slice(0, hint.index)), hint[1]!] : [lastPart(before)]).map(translate)
  for (const part of parts) {
    if (!KEYWORD.test(part)) continue
    const label = words(part)
    if (FOREIGN_KEY.test(label)) return null
    const found = meaning(label) ?? meaning(label.replace(FILLER, '').trim())
    if (found) return { ...lowerSide(found, label), service: serviceOf(label) }
  }
  return null
}
