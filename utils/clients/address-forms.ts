import type { WireApi } from '../relay/schema.ts'
import type { AddressForm } from './types.ts'

type Forms = Readonly<Record<WireApi, AddressForm>>

/** As the makers' own SDKs want their addresses: OpenAI's with the version, the others without. */
export const sdkForms: Forms = {
  'openai-chat': 'versioned',
  'openai-responses': 'versioned',
  'anthropic-messages': 'root',
  gemini: 'root',
}

/** The AI SDK adds no version to any address. */
export const aiSdkForms: Forms = { ...sdkForms, 'anthropic-messages': 'versioned', gemini: 'versioned' }

/** pi, and OpenClaw that is built on it. */
export const piForms: Forms = { ...sdkForms, gemini: 'versioned' }

/** What pi and OpenClaw call the protocols. */
export const piApis: Readonly<Record<WireApi, string>> = {
  'openai-chat': 'openai-completions',
  'openai-responses': 'openai-responses',
  'anthropic-messages': 'anthropic-messages',
  gemini: 'google-generative-ai',
}
