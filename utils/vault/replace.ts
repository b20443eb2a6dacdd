import type { Content } from './types.ts'

/** A step in the change of a key; only `try` brings one. */
export type ReplaceStep = { step: 'try'; apiKey: string } | { step: 'use' | 'undo' | 'retire' }

/**
 * The change of a key: try the new one beside the old, use it after a check, keep the old one until nothing needs it any
 * more. Each step can be undone until `retire`. Null where a step does not follow from the present one.
 */
export function replaceKey(content: Content, step: ReplaceStep, now: number): Content | null {
  const { apiKey, replacement, result } = content
  const swapped = (to: 'trying' | 'replaced'): Content | null =>
    replacement && {
      ...content,
      apiKey: replacement.apiKey,
      result: replacement.result,
      replacement: { step: to, apiKey, result, since: now },
    }
  switch (step.step) {
    case 'try':
      // An old key that is still at hand would be lost.
      if (replacement?.step === 'replaced' || step.apiKey === '' || step.apiKey === apiKey) return null
      return { ...content, replacement: { step: 'trying', apiKey: step.apiKey, result: null, since: now } }
    case 'use':
      // Both named consoles advise to test a new key before the old one goes (their documentation, 2026-11-22). What the check said is the user's to weigh.
      return replacement?.step === 'trying' && replacement.result ? swapped('replaced') : null
    case 'undo':
      return replacement?.step === 'trying' ? { ...content, replacement: null } : swapped('trying')
    case 'retire':
      return replacement?.step === 'replaced' ? { ...content, replacement: null } : null
  }
}
