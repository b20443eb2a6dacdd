import type { Part } from './parts.ts'
import { say } from './say.ts'
import type { ConfigInput } from './types.ts'
import { keepVariable, KEY_VARIABLE } from './write.ts'

/** The key as a variable that every new terminal knows: the text, what to do with it, and how to take it back. */
export function keepKey(input: ConfigInput): Part {
  const variable = KEY_VARIABLE
  const key = keepVariable(input, variable, input.apiKey)
  return {
    snippet: { label: say('client.variable', { variable }), ...key },
    step: key.path ? say('client.step.start-file', { path: key.path }) : say('client.step.store-variable'),
    undo: say('client.undo.variable', { variable }),
  }
}
