import { isReadingSite } from '../relay/parse/address.ts'

/** What a website shows people, as opposed to what an API serves. */
export interface Page {
  kind: 'console' | 'docs' | 'website'
  /** Nothing under this host is an API, so cutting the path would not help. */
  hostOnly: boolean
  /** The API that belongs to the page, where that is public knowledge. */
  api: string | null
}

type Site = readonly [host: string, kind: Page['kind'], api?: string]

/** Websites of the two named relays, and of vendors whose API has an address of its own (their own documentation, checked 2026-11-22). */
const SITES: readonly Site[] = [
  ['dash.4096bytes.com', 'console', 'https://api.4096bytes.com'],
  ['codebyby.com', 'console'],
  ['platform.openai.com', 'console', 'https://api.openai.com/v1'],
  ['chatgpt.com', 'website', 'https://api.openai.com/v1'],
  ['chat.openai.com', 'website', 'https://api.openai.com/v1'],
  ['openai.com', 'website', 'https://api.openai.com/v1'],
  ['console.anthropic.com', 'console', 'https://api.anthropic.com'],
  ['platform.claude.com', 'console', 'https://api.anthropic.com'],
  ['anthropic.com', 'website', 'https://api.anthropic.com'],
  ['claude.ai', 'website', 'https://api.anthropic.com'],
  ['claude.com', 'website', 'https://api.anthropic.com'],
  ['aistudio.google.com', 'console', 'https://generativelanguage.googleapis.com'],
  ['ai.google.dev', 'docs', 'https://generativelanguage.googleapis.com'],
  ['gemini.google.com', 'website', 'https://generativelanguage.googleapis.com'],
  ['console.cloud.google.com', 'console'],
  ['platform.deepseek.com', 'console', 'https://api.deepseek.com'],
  ['chat.deepseek.com', 'website', 'https://api.deepseek.com'],
  ['deepseek.com', 'website', 'https://api.deepseek.com'],
  ['platform.moonshot.cn', 'console', 'https://api.moonshot.cn/v1'],
  ['platform.moonshot.ai', 'console', 'https://api.moonshot.ai/v1'],
  ['kimi.com', 'website', 'https://api.kimi.com/coding/v1'],
  ['bigmodel.cn', 'console', 'https://open.bigmodel.cn/api/paas/v4'],
  ['z.ai', 'console', 'https://api.z.ai/api/paas/v4'],
  ['chat.z.ai', 'website', 'https://api.z.ai/api/paas/v4'],
  ['cloud.siliconflow.cn', 'console', 'https://api.siliconflow.cn/v1'],
  ['siliconflow.cn', 'website', 'https://api.siliconflow.cn/v1'],
  ['console.volcengine.com', 'console', 'https://ark.cn-beijing.volces.com/api/v3'],
  ['volcengine.com', 'website', 'https://ark.cn-beijing.volces.com/api/v3'],
  ['bailian.console.aliyun.com', 'console', 'https://dashscope.aliyuncs.com/compatible-mode/v1'],
  ['dashscope.console.aliyun.com', 'console', 'https://dashscope.aliyuncs.com/compatible-mode/v1'],
  ['console.cloud.tencent.com', 'console'],
  ['platform.minimaxi.com', 'console', 'https://api.minimaxi.com/v1'],
  ['console.groq.com', 'console', 'https://api.groq.com/openai/v1'],
  ['console.mistral.ai', 'console', 'https://api.mistral.ai/v1'],
  ['console.x.ai', 'console', 'https://api.x.ai/v1'],
  ['grok.com', 'website', 'https://api.x.ai/v1'],
  ['build.nvidia.com', 'console', 'https://integrate.api.nvidia.com/v1'],
  ['cloud.cerebras.ai', 'console', 'https://api.cerebras.ai/v1'],
  ['portal.azure.com', 'console'],
  ['dash.cloudflare.com', 'console'],
  ['huggingface.co', 'website', 'https://router.huggingface.co/v1'],
]
/** Vendors whose website and API share a host: where the API begins, and its address. */
const SHARED: Readonly<Record<string, readonly [path: RegExp, api: string]>> = {
  'openrouter.ai': [/^\/(?:api(?:\/|$)|$)/, 'https://openrouter.ai/api/v1'],
  'open.bigmodel.cn': [/^\/(?:api(?:\/|$)|$)/, 'https://open.bigmodel.cn/api/paas/v4'],
  'opencode.ai': [/^\/(?:zen(?:\/|$)|$)/, 'https://opencode.ai/zen/v1'],
}

const DOCS_HOST =
  /^(?:docs?|api-?docs|help|support|wiki|guide|developers?|learn|blog|status)\.|(?:^|\.)(?:readme\.io|gitbook\.io|apifox\.(?:cn|com)|mintlify\.app|feishu\.cn|larksuite\.com|notion\.site|yuque\.com)$/i
const DOCS_WORD = /^(?:docs?|documentation|help|guides?|wiki|faq|tutorials?|blog)$/i
const CONSOLE_HOST = /^(?:dash|dashboard|console|panel|admin)\.(?=[^.]+\.[^.]+)/i
/** Pages of new-api, one-api, sub2api, one-hub, claude-relay-service and the like. Anywhere in the path: */
const CONSOLE_WORD =
  /^(?:console|panel|dashboard|login|sign-?in|register|sign-?up|tokens?|keys|api[-_]?keys?|topup|recharge|pricing|settings|admin(?:-next)?)$/i
/** … and only at its beginning, where a prefix of an API is not called that. */
const FIRST_WORD =
  /^(?:key|wallet|billing|usage|logs?|profile|account|setting|user|personal|playground|workspace|home|index\.html?|about|setup|reset|channel|redemption|subscriptions?|invite)$/i
const VERSION = /^v\d/i

function kindOfPath(segments: readonly string[]): 'console' | 'docs' | null {
  if (segments.some((segment) => VERSION.test(segment))) return null
  if (DOCS_WORD.test(segments[0] ?? '')) return 'docs'
  return FIRST_WORD.test(segments[0] ?? '') || segments.some((segment) => CONSOLE_WORD.test(segment)) ? 'console' : null
}

/** The page that an address leads to, or null where it may be an API. */
export function readPage(url: URL): Page | null {
  const host = url.hostname.toLowerCase().replace(/^www\./, '')
  const segments = (url.hash.startsWith('#/') ? url.pathname + url.hash.slice(1) : url.pathname)
    .split(/[/?]/)
    .filter((segment) => segment !== '')
  const byPath = kindOfPath(segments)
  const other: Site | undefined = isReadingSite(host) ? [host, DOCS_HOST.test(host) ? 'docs' : 'website'] : undefined
  const site = url.port === '' ? (SITES.find(([name]) => name === host) ?? other) : undefined
  if (site && segments[0] !== 'api' && !segments.some((segment) => VERSION.test(segment))) {
    const [, kind, api = null] = site
    return { kind: byPath ?? kind, hostOnly: true, api }
  }
  const shared = SHARED[host]
  if (shared && !shared[0].test(url.pathname)) return { kind: byPath ?? 'website', hostOnly: true, api: shared[1] }
  if (DOCS_HOST.test(host)) return { kind: 'docs', hostOnly: true, api: null }
  if (byPath === null && segments.length === 0 && CONSOLE_HOST.test(host))
    return { kind: 'console', hostOnly: false, api: `https://${host.replace(CONSOLE_HOST, 'api.')}` }
  return byPath && { kind: byPath, hostOnly: byPath === 'docs', api: null }
}
