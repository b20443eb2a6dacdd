import * as z from 'zod/mini'
import type { ApiKey } from './redact.ts'

/** The three words that bind a client to a relay, as names of input fields. */
export const Field = z.enum(['baseUrl', 'apiKey', 'model'])
export type Field = z.infer<typeof Field>

/** Exactly what stands in the three fields, faults included. Nothing here is trusted. */
export const Draft = z.object({ baseUrl: z.string(), apiKey: z.string(), model: z.string() })
export type Draft = z.infer<typeof Draft>

export const emptyDraft: Draft = { baseUrl: '', apiKey: '', model: '' }

const ApiKeySchema = z.custom<ApiKey>((value) => typeof value === 'string')

/** The three words after every safe repair; `null` where nothing usable was given. */
export const Connection = z.object({
  baseUrl: z.nullable(z.string()),
  apiKey: z.nullable(ApiKeySchema),
  model: z.nullable(z.string()),
})
export type Connection = z.infer<typeof Connection>

export const WireApi = z.enum(['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'])
export type WireApi = z.infer<typeof WireApi>
