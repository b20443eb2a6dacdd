import { vendorOfKey } from '../../relay/shapes.ts'
import { parseUrl } from '../parse-url.ts'
import type { Rule } from '../types.ts'

const VENDOR =
  /(?:^|\.)(?:openai\.com|anthropic\.com|googleapis\.com|deepseek\.com|moonshot\.(?:cn|ai)|kimi\.com|bigmodel\.cn|z\.ai|aliyuncs\.com|volces\.com|siliconflow\.(?:cn|com)|openrouter\.ai|groq\.com|x\.ai|mistral\.ai|together\.(?:ai|xyz)|fireworks\.ai|cerebras\.ai|perplexity\.ai|cohere\.(?:ai|com)|minimaxi?\.(?:com|chat|io)|baidubce\.com|tencentcloudapi\.com|huggingface\.co|nvidia\.com|azure\.com|cloudflare\.com|opencode\.ai|stepfun\.com|lingyiwanwu\.com|xiaomimimo\.com|hunyuan\.cloud\.tencent\.com|modelscope\.cn|ppinfra\.com|novita\.ai|deepinfra\.com|githubcopilot\.com)$/i

/** A model vendor's own address: right with a key of that vendor, wrong with a relay's key. */
export const baseUrlOfficialHost: Rule = {
  id: 'base-url-official-host',
  kind: 'official-host',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'info',
  check(value, { draft }) {
    const host = parseUrl(value)?.hostname
    if (host === undefined || !VENDOR.test(host)) return null
    // A key of the same vendor shows that it is meant.
    const vendor = vendorOfKey(draft.apiKey.trim())
    return vendor !== undefined && host.endsWith(vendor) ? null : { data: { host } }
  },
}
