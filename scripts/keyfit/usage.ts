import { text as readAll } from 'node:stream/consumers'

export const usage = `Usage:
  keyfit read [--field baseUrl|apiKey|model|blob] [--batch] [--reveal]    text on stdin
  keyfit check --base-url U [--model M] [--client ID] [--paid [--agent] [--json-mode]] [--timeout MS]
  keyfit diagnose [--batch]                                                saved evidence on stdin
  keyfit clients
  keyfit config ID --base-url U --model M [--os linux|macos|windows] [--shell posix|fish|powershell|cmd]
                   [--wire-api openai-chat|openai-responses|anthropic-messages|gemini] [--anthropic-header authorization|x-api-key]
  keyfit report                                                            saved evidence on stdin
The API key comes from the environment variable KEYFIT_KEY, or from stdin for check and config.
It is masked in the output unless --reveal is given.`

/** The command was called in a way that it cannot answer. */
export class UsageError extends Error {}

/** From the environment or, where nobody types, from standard input; never from an argument, which others could see. */
export async function keyFromOutside() {
  const key = process.env.KEYFIT_KEY ?? (process.stdin.isTTY ? '' : (await readAll(process.stdin)).trim())
  if (key === '') throw new UsageError('no API key: set KEYFIT_KEY or give it on stdin')
  return key
}
