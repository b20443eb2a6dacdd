/** What each probe asks, as one line of the plan. */
export const probe = {
  'probe.models': 'Which models does the key get?',
  'probe.empty-post': 'Is {api} served, and is the key accepted?',
  'probe.message': 'Does the model answer a short message over {api}?',
  'wire.openai-chat': 'Chat completions',
  'wire.openai-responses': 'Responses',
  'wire.anthropic-messages': 'Anthropic Messages',
  'wire.gemini': 'Gemini',
} as const
