import { defineClient } from './define.ts'
import { say, urge } from './say.ts'
import type { ConfigInput, Warning } from './types.ts'
import { setVariables, writeJson } from './write.ts'

/** Ids like these are known to the client with their context window; a vendor prefix does not matter (run). */
const CLAUDE_ID = /claude-(?:opus|sonnet|haiku|fable|\d)/i

/** The client takes any other model for one with a window of a million tokens and would overfill it. */
const CONTEXT_TOKENS = '200000'

/** The variable whose header the relay reads, and the other one, which would add the other header. */
const keyVariables = ({ anthropicHeader }: ConfigInput) =>
  anthropicHeader === 'x-api-key'
    ? (['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'] as const)
    : (['ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_API_KEY'] as const)

function variablesOf(input: ConfigInput, base: string): Record<string, string> {
  const { apiKey, model } = input
  return {
    ANTHROPIC_BASE_URL: base,
    [keyVariables(input)[0]]: apiKey,
    ...(model && {
      ANTHROPIC_MODEL: model,
      // Background work asks for these three. Without the last one claude-opus-4-1 is sent as claude-opus-5-5 (run).
      ANTHROPIC_DEFAULT_HAIKU_MODEL: model,
      ANTHROPIC_DEFAULT_SONNET_MODEL: model,
      ANTHROPIC_DEFAULT_OPUS_MODEL: model,
    }),
    ...(model && !CLAUDE_ID.test(model) && { CLAUDE_CODE_MAX_CONTEXT_TOKENS: CONTEXT_TOKENS }),
  }
}

export const claudeCode = defineClient({
  id: 'claude-code',
  label: 'Claude Code',
  kind: 'cli',
  homepage: 'https://code.claude.com/docs',
  // Source: npm @anthropic-ai/claude-code, run against a mock relay; code.claude.com/docs/en/llm-gateway, /settings
  checkedOn: '2.1.330, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'anthropic-messages': 'root' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: false,
  write(input, { url: address }) {
    const variables = variablesOf(input, address)
    const [used, other] = keyVariables(input)
    // A key left in the shell would be sent to the relay along with this one; an empty one in the file stops that (run).
    const env = { ...variables, [other]: '' }
    const warnings: Warning[] = [
      say('client.claude-code.warning.api-key', { used, other }),
      say('client.claude-code.warning.ignored', { address, used }),
      say('client.warning.misleading', { text: 'There’s an issue with the selected model' }),
      say('client.warning.slow-error', { client: 'Claude Code', minutes: '3' }),
      say('client.claude-code.warning.first-run'),
      say('client.claude-code.warning.project-file'),
      say('client.claude-code.warning.beta'),
    ]
    if (!input.model) warnings.unshift(urge('client.claude-code.warning.no-model'))
    if ('CLAUDE_CODE_MAX_CONTEXT_TOKENS' in variables)
      warnings.unshift(say('client.claude-code.warning.context', { model: input.model, tokens: CONTEXT_TOKENS }))
    return {
      snippets: [
        {
          label: say('client.file.merge', { path: '~/.claude/settings.json' }),
          path: '~/.claude/settings.json',
          language: 'json',
          mode: 'merge',
          text: writeJson({ env }),
        },
        { label: say('client.shell.session'), path: null, mode: 'shell', ...setVariables(input, variables, [other]) },
      ],
      steps: [say('client.claude-code.step.file'), say('client.step.new-terminal', { command: 'claude' })],
      check: [say('client.claude-code.step.status', { address, used })],
      undo: [say('client.undo.entries', { path: '~/.claude/settings.json' })],
      warnings,
    }
  },
})
