import { plain } from './found.ts'
import type { Found } from './found.ts'

/** Families, each with what must follow the name so that a word in a sentence is none. */
const FAMILY =
  /^(?:(?:gpt-?\d|gpt-(?:oss|image|realtime|audio)|chatgpt-(?:\d|image)|codex-(?:mini|auto)|claude-(?:\d|opus|sonnet|haiku|instant|fable|v\d)|gemini-(?:\d|pro|flash|exp|ultra|embedding)|gemma-?\d|deepseek-(?:v\d|r\d|chat|reasoner|coder|math|prover|ocr|vl)|qwen-?\d|qwen-(?:max|plus|turbo|long|vl|flash|coder|mt|omni|image|math)|(?:chat)?glm-?(?:\d|z\d|4v)|kimi-(?:k\d|latest|for-coding|thinking|vl|dev|linear)|moonshot-v\d|grok-(?:\d|code|beta|vision|imagine|latest|build)|llama-?\d|llama-(?:guard|v\d)|phi-?[34]|yi-(?:\d|large|lightning|medium|vision|spark)|doubao-(?:\d|seed|pro|lite|1|vision|embedding)|ernie-(?:\d|x|speed|lite|tiny|char)|minimax-(?:m\d|text|01|vl)|abab\d|step-\d|mimo-v?\d|command-(?:r|a|light|nightly)|baichuan-?\d|spark-(?:max|lite|pro|ultra)|internlm\d?|bge-(?:m3|large|small|base|rerank)|nova-(?:pro|lite|micro|premier)|kat-(?:coder|dev)|seed-(?:\d|oss)|hermes-\d|wizardlm|nano-banana|veo-?\d|sora-\d|composer-\d)[\w.-]*|(?:qw[qv]q?-|q[wv]q-|cogview-|hunyuan-|text-embedding-|longcat-|ling-\d?|jamba-|flux[.-]\d?|nemotron-|anthropic\.claude|(?:us|eu|apac|global)\.anthropic\.claude|meta\.llama|amazon\.nova)[\w.-]+|o[1-9](?:-(?:mini|pro|preview|deep-research)[\w.-]*|-\d{4}[\w-]*)?|(?:mistral|mixtral|codestral|devstral|magistral|ministral|pixtral|voxtral)(?:-[\w.-]+|:[\w.-]+|$)|ep-\d{8,14}-\w+|dall-e-\d|whisper-\d|tts-1(?:-hd)?|sonar(?:-(?:pro|reasoning|deep)[\w.-]*)|big-pickle)(?::[\w.-]+)?(?:@[\w.-]+)?$/i
const VENDOR =
  /^(?:openai|anthropic|google|meta-llama|meta|deepseek-ai|deepseek|qwen|moonshotai|moonshot|zai-org|z-ai|zai|thudm|mistralai|mistral|x-ai|xai|pro|lora|minimax|minimaxai|nvidia|microsoft|baidu|tencent|stepfun-ai|stepfun|bytedance|bytedance-seed|inclusionai|cohere|perplexity|nousresearch|amazon|xiaomi|kwaipilot|bigmodel|baai|openrouter|models|ai21|ibm-granite|liquid|arcee-ai|tngtech|gemini|claude|vertex_ai|azure|groq|ollama|fireworks|bedrock)$/i
const NOT_ID =
  /(?:^|\/)(?:v\d+|api|chat|cli|code|sdk|docs?|completions|messages|models|generativelanguage|openai|anthropic|plugin|codex|claude-code|python|node)$|[-_](?:cli|sdk|code|router|agent|proxy|api|desktop|relay|app|key|token)$|\.(?:json|toml|ya?ml|md|ts|js|py|com|ai|cn|net|org|io|dev|cpp|sh|env|txt|xyz|top)$|github/i
/** These end like the name of a tool and are models all the same. */
const ID_ALTHOUGH = /(?:grok|kimi|kat|nova).*-(?:code|coding)/i

/** Whether a word is shaped like a model id: a known family, or a vendor's name and a path. */
export function isModelId(value: string): boolean {
  const shown = plain(value)
  if (shown.length > 100 || (NOT_ID.test(shown) && !ID_ALTHOUGH.test(shown))) return false
  const parts = shown.replace(/^@cf\//, '').split('/')
  const last = parts.at(-1)!
  if (FAMILY.test(last)) return parts.length < 6 && parts.every((part) => /^[\w.-]+$/.test(part) || part === last)
  return (
    parts.length >= 2 &&
    parts.length <= 3 &&
    VENDOR.test(parts[0]!) &&
    /^[a-z][\w.-]*(?::[\w.-]+)?$/i.test(last) &&
    /\d|-/.test(last)
  )
}

/** Whether what stands before the first slash is a vendor: then it belongs to the id. */
export const hasVendor = (id: string): boolean => id.includes('/') && VENDOR.test(id.split('/', 1)[0]!)

const DISPLAY =
  /^(?:通义千问|文心一言|智谱|豆包|混元|gpt|chatgpt|claude|gemini|deepseek|qwen|glm|kimi|grok|llama|mistral|doubao|minimax|hunyuan|ernie)(?:[ \t](?:[A-Z\d][\w.-]{0,20}|v\d[\w.]{0,8}|mini|pro|max|plus|turbo|flash|sonnet|opus|haiku|coder|chat)(?![\w.-])){1,4}/i

/** A name for people, such as `DeepSeek V3`, at the start of a text. */
export const readDisplayName = (text: string): string | null => DISPLAY.exec(text.slice(0, 120))?.[0] ?? null

/** `name: "mistral"` names a provider, and so does a capital: without a version the word is an id only as it is typed for Ollama. */
const isOnlyName = (text: string, at: number, id: string): boolean =>
  !/[-:\d]/.test(id) &&
  (/^[A-Z]/.test(id) || /\bname["']?\s{0,9}[:=]\s{0,9}["']?$/i.test(text.slice(Math.max(0, at - 30), at)))

/** Model ids that stand in a text without a label. `text` has its addresses and keys blanked. */
export function findModels(text: string): Found[] {
  const found: Found[] = []
  for (const { 0: word, index } of text.matchAll(/[\w.:/@\uff10-\uff5a-]+/g)) {
    if (word.length > 160) continue
    const value = word.replace(/[.:/@-]{1,160}$/, '')
    // `provider:model`, and promptfoo's `openai:chat:model`.
    const tail = value.slice(value.search(/:(?=[a-z@])/i) + 1)
    const id = [value, tail, tail.replace(/^(?:chat|responses|messages):/, '')].find(isModelId)
    if (id && !isOnlyName(text, index, id))
      found.push({ field: 'model', value: id, at: index + value.length - id.length, confidence: 0.6, reason: 'shape' })
  }
  return found
}
