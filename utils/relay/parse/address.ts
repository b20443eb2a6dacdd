import { INVISIBLE, plain } from './found.ts'
import type { Found } from './found.ts'
import { isModelId } from './model.ts'

/** Longer than any address that anybody pastes; a longer run is an attack or a data URL. */
const LONGEST = 2000
/** Typing faults in the scheme (`htttps`, `http:/`, a full-width colon) are left for lint to report. */
const WITH_SCHEME = new RegExp(
  `(?<![A-Za-z])(?:h[tx]{1,4}ps?|ｈｔｔｐｓ?|wss?)(?:[:：]{1,2}(?:[/／\\\\]{1,3})|[:：]?//|%3A%2F%2F)(?:[^\\s"'\`<>|\\\\^{}(),;，。；;、！？（）【】「」『』《》“”‘’…*$]|\\$\\{\\w{1,60}\\}|[${INVISIBLE}])+`,
  'gi',
)
const AT_START = new RegExp(`^${WITH_SCHEME.source}`, 'i')
const HOST =
  '(?:localhost|host\\.docker\\.internal|\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:]{2,45}\\]|(?:[a-z0-9_-]{1,63}\\.){1,8}(?:[a-z]{2,18}|xn--[a-z0-9-]{2,40}))'
const BARE_HOST = new RegExp(`^(?://)?${HOST}(?::\\d{1,5})?(?:/[\\w.~%:@/?=&#+-]*)?$`, 'i')
const TOP_LEVEL =
  /\.(?:com|net|org|cn|ai|io|dev|app|xyz|top|vip|pro|me|cc|site|online|shop|store|tech|cloud|fun|link|club|icu|work|space|website|live|run|so|co|us|uk|de|jp|hk|tw|sg|ru|fr|eu|in|info|biz|tv|gg|la|ws|life|world|plus|lol|host|chat|love|art|one|wiki|moe|im|asia|ltd|group|cfd|sbs|bond|lat|vn|kr|ca|au|nl|pl|it|id|my|th|pw|win|bid|wang|ink|red|mobi|tools|studio|systems|network|digital|email|zone|best|lat|ovh|eu|buzz|beer|monster|quest|gay|rest|gq|tk|ml|cf|ga|local|lan|internal|test|example)$/i

const FILE = /\.(?:json|toml|ya?ml|md|ts|tsx|js|mjs|py|sh|env|txt|log|html?|conf|ini|lock|exe|zip|png|jpe?g|svg|css)$/i
const CREDENTIAL =
  /(?:[?&](?:key|api[-_]?key|token|access[-_]?token|auth)=|[^\w.%]{1,4}(?:sk-|AIza|gsk_|cr_|fk\d{3,10}-)[\w-]{12}|-{3})/i
const API_PATH =
  /\/v\d+(?:alpha|beta)?(?:\/|$|[?#])|\/(?:chat\/completio|completions|responses|messages|embeddings|anthropic|openai|compat|compatible-mode|claude|gemini|models\/|api\/?$|api\/(?:v\d|openai|claude|anthropic|coding|paas))/i
const API_HOST =
  /^(?:[\w.-]*[.-])?(?:api|gateway|relay|proxy|llm|gw|router)\d*[.-]|generativelanguage|^(?:localhost|\[|\d{1,3}\.)|:\d+$/i
const READING_NAME =
  /^(?:docs?|help|support|wiki|blog|status|console|dashboard|platform|account|login|forum|bbs|linux|discord|t|twitter|x|dash|admin|learn|developers?|cdn|static|img|raw)\./i
const READING_SITE =
  /(?:^|\.)(?:github|githubusercontent|gitlab|gitee|stackoverflow|youtube|bilibili|zhihu|csdn|juejin|discord|medium|notion|feishu|larksuite|schemastore|google|baidu|bing|twitter|v2ex|jetbrains)\.(?:com|org|io|gg|cn|net|so)$|^(?:t\.me|x\.com|youtu\.be|json-schema\.org|linux\.do|yuque\.com|mp\.weixin\.qq\.com|(?:www\.)?cherry-ai\.com|claude\.ai|chatgpt\.com|chat\.openai\.com)$/i

/** Websites for people, of every kind but those that sell AI. */
export const isReadingSite = (host: string): boolean => READING_SITE.test(host)

const isReading = (host: string): boolean => READING_NAME.test(host) || READING_SITE.test(host)
const READING_PATH =
  /\/(?:docs?|guide|help|wiki|blog|console|dashboard|login|register|sign-?(?:in|up)|keys?|tokens?|api-?keys?|pricing|topup|panel|settings|about|faq|issues|pull|tutorial|playground|price|user|admin[\w-]*)(?:\/|$|[?#.])|\.(?:html?|md|png|jpe?g|svg|json|js|css)(?:$|[?#])|\/zh\//i
const STAND_IN =
  /your[-_.]?|<|example\.(?:com|org|net)|\.example(?:$|[/:])|xxx|\$\{|\{|placeholder|域名|地址|服务器|你的|您的/i

/** Chinese text that is glued to the end of an address is no part of it; a Chinese domain is. */
function cutForeignText(address: string): string {
  const han = /[\u3000-\u9fff]/
  const at = address.search(han)
  if (at < 0) return address
  const start = address.search(/[/／]{2}/) + 2
  const slash = address.indexOf('/', start)
  const hostEnd = slash < 0 ? address.length : slash
  if (at >= hostEnd) return address.slice(0, at)
  if (at === start && /^(?:你的|您的|服务器|域名)[\u4e00-\u9fff]{0,8}(?::\d{1,5})?$/.test(address.slice(at, hostEnd)))
    return address
  const rest = address.slice(at, hostEnd)
  if (/\.[\w\u4e00-\u9fff-]{2,}/.test(rest)) {
    const path = address.slice(hostEnd)
    const more = path.search(han)
    return more < 0 ? address : address.slice(0, hostEnd + more)
  }
  return address.slice(0, at)
}

/** The address without the words, punctuation and credentials that are glued to it. */
export function trimAddress(text: string): string {
  let address = cutForeignText(text)
  const secret = address.slice(8).search(CREDENTIAL)
  if (secret >= 0) address = address.slice(0, 8 + secret)
  let end = address.length
  while (end > 0 && /[.,:!?&=~_-]/.test(address[end - 1]!)) end -= 1
  address = address.slice(0, end)
  while (address.endsWith(']') && address.split(']').length > address.split('[').length) address = address.slice(0, -1)
  return address
}

/** Host and port of an address that may have faults. */
export const hostOf = (address: string): string =>
  /^(?:[a-z]*[:：]?[/／\\]{0,3})??(?:[^/@]{1,80}@)?((?:\[[^\]]*\]|[^/:?#\s]+)(?::\d+)?)/i.exec(
    plain(address).replace(/^[a-z]{2,6}:{0,2}[/\\]{1,3}/i, ''),
  )?.[1] ?? ''

/** How much an address looks like an API (positive) or like a page to read (negative). */
export function rateAddress(address: string): number {
  const host = hostOf(address)
  const path = plain(address)
    .replace(/^[a-z]{2,6}:{0,2}[/\\]{1,3}/i, '')
    .slice(host.length)
  let rate = 0
  const isApi = API_PATH.test(path)
  if (isApi) rate += 0.06
  if (API_HOST.test(host)) rate += 0.04
  if (isReading(host.replace(/:\d+$/, ''))) rate -= isApi ? 0.1 : 0.4
  if (READING_PATH.test(path) && !/\/v\d/.test(path)) rate -= 0.35
  if (STAND_IN.test(address)) rate -= 0.25
  return rate
}

/** Pages of code hosts and the like: an API never lives there. */
export const isReadingMatter = (address: string): boolean =>
  isReading(hostOf(address).replace(/:\d+$/, '')) && !API_PATH.test(address)

/** Whether a word without a scheme is a host, with a port or path or not. `sure`: nothing else looks like that. */
export function readHost(word: string): 'sure' | 'likely' | null {
  const shown = plain(word)
  if (shown.length > 300 || !BARE_HOST.test(shown)) return null
  const [host] = shown.replace(/^\/\//, '').split('/')
  const name = host!.replace(/:\d+$/, '')
  const hasPort = name !== host
  if (/^\d+(?:\.\d+){3}$/.test(name)) {
    if (name.split('.').some((part) => Number(part) > 255)) return null
    return hasPort || shown.includes('/') ? 'sure' : 'likely'
  }
  if (/^localhost$|^\[|^host\.docker/i.test(name)) return hasPort || shown.includes('/') ? 'sure' : 'likely'
  if (!TOP_LEVEL.test(name) || FILE.test(shown)) return null
  return hasPort || /^api[.-]|\.api\./i.test(name) || /\/(?:v\d|api|openai|anthropic)/i.test(shown) ? 'sure' : 'likely'
}

/** The first address in a short text that follows a label, or null. */
export function readAddress(text: string): string | null {
  const start = /^[\s"'`*_<([“‘「『【]*/.exec(text.slice(0, 40))![0].length
  const rest = text.slice(start, start + LONGEST)
  const match = AT_START.exec(rest)
  if (match) {
    const address = trimAddress(match[0])
    // `http://{host}/v1`: the scheme alone is none.
    return /[/／\\F][^/／\\:]+/i.test(address.slice(5)) ? address : null
  }
  const word = trimAddress(/^(?:\/\/)?(?:\[[0-9a-f:]+\])?[\w.:/%~@?=&#+-]*/i.exec(rest)![0])
  return readHost(word) ? word : null
}

/** All addresses with a scheme. `end` is where the pasted run ends, behind a key in its query. */
export function findAddresses(text: string): { value: string; at: number; run: string }[] {
  return [...text.matchAll(WITH_SCHEME)]
    .filter(({ 0: run }) => run.length <= LONGEST)
    .map(({ 0: run, index }) => ({ value: trimAddress(run), at: index, run }))
    .filter(({ value }) => /[/／\\F][^/／\\]+$|[/／][^/／]/i.test(value) && hostOf(value).length > 1)
}

/** Hosts without a scheme. `text` has addresses with a scheme blanked. */
export function findHosts(text: string): Found[] {
  const found: Found[] = []
  const alone = text.trim().length < 300 && text.trim().split(/\s+/).length <= 4
  for (const { 0: run, index } of text.matchAll(/[\w.:/%~@?=&#+[\]-]+/g)) {
    if (run.length > 400) continue
    const skipped = /^[^\w[/]*(?:\w*=)?/.exec(run)![0].length
    const value = trimAddress(run.slice(skipped))
    const kind = readHost(value)
    if (!kind || isModelId(value) || (kind === 'likely' && !alone)) continue
    const rate = rateAddress(value)
    found.push({
      field: 'baseUrl',
      value,
      at: index + skipped,
      confidence: (kind === 'sure' ? 0.6 : 0.4) + rate,
      reason: 'host',
    })
  }
  return found
}

/** The model that stands in an address: Gemini's `models/<id>:generateContent`, Azure's `deployments/<id>/`. */
export function modelInAddress(address: string): string | null {
  const match = /\/(?:models\/([\w.%@-]+):\w|deployments\/([\w.%-]+)\/)/.exec(address)
  return match?.[1] ?? match?.[2] ?? null
}

/** The key that stands in an address's query. */
export function keyInQuery(run: string): string | null {
  return /[?&](?:key|api[-_]?key|token|access[-_]?token)=([^&#\s]+)/i.exec(run)?.[1] ?? null
}
