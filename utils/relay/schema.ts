import { apiKey } from './redact.ts'
import type { ApiKey } from './redact.ts'

/** The three words that bind a client to a relay, as names of input fields. */
export const fields = ['baseUrl', 'apiKey', 'model'] as const
export type Field = (typeof fields)[number]

/** Exactly what stands in the three fields, faults included. Nothing here is trusted. */
export type Draft = Record<Field, string>

export const emptyDraft: Draft = { baseUrl: '', apiKey: '', model: '' }

/** The three words after every safe repair; `null` where nothing usable was given. */
export interface Connection {
  baseUrl: string | null
  apiKey: ApiKey | null
  model: string | null
}

/** A draft without faults, for instance one that lint has repaired. */
export const connectionOf = ({ baseUrl, apiKey: key, model }: Draft): Connection => ({
  baseUrl: baseUrl || null,
  apiKey: key === '' ? null : apiKey(key),
  model: model || null,
})

export const wireApiIds = ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'] as const
/** A protocol that clients and relays speak. */
export type WireApi = (typeof wireApiIds)[number]
