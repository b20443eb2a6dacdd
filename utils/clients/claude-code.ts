import { TEST_MESSAGE } from '../relay/wire-api.ts'
import { lacksWireApis, pickAddress } from './address.ts'
import { generalWarnings, say, urge, writeNoConfig } from './say.ts'
import type { Client, ConfigInput, Warning } from './types.ts'
import { setVariables, writeJson } from './write.ts'

const label = 'Claude Code'
const wireApis = ['anthropic-messages'] as const

/** Ids like these are known to the client with their context window; a vendor prefix does not matter (run). */
const CLAUDE_ID = /claude-(?:opus|sonnet|haiku|fable|\d)/i

/** The client takes any other model for one with a window of a million tokens and would overfill it. */
const CONTEXT_TOKENS = '200000'

function variablesOf({ apiKey, model }: ConfigInput, base: string): Record<string, string> {
  return {
    ANTHROPIC_BASE_URL: base,
    ANTHROPIC_AUTH_TOKEN: apiKey,
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

export const claudeCode: Client = {
  id: 'claude-code',
  label,
  homepage: 'https://code.claude.com/docs',
  source: 'npm @anthropic-ai/claude-code, run against a mock relay; code.claude.com/docs/en/llm-gateway, /settings',
  checkedOn: '2.1.330, 2026-11-22',
  wireApis,
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: false,
  render(input) {
    const address = pickAddress(wireApis, input)
    if (!address) return writeNoConfig(lacksWireApis({ label, wireApis }))
    const variables = variablesOf(input, address.base)
    // A key left in the shell would be sent to the relay along with the token; an empty one in the file stops that (run).
    const env = { ...variables, ANTHROPIC_API_KEY: '' }
    const warnings: Warning[] = [
      say('client.claude-code.warning.api-key'),
      say('client.claude-code.warning.ignored', { address: address.base }),
      say('client.claude-code.warning.first-run'),
      say('client.claude-code.warning.project-file'),
      say('client.claude-code.warning.beta'),
      ...generalWarnings(label, 'claude-code'),
    ]
    if (!input.model) warnings.unshift(urge('client.claude-code.warning.no-model'))
    if ('CLAUDE_CODE_MAX_CONTEXT_TOKENS' in variables)
      warnings.unshift(urge('client.claude-code.warning.context', { model: input.model, tokens: CONTEXT_TOKENS }))
    return {
      snippets: [
        {
          label: say('client.claude-code.file'),
          path: '~/.claude/settings.json',
          language: 'json',
          mode: 'merge',
          text: writeJson({ env }),
        },
        {
          label: say('client.claude-code.shell'),
          path: null,
          mode: 'shell',
          ...setVariables(input.os, variables, ['ANTHROPIC_API_KEY']),
        },
      ],
      links: [],
      steps: [
        say('client.claude-code.step.file'),
        say('client.claude-code.step.terminal'),
        say('client.claude-code.step.status', { address: address.base }),
        say('client.step.test-message', { message: TEST_MESSAGE }),
      ],
      warnings,
    }
  },
}
