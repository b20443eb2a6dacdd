import { plain } from './found.ts'
import type { Found } from './found.ts'

const FAMILY =
  /^(?:gpt-?\d[\w.-]*|gpt-(?:oss|image|realtime|audio)[\w.-]*|chatgpt-(?:\d|image)[\w.-]*|o[1-9](?:-(?:mini|pro|preview|deep-research)[\w.-]*|-\d{4}[\w-]*)?|codex-(?:mini|auto)[\w.-]*|claude-(?:\d|opus|sonnet|haiku|instant|fable|v\d)[\w.-]*|gemini-(?:\d|pro|flash|exp|ultra|embedding)[\w.-]*|gemma-?\d[\w.-]*|deepseek-(?:v\d|r\d|chat|reasoner|coder|math|prover|ocr|vl)[\w.-]*|qwen-?\d[\w.-]*|qwen-(?:max|plus|turbo|long|vl|flash|coder|mt|omni|image|math)[\w.-]*|qw[qv]q?-[\w.-]+|q[wv]q-[\w.-]+|(?:chat)?glm-?(?:\d|z\d|4v)[\w.-]*|cogview-[\w.-]+|kimi-(?:k\d|latest|for-coding|thinking|vl|dev|linear)[\w.-]*|moonshot-v\d[\w.-]*|grok-(?:\d|code|beta|vision|imagine|latest|build)[\w.-]*|llama-?\d[\w.-]*|llama-(?:guard|v\d)[\w.-]*|(?:mistral|mixtral|codestral|devstral|magistral|ministral|pixtral|voxtral)(?:-[\w.-]+|:[\w.-]+|$)|phi-?[34][\w.-]*|yi-(?:\d|large|lightning|medium|vision|spark)[\w.-]*|doubao-(?:\d|seed|pro|lite|1|vision|embedding)[\w.-]*|ep-\d{8,14}-\w+|hunyuan-[\w.-]+|ernie-(?:\d|x|speed|lite|tiny|char)[\w.-]*|minimax-(?:m\d|text|01|vl)[\w.-]*|abab\d[\w.-]*|step-\d[\w.-]*|mimo-v?\d[\w.-]*|command-(?:r|a|light|nightly)[\w.-]*|baichuan-?\d[\w.-]*|spark-(?:max|lite|pro|ultra)[\w.-]*|internlm\d?[\w.-]*|text-embedding-[\w.-]+|bge-(?:m3|large|small|base|rerank)[\w.-]*|dall-e-\d|whisper-\d|tts-1(?:-hd)?|longcat-[\w.-]+|ling-\d?[\w.-]+|nova-(?:pro|lite|micro|premier)[\w.-]*|jamba-[\w.-]+|sonar(?:-(?:pro|reasoning|deep)[\w.-]*)|kat-(?:coder|dev)[\w.-]*|seed-(?:\d|oss)[\w.-]*|flux[.-]\d?[\w.-]+|nemotron-[\w.-]+|hermes-\d[\w.-]*|wizardlm[\w.-]*|big-pickle|anthropic\.claude[\w.-]+|(?:us|eu|apac|global)\.anthropic\.claude[\w.-]+|meta\.llama[\w.-]+|amazon\.nova[\w.-]+|nano-banana[\w.-]*|veo-?\d[\w.-]*|sora-\d[\w.-]*|composer-\d[\w.-]*)(?::[\w.-]+)?(?:@[\w.-]+)?$/i
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

const DISPLAY =
  /^(?:通义千问|文心一言|智谱|豆包|混元|gpt|chatgpt|claude|gemini|deepseek|qwen|glm|kimi|grok|llama|mistral|doubao|minimax|hunyuan|ernie)(?:[ \t](?:[A-Z\d][\w.-]{0,20}|v\d[\w.]{0,8}|mini|pro|max|plus|turbo|flash|sonnet|opus|haiku|coder|chat)(?![\w.-])){1,4}/i

/** A name for people, such as `DeepSeek V3`, at the start of a text. */
export const readDisplayName = (text: string): string | null => DISPLAY.exec(text.slice(0, 120))?.[0] ?? null

/** Model ids that stand in a text without a label. `text` has its addresses and keys blanked. */
export function findModels(text: string): Found[] {
  const found: Found[] = []
  for (const { 0: word, index } of text.matchAll(/[\w.:/@\uff10-\uff5a-]+/g)) {
    if (word.length > 160) continue
    const value = word.replace(/[.:/@-]{1,160}$/, '')
    const tail = value.slice(value.search(/:(?=[a-z@])/i) + 1)
    const id = [value, tail].find(isModelId)
    if (id)
      found.push({ field: 'model', value: id, at: index + value.length - id.length, confidence: 0.6, reason: 'shape' })
  }
  return found
}
