import type { Draft, Field } from './schema.ts'

/** One value found in a text, with why it is believed. */
export interface Candidate {
  field: Field
  /** As it stands in the text, faults included: lint judges and repairs it. */
  value: string
  /** 0 … 1. */
  confidence: number
  /** Id of the pattern that found it, e.g. `curl`, `env-line`, `label`, `shape`. */
  reason: string
}

export interface ParseResult {
  /** The best candidate of each field, or an empty string. */
  draft: Draft
  /** All of them, best first within each field. */
  candidates: Candidate[]
}

/** Finds Base URL, API key and model in whatever was pasted. Linear in the length of the text; never throws. */
export function parse(_text: string): ParseResult {
  return { draft: { baseUrl: '', apiKey: '', model: '' }, candidates: [] }
}
