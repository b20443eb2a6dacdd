import type { TextId } from '../i18n/index.ts'
import type { Config, TextRef, Warning } from './types.ts'

/** A text by id, with the values that stand in it. */
export const say = (id: TextId, data?: TextRef['data']): TextRef => ({ id, ...(data && { data }) })

/** A warning that this very connection calls for. */
export const urge = (id: TextId, data?: TextRef['data']): Warning => ({ ...say(id, data), urgent: true })

/** What helps with every client, and how a key is treated. */
export const generalWarnings = (client: string, keyName: string): Warning[] => [
  say('client.warning.console-address', { client }),
  say('client.warning.still-failing', { client }),
  say('client.warning.own-key', { client, keyName }),
  say('client.warning.private-key'),
]

/** For a client that cannot be configured with what is known, and why. */
export const writeNoConfig = (because: TextRef): Config => ({
  snippets: [],
  links: [],
  steps: [],
  warnings: [{ ...because, urgent: true }],
})
