import { apiKey } from '../relay/redact.ts'
import type { WireApi } from '../relay/schema.ts'
import { TEST_MESSAGE, TEST_MESSAGE_TOKENS, wireApi } from '../relay/wire-api.ts'
import { putFirst } from './address.ts'
import { defineClient } from './define.ts'
import { say, urge } from './say.ts'
import type { ConfigInput, Snippet } from './types.ts'
import { KEY_VARIABLE, quotePosix, quotePowerShell, wellFormed, writeAsciiJson, writeFields } from './write.ts'

const wireApis = ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'] as const

/** Asks for the key, so that it stands in no history. */
const readKey = (os: ConfigInput['os']): Pick<Snippet, 'language' | 'text'> =>
  os === 'windows'
    ? { language: 'powershell', text: `$env:${KEY_VARIABLE} = Read-Host 'API Key'` }
    : { language: 'posix', text: `read -rs ${KEY_VARIABLE} && export ${KEY_VARIABLE}` }

const headerLines = (api: WireApi, key: string): string[] =>
  Object.entries({ 'content-type': 'application/json', ...wireApi(api).headers(apiKey(key)) }).map(
    ([name, value]) => `${name}: ${value}`,
  )

/** `-i` shows the status line, `-N` the answer while it streams. */
function posixCommand(url: string, api: WireApi, body: unknown): string {
  // Double quotes: these lines are our own constants, and the shell must put the variable in.
  const headers = headerLines(api, `$${KEY_VARIABLE}`).map((line) => `-H "${line}"`)
  return [`curl -i -N ${quotePosix(url)}`, ...headers, `-d ${quotePosix(writeAsciiJson(body))}`].join(' \\\n  ')
}

/**
 * Windows PowerShell 5.1 breaks arguments with double quotes: the body goes through a pipe, and curl itself puts the
 * variable in (8.3.0 and later, https://everything.curl.dev/cmdline/variables, 2026-11-22).
 */
function powerShellCommand(url: string, api: WireApi, body: unknown): string {
  const headers = headerLines(api, `{{${KEY_VARIABLE}}}`).map((line) => `--expand-header ${quotePowerShell(line)}`)
  return [
    `${quotePowerShell(writeAsciiJson(body))} | curl.exe -i -N ${quotePowerShell(url)}`,
    `--variable '%${KEY_VARIABLE}'`,
    ...headers,
    `--data-binary '@-'`,
  ].join(' `\n  ')
}

function requestsFor({ endpoint, os, ...input }: ConfigInput): Snippet[] {
  const isWindows = os === 'windows'
  const model = wellFormed(input.model)
  return putFirst(wireApis, input.wireApi).flatMap((api) => {
    const spec = wireApi(api)
    const url = spec.url(endpoint, model, true)
    if (url === null) return []
    const body = spec.message(model, TEST_MESSAGE, TEST_MESSAGE_TOKENS)
    return {
      label: say('client.curl.request', { wireApi: spec.label }),
      path: null,
      language: isWindows ? 'powershell' : 'posix',
      mode: 'shell',
      text: isWindows ? powerShellCommand(url, api, body) : posixCommand(url, api, body),
    } satisfies Snippet
  })
}

export const curl = defineClient({
  id: 'curl',
  label: 'curl',
  kind: 'code',
  homepage: 'https://curl.se',
  // Source: curl.se/docs/manpage.html; the POSIX commands run against a mock relay
  checkedOn: '7.88.1, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: {
    'openai-chat': 'endpoint',
    'openai-responses': 'endpoint',
    'anthropic-messages': 'endpoint',
    gemini: 'endpoint',
  },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write(input) {
    return {
      snippets: [
        { label: say('client.curl.ask-key'), path: null, mode: 'shell', ...readKey(input.os) },
        ...requestsFor(input),
        { label: say('client.curl.key'), ...writeFields([{ label: 'API Key', value: input.apiKey }]) },
      ],
      steps: [say('client.curl.step.ask-key'), say('client.curl.step.request')],
      check: [say('client.curl.step.read', { model: input.model })],
      warnings: [
        ...(input.os === 'windows' ? [urge('client.curl.warning.version')] : []),
        say('client.curl.warning.cost'),
      ],
    }
  },
})
