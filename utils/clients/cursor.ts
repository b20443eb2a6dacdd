import { defineClient } from './define.ts'
import { say, urge } from './say.ts'
import { writeFields } from './write.ts'

/** Names that Cursor sends to the vendors itself, whatever the override says (cursor/cursor#1878, #1511, #1615). */
const BUILT_IN_NAME = /^(?:claude|gemini|gpt|grok)-/i

export const cursor = defineClient({
  id: 'cursor',
  label: 'Cursor',
  kind: 'editor',
  homepage: 'https://cursor.com',
  // Source: cursor.com/help/models-and-usage/api-keys; ngrok.com/docs/ai-gateway/agents/cursor;
  // forum.cursor.com/t/159298, /t/158805
  checkedOn: '3.17, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'openai-chat': 'versioned' },
  callsFrom: 'servers',
  httpsOnly: true,
  hasLink: false,
  needsModel: false,
  write({ apiKey, model }, { url }) {
    // Its settings are in English in every language.
    const fields = [
      { label: 'OpenAI API Key', value: apiKey },
      { label: 'Override OpenAI Base URL', value: url },
      ...(model ? [{ label: 'Add model', value: model }] : []),
    ]
    return {
      snippets: [{ label: say('client.screen', { place: 'Cursor Settings › Models' }), ...writeFields(fields) }],
      steps: [
        say('client.step.open', { place: 'Cursor Settings › Models › API Keys' }),
        say('client.cursor.step.key'),
        say('client.cursor.step.address'),
        model ? say('client.cursor.step.model', { model }) : say('client.cursor.step.any-model'),
        say('client.step.press', { button: 'Verify' }),
        say('client.cursor.step.select'),
      ],
      undo: [say('client.cursor.undo')],
      warnings: [
        ...(BUILT_IN_NAME.test(model) ? [urge('client.cursor.warning.built-in-name', { model })] : []),
        say('client.cursor.warning.agent'),
        say('client.cursor.warning.official-models'),
        say('client.cursor.warning.override-is-global'),
        say('client.cursor.warning.servers'),
        say('client.cursor.warning.plan'),
      ],
    }
  },
})
