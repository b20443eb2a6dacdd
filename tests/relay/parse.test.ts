import { describe, expect, test } from 'vitest'
import { lint } from '../../utils/lint/index.ts'
import { parse } from '../../utils/relay/parse.ts'
import { fields } from '../../utils/relay/schema.ts'

const key = 'sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4Bt'
const other = 'sk-Zz8Kp3Vn6Tb1Qw9Rx4Md7Hc2Lf5Gs0Ja8Ye3Uo6Ni1Wk'
const zhipu = '5f683206deb7b61fbcccee20db414bed.NKF40LGYQjIP3DX2'
const relay = 'cr_18facde0125b536644eac6671ebef3bded35459047217f453446aa70198755cd'
const hex = '8edd0c3b7a3f98782d66345b32f54b7e740eadd7851666965f1ebd2ff3616478'
const google = 'AIzaSyYMXVq1mMby_rbeDRoZ6ltOERz5hXvlO8c'
const url = 'https://api.relay.cn/v1'

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64')
/** Cherry Studio's own alphabet is the reverse of RFC 4648. */
const cherry64 = (value: unknown) => base64(value).replaceAll('+', '_').replaceAll('/', '-')

type Row = readonly [name: string, text: string, baseUrl: string, apiKey: string, model: string]

const prose: readonly Row[] = [
  // Requests as proxies and "copy as HTTP" show them.
  [
    'a request with its whole address',
    `POST https://relay.cn:8443/llm/v1/chat/completions HTTP/1.1\nHost: relay.cn:8443\nAuthorization: Bearer ${key}`,
    'https://relay.cn:8443/llm/v1/chat/completions',
    key,
    '',
  ],
  [
    'a request with a path and a host',
    `POST /llm/v1/messages HTTP/1.1\r\nHost: relay.cn\r\nx-api-key: ${key}\r\n\r\n{"model":"glm-5"}`,
    'https://relay.cn/llm/v1/messages',
    key,
    'glm-5',
  ],
  // Texts that qixing-jk/all-api-hub@634f28bf reads wrongly (checked 2026-11-22).
  ['a bracket that is not closed', 'model: <your-model', '', '', '<your-model'],
  ['a Chinese comma between address and key', `地址：${url}，密钥：${key}`, url, key, ''],
  ['a port without a scheme', `api.foo.com:8443 ${key}`, 'api.foo.com:8443', key, ''],
  ['localhost with a port', `localhost:3000 ${key}`, 'localhost:3000', key, ''],
  ['a Chinese full stop', `Base URL：https://x.com。`, 'https://x.com', '', ''],
  ['documentation first', `文档 https://docs.relay.cn/start 接口 ${url}`, url, '', ''],
  ['a key with digits in its prefix', 'fk123456-AbCdefGhijklmnop12345678', '', 'fk123456-AbCdefGhijklmnop12345678', ''],
  ['English labels', `Base URL: ${url}\nAPI Key: ${key}\nModel: gpt-4o`, url, key, 'gpt-4o'],
  ['Chinese labels', `接口地址：${url}\n令牌：${key}\n模型：deepseek-chat`, url, key, 'deepseek-chat'],
  ['a Chinese sentence', `接口地址是 ${url} 密钥是 ${key} 模型用claude-sonnet-4-5`, url, key, 'claude-sonnet-4-5'],
  ['text glued to the address', `请访问${url}即可`, url, '', ''],
  ['a Chinese domain', 'https://中转站.公益/v1', 'https://中转站.公益/v1', '', ''],
  ['corner brackets', `我的 key 是「${zhipu}」，帮我看看`, '', zhipu, ''],
  [
    'Markdown list',
    `- **Base URL**: \`${url}\`\n- **API Key**: \`${key}\`\n- **Model**: \`glm-4.6\``,
    url,
    key,
    'glm-4.6',
  ],
  ['a table', `| Base URL | ${url} |\n| API Key | ${key} |\n| Model | qwen3-max |`, url, key, 'qwen3-max'],
  ['labels on lines of their own', `API Key:\n${key}\nBase URL:\n${url}`, url, key, ''],
  ['a name for people', '模型：DeepSeek V3', '', '', 'DeepSeek V3'],
  ['a hint behind the label', `API 地址（必填）：${url}\n密钥(Key)：${key}`, url, key, ''],
  ['a full-width colon in the scheme', 'https：//api.relay.cn/v1', 'https：//api.relay.cn/v1', '', ''],
  ['a Markdown link', `[${url}](${url})`, url, '', ''],
  ['a page to read besides', `看 https://github.com/foo/bar 然后用 ${url}`, url, '', ''],
  ['no values at all', '我用的是 claude-code 2.0，config.toml 和 node.js', '', '', ''],
  ['a key at the end of a sentence', `Use ${key}.`, '', key, ''],
  [
    'a full-width address',
    `ＡＰＩ地址：ｈｔｔｐｓ：／／ｒｅｌａｙ．ｃｎ 密钥：${key}`,
    'ｈｔｔｐｓ：／／ｒｅｌａｙ．ｃｎ',
    key,
    '',
  ],
  ['three hyphens between address and key', `${url}---${key}`, url, key, ''],
  // Labels of guides and chats in other languages
  ['Japanese labels', `APIキー：${key}\nエンドポイント：${url}\nモデル：my-own-4`, url, key, 'my-own-4'],
  ['Russian labels', `ключ: ${key}\nадрес: ${url}\nмодель: my-own-4`, url, key, 'my-own-4'],
  ['Taiwanese labels', `API密鑰：${key}\nAPI 介面位址：${url}`, url, key, ''],
  ['a mail’s source (RFC 2045)', `base url=3D${url}\napi key=3D${key.slice(0, 20)}=\n${key.slice(20)}\n`, url, key, ''],
]

// Forms of the clients' own documentation: .env files, shells, Docker, LiteLLM (facts read 2026-11-22).
const lines: readonly Row[] = [
  ['.env', `OPENAI_BASE_URL=${url}\nOPENAI_API_KEY=${key}\nOPENAI_MODEL=my-own`, url, key, 'my-own'],
  ['export', `export ANTHROPIC_BASE_URL="${url}"\nexport ANTHROPIC_AUTH_TOKEN='${key}'`, url, key, ''],
  ['set', `set OPENAI_API_KEY=${key}\nset OPENAI_BASE_URL=${url}`, url, key, ''],
  ['setx', `setx ANTHROPIC_BASE_URL "${url}"\nsetx ANTHROPIC_AUTH_TOKEN "${key}"`, url, key, ''],
  ['PowerShell', `$env:OPENAI_BASE_URL = "${url}"\n$env:OPENAI_API_KEY = "${key}"`, url, key, ''],
  ['fish', `set -gx OPENAI_BASE_URL ${url}\nset -gx OPENAI_API_KEY ${key}`, url, key, ''],
  ['flags', `tool --base-url ${url} --api-key ${key} --model gpt-5`, url, key, 'gpt-5'],
  ['a main and a small model', 'ANTHROPIC_SMALL_FAST_MODEL=glm-4.5-air\nANTHROPIC_MODEL=glm-4.6', '', '', 'glm-4.6'],
  ['docker run', `docker run -e OPENAI_API_KEY=${key} -e OPENAI_PROXY_URL=${url} x`, url, key, ''],
  ['an image that is named after a model', `docker run -e OPENAI_API_KEY=${key} yidadaa/chatgpt-next-web`, '', key, ''],
  [
    'curl for cmd.exe, copied from the developer tools',
    `curl ^"${url}/chat/completions^" ^\n -H ^"authorization: Bearer ${key}^" ^\n --data-raw ^"^{^\\^"model^\\^":^\\^"gpt-5^\\^"^}^"`,
    `${url}/chat/completions`,
    key,
    'gpt-5',
  ],
  [
    'a sample key in a header',
    `curl ${url} -H "Authorization: Bearer YOUR_API_KEY" -d '{"model":"gpt-5"}'`,
    url,
    'YOUR_API_KEY',
    'gpt-5',
  ],
  ['a variable of LiteLLM', `api_base: ${url}\napi_key: os.environ/RELAY_KEY`, url, 'os.environ/RELAY_KEY', ''],
  // NextChat#3709, LobeHub's environment variables
  ['models that are taken out and added', `BASE_URL: ${url}\nCUSTOM_MODELS: -all,+gpt-4o-mini`, url, '', 'gpt-4o-mini'],
  ['stars instead of the key (aider#561)', `OPENAI_API_KEY:    ***\nOPENAI_API_BASE:   ${url}`, url, '***', ''],
  [
    'an address with an open part (CLIProxyAPI#2406)',
    'base_url = "http://{主机地址}:8317/v1"',
    'http://{主机地址}:8317/v1',
    '',
    '',
  ],
  ['an empty value', 'OPENAI_BASE_URL=\nMODEL=gpt-4o', '', '', 'gpt-4o'],
  ['a placeholder before the key', `OPENAI_API_KEY=your-api-key\nOPENAI_API_KEY=${key}`, '', key, ''],
  ['a commented line', `# OPENAI_API_KEY=${other}\nOPENAI_API_KEY=${key}`, '', key, ''],
]

// Settings files: NextChat, Codex, Continue, opencode; TOML quoted in an issue (HuaYaoAI/FinGenius#9).
const data: readonly Row[] = [
  ['JSON', JSON.stringify({ baseURL: url, apiKey: key, model: 'o1-mini' }), url, key, 'o1-mini'],
  ['escaped slashes', `{"baseUrl":"https:\\/\\/api.relay.cn\\/v1","apiKey":"${key}"}`, url, key, ''],
  ['JSON in a string', JSON.stringify(JSON.stringify({ base_url: url, api_key: key })), url, key, ''],
  // Form of musistudio/claude-code-router's config.
  [
    'empty values first',
    `{"OPENAI_API_KEY":"","OPENAI_BASE_URL":"","Providers":[{"api_base_url":"${url}/chat/completions","api_key":"${key}","models":["Qwen/Qwen3-32B"]}]}`,
    `${url}/chat/completions`,
    key,
    'Qwen/Qwen3-32B',
  ],
  ['a list of models', `{"models": [\n  "kimi-k2-0905-preview",\n  "other"\n]}`, '', '', 'kimi-k2-0905-preview'],
  ['TOML', `[llm]\nmodel = "Qwen/Qwen3-32B"\nbase_url = "${url}"\napi_key = "${key}"`, url, key, 'Qwen/Qwen3-32B'],
  // Form of Codex's config.toml: env_key names a variable and is no key.
  [
    'Codex TOML',
    `model = "gpt-5-codex"\nmodel_provider = "r"\nbase_url = "${url}"\nenv_key = "R_KEY"`,
    url,
    '',
    'gpt-5-codex',
  ],
  [
    'YAML',
    `model: my-model\napi_base: http://10.0.0.5:8000/v1\napi_key: ${key}`,
    'http://10.0.0.5:8000/v1',
    key,
    'my-model',
  ],
  // binary-husky/gpt_academic's config.py: what is on the right is asked instead of what is on the left
  ['a redirect', `API_URL_REDIRECT = {"https://api.openai.com/v1": "${url}"}\nAPI_KEY = "${key}"`, url, key, ''],
  ['the default in a comment', `# Base URL - https://api.openai.com\nOPENAI_API_KEY=${key}\n${url}`, url, key, ''],
  ['quoted lines', `> model = "glm-4.6"\n>base_url = "${url}"\n> api_key = "${key}"`, url, key, 'glm-4.6'],
  ['HTML source', `<code>${key}</code>`, '', key, ''],
  ['a schema address', `{"$schema":"https://opencode.ai/config.json","options":{"baseURL":"${url}"}}`, url, '', ''],
]

// Examples of the vendors' quick starts and of SDKs; curl out of the developer tools (MoonshotAI/kimi-cli#275).
const requests: readonly Row[] = [
  [
    'AI SDK: the model is what the provider function is given',
    `const relay = createOpenAICompatible({ name: 'relay', baseURL: '${url}', apiKey: '${key}' })\ngenerateText({ model: relay('gpt-5.2') })`,
    url,
    key,
    'gpt-5.2',
  ],
  ['LangChain', `ChatOpenAI(model="gpt-5.2", openai_api_key="${key}", openai_api_base="${url}")`, url, key, 'gpt-5.2'],
  [
    'curl with a referer',
    `curl '${url}/chat/completions' -H 'authorization: Bearer ${key}' -H 'http-referer: https://cherry-ai.com' --data-raw '{"model":"kimi-for-coding"}'`,
    `${url}/chat/completions`,
    key,
    'kimi-for-coding',
  ],
  [
    'x-api-key',
    `curl ${url}/messages -H "x-api-key: ${relay}" -d "{\\"model\\":\\"claude-opus-4-1\\"}"`,
    `${url}/messages`,
    relay,
    'claude-opus-4-1',
  ],
  [
    'Gemini',
    `curl "https://g.relay.cn/v1beta/models/gemini-2.5-flash:generateContent?key=${google}" -X POST`,
    'https://g.relay.cn/v1beta/models/gemini-2.5-flash:generateContent',
    google,
    'gemini-2.5-flash',
  ],
  [
    'x-goog-api-key',
    `curl https://g.relay.cn/v1beta/models -H 'x-goog-api-key: ${google}'`,
    'https://g.relay.cn/v1beta/models',
    google,
    '',
  ],
  ['wget', `wget --header="Authorization: Bearer ${key}" ${url}/models`, `${url}/models`, key, ''],
  [
    'raw headers',
    `Host: api.foo.com\nAuthorization: Bearer ${key}\nReferer: https://chat.foo.com/x`,
    'api.foo.com',
    key,
    '',
  ],
  [
    'a log line',
    '-> POST http://192.168.1.65:1234/v1/chat/completions',
    'http://192.168.1.65:1234/v1/chat/completions',
    '',
    '',
  ],
  ['Python', `OpenAI(base_url="${url}", api_key="${key}")\ncreate(model="deepseek-chat")`, url, key, 'deepseek-chat'],
  ['JavaScript', `new OpenAI({ baseURL: '${url}', apiKey: '${key}' })`, url, key, ''],
  [
    'a variable instead of a key',
    `OpenAI(base_url="${url}", api_key=os.environ["RELAY_KEY"])`,
    url,
    'os.environ["RELAY_KEY"]',
    '',
  ],
]

const provider = { id: 'r', baseUrl: 'https://r.com', apiKey: key }
// Link forms of the clients' own sources (see utils/relay/parse/link.ts).
const links: readonly Row[] = [
  [
    'CC Switch',
    `ccswitch://v1/import?resource=provider&app=claude&name=A+B&endpoint=https%3A%2F%2Fr.com%2Fapi&apiKey=${relay}&model=glm-4.6&homepage=https%3A%2F%2Fr.com`,
    'https://r.com/api',
    relay,
    'glm-4.6',
  ],
  ['Cherry Studio', `cherrystudio://providers/api-keys?v=1&data=${base64(provider)}`, 'https://r.com', key, ''],
  [
    'Cherry Studio, its own alphabet',
    `cherrystudio://providers/api-keys?v=1&data=${cherry64({ ...provider, name: '中转?>' })}`,
    'https://r.com',
    key,
    '',
  ],
  [
    'Cherry Studio, percent-encoded',
    `cherrystudio://providers/api-keys?v=1&data=${encodeURIComponent(base64(provider))}`,
    'https://r.com',
    key,
    '',
  ],
  [
    'Chatbox',
    `chatbox://provider/import?config=${base64({ id: 'r', urls: { website: 'https://w.com' }, settings: { apiHost: url, apiKey: key, models: [{ modelId: 'glm-4.6' }] } })}`,
    url,
    key,
    'glm-4.6',
  ],
  [
    'DeepChat',
    `deepchat://provider/install?v=1&data=${encodeURIComponent(base64(provider))}`,
    'https://r.com',
    key,
    '',
  ],
  ['NextChat', `https://app.nextchat.dev/#/?settings={"key":"${key}","url":"https://r.com"}`, 'https://r.com', key, ''],
  [
    'LobeHub',
    `https://lobe.test/?settings=${encodeURIComponent(JSON.stringify({ keyVaults: { openai: { apiKey: key, baseURL: url } } }))}`,
    url,
    key,
    '',
  ],
  ['AMA', `ama://set-api-key?server=https%3A%2F%2Fr.com&key=${key}`, 'https://r.com', key, ''],
  ['a payload that is no base64', 'cherrystudio://providers/api-keys?v=1&data=%%%', '', '', ''],
]

// Shapes of keys, addresses and ids in public threads and vendors' consoles; all values are made up.
const bare: readonly Row[] = [
  ...[
    key,
    zhipu,
    relay,
    hex,
    google,
    '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',
    'hf_De1oLQesCJay5xRsUAeqGGQQa0mF25Byvf',
    'AQ.zSuY9Ui2NICGDmbn7db9nTle7Rt__dF85e4oo8VYFlMfaKQzYU',
  ].map((value) => [value.slice(0, 8), value, '', value, ''] as const),
  ...[
    'https://x.com:8443/v1',
    'http://[::1]:11434/v1',
    '[::1]:11434',
    '47.98.12.34:3000',
    'api.foo.com',
    'localhost:3000',
    'https://docs.foo.com/start',
  ].map((value) => [value, value, value, '', ''] as const),
  ...[
    'gpt-4.1',
    'o3',
    'claude-sonnet-4-5-20250929',
    'gemini-2.5-pro',
    'deepseek-ai/DeepSeek-V3.1',
    'qwen3-max',
    'kimi-k2-0905-preview',
    'grok-4',
    'llama3.1:8b',
    'mistral-large-latest',
    'google/gemini-2.0-flash-exp:free',
    'ep-20250215123456-abcde',
    'gpt-oss:120b-cloud',
  ].map((value) => [value, value, '', '', value] as const),
  ['a masked key is all there is', 'sk-9usarpm******tiepfvkN0', '', 'sk-9usarpm******tiepfvkN0', ''],
  // Form of LiteLLM's answer to an unknown key.
  ['a hash is no key', `sk-...8aSP, Key Hash (Token) =${hex}. Unable to find token`, '', 'sk-...8aSP', ''],
  ['a masked key and a whole one', `sk-9us******kN0 ${key}`, '', key, ''],
  ['two relays stay apart', `https://a.com/v1 ${key}\nhttps://b.com/v1 ${other}`, 'https://a.com/v1', key, ''],
]

// Configs and messages in public threads, read 2026-11-22; keys are made up.
const threads: readonly Row[] = [
  // ChatGPTNextWeb/NextChat#6304
  [
    'the default model before the list of choices',
    `docker run -e BASE_URL=${url} -e CUSTOM_MODELS="+deepseek-r1-14b" -e DEFAULT_MODEL="deepseek-r1:14b" app`,
    url,
    '',
    'deepseek-r1:14b',
  ],
  // danny-avila/LibreChat#12662
  ['the name of a provider', `- name: "Mistral"\n  apiKey: "${key}"\n  baseURL: "${url}"`, url, key, ''],
  // danny-avila/LibreChat#12857
  ['LibreChat’s word for any model', `baseURL: "${url}"\ntitleModel: "current_model"`, url, '', ''],
  // danny-avila/LibreChat#1626
  [
    'an address called reverse proxy',
    'OPENAI_REVERSE_PROXY=https://localai.kjv.dev/v1',
    'https://localai.kjv.dev/v1',
    '',
    '',
  ],
  // openclaw/openclaw#2903
  [
    'an id of one’s own in a list of models',
    `"baseUrl": "${url}", "models": [\n  {\n    "id": "my-model:latest",\n    "name": "My Local Model"`,
    url,
    '',
    'my-model:latest',
  ],
  // itcon-pty-au/stremio-ai-search#246
  [
    'a masked key without a prefix',
    'Incorrect API key provided: f7124a7c******f81d. You can',
    '',
    'f7124a7c******f81d',
    '',
  ],
  // promptfoo/promptfoo#571
  ['a stand-in in square brackets', `apiBaseUrl: ${url}\napiKey: [real key]\ntests:`, url, '[real key]', ''],
  ['a stand-in in braces', `POST ${url}\nAuthorization: Bearer {API_KEY}\nBody:`, url, '{API_KEY}', ''],
  // The README of Wei-Shaw/claude-relay-service
  [
    'a Chinese stand-in for the host',
    'API地址填入`http://你的服务器:3000/claude`',
    'http://你的服务器:3000/claude',
    '',
    '',
  ],
  ['such a stand-in beside a real address', `http://你的服务器:3000/claude 例如 ${url}`, url, '', ''],
  // avante-corp/avante.nvim#278
  ['a comment of Lua', `  -- model = "gpt-4",\n  model = "gpt-5.2",\n  endpoint = "${url}"`, url, '', 'gpt-5.2'],
  [
    'the key of another service first',
    `TAVILY_API_KEY=tvly-abcdefGHIJK1234567890xyz\nOPENAI_API_KEY=${key}\nOPENAI_BASE_URL=${url}`,
    url,
    key,
    '',
  ],
  // Open WebUI's variables for several connections (its documentation)
  ['the first of several addresses', `OPENAI_API_BASE_URLS=${url};https://api.openai.com/v1`, url, '', ''],
]

describe.each([
  ['prose', prose],
  ['lines', lines],
  ['data', data],
  ['requests and code', requests],
  ['import links', links],
  ['bare values', bare],
  ['threads', threads],
])('%s', (_kind, rows) => {
  test.each(rows)('%s', (_name, text, baseUrl, apiKey, model) => {
    expect(parse(text).draft).toEqual({ baseUrl, apiKey, model })
  })
})

// What stands in the text besides and may as well be meant; names and hosts that tell them apart are no doubt.
const rivals: readonly (readonly [name: string, text: string, baseUrl: string[], apiKey: string[]])[] = [
  [
    'two relays with a key each',
    `A: https://a.com/v1 ${key}\nB: https://b.com/v1 ${other}`,
    ['https://b.com/v1'],
    [other],
  ],
  ['a main and a spare address', '主站 https://new.a.cc 备用 https://bk.b.top', ['https://bk.b.top'], []],
  ['several keys of one relay', `url ${url}\nkeys:\n${key}\n${other}`, [], [other]],
  ['numbered keys', `key1: ${key}\nkey2: ${other}\n${url}`, [], [other]],
  [
    'two providers of claude-code-router (its #147)',
    JSON.stringify({
      Providers: [
        { api_base_url: 'https://a.com/v1', api_key: key },
        { api_base_url: 'https://b.com/v1', api_key: other },
      ],
    }),
    ['https://b.com/v1'],
    [other],
  ],
  [
    'keys of other services',
    `OPENAI_API_KEY=${key}\nTAVILY_API_KEY=tvly-q7Lw2Zr9Tn4Vb8Xc1\nJINA_API_KEY=${other}`,
    [],
    [],
  ],
  ['a key for embeddings', `embedding_key: ${other}\nllm base_url: ${url}\nllm api_key: ${key}`, [], []],
  ['one relay for two protocols', `ANTHROPIC_BASE_URL=https://r.com/api\nOPENAI_BASE_URL=https://r.com/v1`, [], []],
  [
    'an address in the message of a request',
    `curl ${url}/chat/completions -d '{"content":"see https://foo.com"}'`,
    [],
    [],
  ],
  ['a website and its API', `https://r.com https://api.r.com/v1 ${key}`, [], []],
  ['a sample beside the key', `OPENAI_API_KEY=your-api-key\nOPENAI_API_KEY=${key}`, [], []],
]

test.each(rivals)('rivals: %s', (_name, text, baseUrl, apiKey) => {
  const { draft, rivals: found } = parse(text)
  expect(found).toEqual({ baseUrl, apiKey, model: [] })
  const judged = fields.filter((field) => draft[field] !== '')
  const kinds = lint(draft, judged, found).findings.map(({ kind }) => kind)
  expect(kinds.includes('multiple-urls')).toBe(baseUrl.length > 0)
  expect(kinds.includes('multiple-keys')).toBe(apiKey.length > 0)
})

test('one value is one candidate, with a confidence and a reason', () => {
  const { candidates } = parse(`curl ${url} -H 'authorization: Bearer ${key}' -H 'x-api-key: ${key}'`)
  expect(candidates.filter(({ field }) => field === 'apiKey')).toHaveLength(1)
  for (const { confidence, reason } of candidates) {
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
    expect(reason).not.toBe('')
  }
})

test('a key never becomes part of an address', () => {
  for (const glue of ['，密钥：', ',', ' ', '|', '?key=', '/', '----', ';', '#', '：', '、key='])
    for (const { field, value } of parse(`${url}${glue}${key}`).candidates)
      if (field === 'baseUrl') expect(value, glue).not.toContain('q7Lw2')
})

test('only the first 100,000 characters count', () => {
  expect(parse(`${' '.repeat(100_000)}${key}`).draft.apiKey).toBe('')
})

const patterns = [
  'a-',
  ':',
  '"',
  'https://',
  ' ',
  'sk-',
  '=',
  '\n',
  'a.',
  '[',
  'key: ',
  'model=',
  '是',
  '\t',
  '\\',
  'x://',
  'https://a',
  '{"a":',
  '-',
  '*',
  '%',
  '😀',
  '\ud800',
  '地址：',
  'a/',
  'base url ',
]

test.each(patterns)('hostile run of %j: never throws, linear time', (pattern) => {
  const time = (length: number) => {
    const text = pattern.repeat(Math.ceil(length / pattern.length))
    const start = performance.now()
    parse(text)
    return performance.now() - start
  }
  time(25_000)
  const short = Math.min(time(25_000), time(25_000))
  expect(Math.min(time(100_000), time(100_000))).toBeLessThan(short * 12 + 100)
})
