import { parseUrl } from '../parse-url.ts'
import type { Rule } from '../types.ts'

const WEBSITE =
  /^(?:www\.)?(?:github\.com|gitee\.com|google\.com|baidu\.com|bing\.com|zhihu\.com|bilibili\.com|youtube\.com|x\.com|twitter\.com|t\.me|discord\.(?:gg|com)|linux\.do|v2ex\.com|juejin\.cn|csdn\.net|chatgpt\.com|claude\.ai|gemini\.google\.com|chat\.deepseek\.com|openai\.com|anthropic\.com|mp\.weixin\.qq\.com|huggingface\.co)$/i

/** A website that surely is no API. */
export const baseUrlWebsite: Rule = {
  id: 'base-url-website',
  kind: 'website-not-api',
  fields: ['baseUrl'],
  stage: 'path',
  severity: 'error',
  blocking: true,
  check(value) {
    const url = parseUrl(value)
    return url && WEBSITE.test(url.hostname) ? { data: { host: url.hostname } } : null
  },
}
