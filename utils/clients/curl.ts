import { apiKey } from '../relay/redact.ts'
import type { WireApi } from '../relay/schema.ts'
import { TEST_MESSAGE, TEST_MESSAGE_TOKENS, wireApi } from '../relay/wire-api.ts'
import { lacksWireApis, pickAddress, putFirst } from './address.ts'
import { say, urge, writeNoConfig } from './say.ts'
import type { Client, ConfigInput, Snippet } from './types.ts'
import { KEY_VARIABLE, quotePosix, quotePowerShell, wellFormed, writeAsciiJson, writeFields } from './write.ts'

const label = 'curl'
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

export const curl: Client = {
  id: 'curl',
  label,
  homepage: 'https://curl.se',
  source: 'curl.se/docs/manpage.html; the POSIX commands run against a mock relay',
  checkedOn: '7.88.1, 2026-11-22',
  wireApis,
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  render(input) {
    if (!pickAddress(wireApis, input)) return writeNoConfig(lacksWireApis({ label, wireApis }))
    if (!input.model) return writeNoConfig(say('client.because.no-model', { client: label }))
    const keyField = { label: { en: 'API Key', 'zh-CN': 'API Key' }, value: input.apiKey }
    return {
      snippets: [
        { label: say('client.curl.ask-key'), path: null, mode: 'shell', ...readKey(input.os) },
        ...requestsFor(input),
        { label: say('client.curl.key'), ...writeFields([keyField]) },
      ],
      links: [],
      steps: [
        say('client.curl.step.ask-key'),
        say('client.curl.step.request'),
        say('client.curl.step.read', { model: input.model }),
      ],
      warnings: [
        ...(input.os === 'windows' ? [urge('client.curl.warning.version')] : []),
        say('client.curl.warning.cost'),
        say('client.warning.private-key'),
      ],
    }
  },
}
