/**
 * All that reads and judges what the user gives: one chunk. The first paint of empty fields needs none of it, so it comes right
 * behind it, and to the options page with the first text.
 */
export { lint } from '../utils/lint/index.ts'
export { lintLinks } from '../utils/lint/links.ts'
export { parse } from '../utils/relay/parse.ts'
export { readImportLink } from '../utils/relay/parse/links/judge.ts'
export { connectionsFrom } from '../utils/vault/from-text.ts'
