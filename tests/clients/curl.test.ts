import { expect, test } from 'vitest'
import { curl } from '../../utils/clients/curl.ts'
import { inputWith } from './inputs.ts'
import { readersOf, readShell, runShell } from './readers.ts'

const snippetsOf = (input?: Parameters<typeof inputWith>[0]) => curl.render(inputWith(input)).snippets

test('one request for each wire API that the address serves', () => {
  const labels = (input: Parameters<typeof inputWith>[0]) =>
    snippetsOf(input).flatMap(({ label }) => label.data?.wireApi ?? [])
  expect(labels({})).toEqual(['OpenAI chat completions', 'OpenAI Responses', 'Anthropic Messages', 'Gemini'])
  expect(labels({ wireApi: 'anthropic-messages' })[0]).toBe('Anthropic Messages')
  expect(labels({ baseUrl: 'https://api.relay.example/anthropic' })).toEqual(['Anthropic Messages'])
})

test('a request for a POSIX shell', () => {
  expect(snippetsOf({ wireApi: 'anthropic-messages' })[1]!.text)
    .toBe(`curl -i -N 'https://api.relay.example/v1/messages' \\
  -H "content-type: application/json" \\
  -H "authorization: Bearer $RELAY_API_KEY" \\
  -H "anthropic-version: 2023-06-01" \\
  -d '{"model":"model-0","messages":[{"role":"user","content":"Hello, reply in one sentence to confirm the connection is working."}],"max_tokens":16,"stream":true}'`)
})

test('a request for PowerShell', () => {
  expect(snippetsOf({ os: 'windows', wireApi: 'gemini' })[1]!.text).toBe(
    `'{"contents":[{"role":"user","parts":[{"text":"Hello, reply in one sentence to confirm the connection is working."}]}],"generationConfig":{"maxOutputTokens":16}}' | curl.exe -i -N 'https://api.relay.example/v1beta/models/model-0:streamGenerateContent?alt=sse' \`
  --variable '%RELAY_API_KEY' \`
  --expand-header 'content-type: application/json' \`
  --expand-header 'x-goog-api-key: {{RELAY_API_KEY}}' \`
  --data-binary '@-'`,
  )
})

test('the key stands in no command', () => {
  for (const os of ['linux', 'windows'] as const) {
    const commands = snippetsOf({ os }).filter(({ mode }) => mode === 'shell')
    expect(commands).toHaveLength(5)
    expect(commands.filter(({ text }) => text.includes('sk-made-up-0'))).toEqual([])
  }
})

const hostileKey = `sk-"'$HOME\`id\`\\`

test.skipIf(!readersOf('posix').includes('bash'))('bash asks for the key, and the request carries it as it is', () => {
  const [ask, request] = snippetsOf()
  const show = `curl() { printf '%s\\n' "$@"; }`
  expect(runShell('bash', [show, ask!.text, request!.text].join('\n'), `${hostileKey}\n`)).toContain(
    `\nauthorization: Bearer ${hostileKey}\n`,
  )
})

test.each(readersOf('posix'))('%s puts the key in without reading it as code', (shell) => {
  process.env.RELAY_API_KEY = hostileKey
  const { curl: words } = readShell(snippetsOf()[1]!.text, shell)
  delete process.env.RELAY_API_KEY
  expect(words).toContain(`authorization: Bearer ${hostileKey}`)
})
