import { shorten } from '../characters.ts'
import { parseUrl } from '../parse-url.ts'
import type { Hit, Rule } from '../types.ts'

/** First words of pages in new-api, one-api, sub2api, one-hub, claude-relay-service and the like. */
const CONSOLE_PATH =
  /^\/(?:console|panel|dashboard|login|sign-?in|register|sign-?up|token|tokens|keys|api-?keys|key|topup|recharge|pricing|wallet|billing|usage|log|logs|profile|account|settings?|user|personal|admin(?:-next)?|playground|workspace|home|about|setup|reset|channel|redemption|subscriptions?|invite|app\/(?:me|wallet|token|logs|keys))(?:\/|$)/i
/** Consoles of model vendors: their API is elsewhere and cannot be derived. */
const CONSOLE_HOST =
  /^(?:aistudio\.google\.com|console\.anthropic\.com|platform\.(?:openai|claude|deepseek|moonshot|minimaxi)\.(?:com|cn)|console\.(?:groq|x|mistral)\.(?:com|ai)|(?:bailian|dashscope)\.console\.aliyun\.com|cloud\.siliconflow\.cn|console\.(?:volcengine|cloud\.tencent)\.com|build\.nvidia\.com)$/i

/** A page of the console out of the address bar instead of the API's address. */
export const baseUrlConsolePage: Rule = {
  id: 'base-url-console-page',
  kind: 'console-page',
  fields: ['baseUrl'],
  stage: 'path',
  severity: 'error',
  check(value): Hit | null {
    const url = parseUrl(value)
    if (!url) return null
    if (CONSOLE_HOST.test(url.hostname)) return { data: { host: url.hostname, page: '' }, blocking: true }
    const isPage =
      CONSOLE_PATH.test(url.pathname) || /^#\/?(?:login|register|dashboard|token|console|panel|keys?)\b/i.test(url.hash)
    return isPage ? { data: { host: '', page: shorten(url.pathname) }, fix: url.origin, severity: 'warning' } : null
  },
}
