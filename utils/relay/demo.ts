/**
 * Where the demo lives: a relay of recordings inside the extension. The top-level domain `invalid` leads nowhere by
 * definition (RFC 2606, read 2026-11-22), so not even a mistake could send anything there.
 */
export const DEMO_ORIGIN = 'https://demo.keyfit.invalid'

/** A made-up key that the demo takes; it knows no other one. */
export const DEMO_KEY = 'sk-demoUFcVcoKkWMCs7ci3Od2EOXiNKFEIDNjJ0icsd3tuPfjx'

/** What a relay's welcome message looks like, with the two mistakes that people carry over most. */
export const DEMO_TEXT = `Base URL: ${DEMO_ORIGIN}/v1/chat/completions
API Key: ${DEMO_KEY}
Model: GPT 5.2`

/** Does this address lead to the demo? */
export const isDemo = (address: string): boolean => /^\s*https:\/\/demo\.keyfit\.invalid(?:\/|$)/.test(address)
