/** Texts of the popup that the first paint does not show. */
export const popup = {
  'check.asking': 'Asking {host}.',
  'client.counts': '{ready} ready, {failing} not',
  'details.first-byte': 'First byte after {ms} ms',
  'details.copy': 'Copy request and answer',
  'recent.title': 'Checked in this session ({count})',
  'recent.until': 'Forgotten when the browser closes.',
  'recent.forget': 'Forget now',
  'start.paste': 'Paste what you got from your relay: a message, a key, a config.',
  'start.mend': 'Keyfit finds the three words and mends what is wrong with them.',
  'start.take': 'Check them for free, then copy the config for your client.',
  'start.title': 'How it works',
  'demo.try': 'Try it on the demo',
  'demo.no-account': 'No account, no network.',
  'demo.notice': 'This is a demo. The answers are recordings: nothing is sent, and the key opens nothing.',
  'demo.leave': 'Leave the demo',
} as const
