import { expect, test } from 'vitest'
import { claudeCode } from '../../utils/clients/claude-code.ts'
import { inputWith } from './inputs.ts'
import { readersOf, runShell } from './readers.ts'

const envOf = (input: Parameters<typeof inputWith>[0]) =>
  (JSON.parse(claudeCode.render(inputWith(input)).snippets[0]!.text) as { env: Record<string, string> }).env

test('the settings file', () => {
  const { snippets } = claudeCode.render(inputWith({ baseUrl: 'https://api.relay.example/v1', model: 'glm-5' }))
  expect(snippets[0]).toMatchObject({ path: '~/.claude/settings.json', language: 'json', mode: 'merge' })
  expect(snippets[0]!.text).toBe(`{
  "env": {
    "ANTHROPIC_BASE_URL": "https://api.relay.example",
    "ANTHROPIC_AUTH_TOKEN": "sk-made-up-0",
    "ANTHROPIC_MODEL": "glm-5",
    "ANTHROPIC_DEFAULT_HAIKU_MODEL": "glm-5",
    "ANTHROPIC_DEFAULT_SONNET_MODEL": "glm-5",
    "ANTHROPIC_DEFAULT_OPUS_MODEL": "glm-5",
    "CLAUDE_CODE_MAX_CONTEXT_TOKENS": "200000",
    "ANTHROPIC_API_KEY": ""
  }
}`)
})

test.each([
  ['claude-sonnet-4-5-20250929', false],
  ['anthropic/claude-opus-4.1', false],
  ['Claude-Haiku-4-5', false],
  ['us.anthropic.claude-3-7-sonnet-latest', false],
  ['my-claude', true],
  ['gpt-5', true],
])('%s: the context size is set: %s', (model, isSet) => {
  expect('CLAUDE_CODE_MAX_CONTEXT_TOKENS' in envOf({ model })).toBe(isSet)
  const ids = claudeCode.render(inputWith({ model })).warnings.map(({ id }) => id)
  expect(ids.includes('client.claude-code.warning.context')).toBe(isSet)
})

test('without a model it leaves the choice to Claude Code and says so', () => {
  expect(Object.keys(envOf({ model: '' }))).toEqual(['ANTHROPIC_BASE_URL', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_API_KEY'])
  expect(claudeCode.render(inputWith({ model: '' })).warnings[0]!.id).toBe('client.claude-code.warning.no-model')
})

test.each(readersOf('posix'))('in %s the lines replace a key that is left over', (shell) => {
  const lines = claudeCode.render(inputWith()).snippets[1]!.text
  const script = `export ANTHROPIC_API_KEY=old\n${lines}\nprintf '%s' "\${ANTHROPIC_API_KEY-none} $ANTHROPIC_AUTH_TOKEN"`
  expect(runShell(shell, script)).toBe('none sk-made-up-0')
})

test('PowerShell lines', () => {
  const { text } = claudeCode.render(inputWith({ os: 'windows', model: 'claude-opus-4-1' })).snippets[1]!
  expect(text.split('\n').slice(0, 3)).toEqual([
    'Remove-Item Env:ANTHROPIC_API_KEY -ErrorAction SilentlyContinue',
    "$env:ANTHROPIC_BASE_URL = 'https://api.relay.example'",
    "$env:ANTHROPIC_AUTH_TOKEN = 'sk-made-up-0'",
  ])
})

test('an address without Messages gives no config but the reason', () => {
  const { snippets, warnings } = claudeCode.render(inputWith({ baseUrl: 'https://api.relay.example/api/paas/v4' }))
  expect(snippets).toEqual([])
  expect(warnings).toEqual([
    {
      id: 'client.because.no-wire-api',
      data: { client: 'Claude Code', wireApis: ['Anthropic Messages'] },
      urgent: true,
    },
  ])
})
