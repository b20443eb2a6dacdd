import fc from 'fast-check'

/** Text as people paste it: pieces that mean something, glued together in any order, among any characters. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ...(
      'https:// api.relay-one.net /v1 /chat/completions sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3 Bearer\u0020 " ： 。 \n export\u0020 OPENAI_API_KEY= ' +
      '{" ":" ** ... \u200b ${ gpt-5.2 ccswitch://v1/import? cherrystudio://providers/api-keys?v=1&data= &apiKey= %3A%2F%2F \u0020 < > :// @ ' +
      ":8443 [::1] # \\ \\u0073 &amp; , ; 密钥： 模型 model: claude-sonnet-4-5 models/ ｓｋ－ % =\n - = ( ) 「 ' ` ~ | xn-- localhost"
    ).split(' '),
  ),
)
export const pasted = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))

/** What stands in the three fields. */
export const draft = fc.record({ baseUrl: pasted, apiKey: pasted, model: pasted })

const signs = (alphabet: string, min: number, max = min) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: min, maxLength: max })
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const DIGITS = '0123456789'

/** Keys as relays and vendors make them. */
export const key = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('sk-', 'sk-proj-', 'sk-ant-api03-', 'cr_', 'AIza', ''),
      signs(`${LETTERS + DIGITS}-_`, 20, 60),
    )
    .map((parts) => parts.join('')),
  // A token of three parts.
  fc.tuple(signs(LETTERS + DIGITS, 20, 60), signs(LETTERS + DIGITS, 20, 80)).map(([a, b]) => `eyJ${a}.eyJ${b}.${a}_-`),
  signs('0123456789abcdef', 32, 64),
  signs(`${LETTERS + DIGITS}+/`, 22, 44).map((text) => `${text}==`),
  fc.tuple(signs('0123456789abcdef', 32), signs(LETTERS + DIGITS, 16)).map((parts) => parts.join('.')),
  signs(LETTERS + DIGITS, 16),
  signs(`${LETTERS + DIGITS}!#$&*;:,@~^.|`, 20, 40),
  fc.tuple(signs(`${LETTERS}éüßñ`, 8, 20), signs(LETTERS + DIGITS, 12)).map((parts) => parts.join('密🔑')),
)

/** Models and addresses that a report must still name. */
export const model = fc.constantFrom(
  'gpt-5.2',
  'claude-sonnet-4-5-20250929',
  'claude-opus-4-1-20250805-thinking',
  'gemini-2.5-flash-preview-09-2025',
  'Qwen/Qwen3-Coder-480B-A35B-Instruct',
  'accounts/fireworks/models/deepseek-v3p1',
  'meta-llama/llama-3.3-70b-instruct:free',
  'deepseek-ai/DeepSeek-V3.2-Exp',
  'text-embedding-3-large',
  'doubao-seed-1-6-thinking-250715',
  '[满血]deepseek-r1',
)
export const address = fc
  .tuple(
    fc.constantFrom('https://', 'http://'),
    signs('abcdefghijklmnopqrstuvwxyz', 3, 12),
    fc.constantFrom('', ':8443'),
  )
  .chain(([scheme, name, port]) =>
    fc
      .constantFrom('', '/v1', '/api/v1', '/v1/chat/completions', '/openai')
      .map((path) => `${scheme}api.${name}.net${port}${path}`),
  )
