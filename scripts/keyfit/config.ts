import { findClient } from '../../utils/clients/index.ts'
import type { ConfigInput, OperatingSystem, TextRef } from '../../utils/clients/types.ts'
import { languages } from '../../utils/i18n/languages.ts'
import { allTexts, fill } from '../../utils/i18n/index.ts'
import { lint } from '../../utils/lint/index.ts'
import { apiKey, maskKey } from '../../utils/relay/redact.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'
import { UsageError, keyFromOutside } from './usage.ts'

/** All English texts. */
export const en = allTexts(languages.en)
const english = ({ id, data }: TextRef) => fill(en[id], data)

interface ConfigOptions extends Pick<ConfigInput, 'shell' | 'wireApi' | 'anthropicHeader'> {
  baseUrl: string
  model: string
  os: OperatingSystem | undefined
  reveal: boolean
}

/** What a client needs, with a masked key unless it is to be revealed. */
export async function config(
  id: string | undefined,
  { baseUrl, model, os = 'linux', reveal, ...options }: ConfigOptions,
) {
  const client = findClient(id ?? '')
  if (!client) throw new UsageError(`unknown client "${id ?? ''}"; see: keyfit clients`)
  const { connection } = lint({ baseUrl, apiKey: await keyFromOutside(), model })
  const endpoint = connection.baseUrl === null ? null : resolveEndpoint(connection.baseUrl)
  if (!endpoint || connection.apiKey === null)
    throw new UsageError('the Base URL or the API key is not usable; see: keyfit read')
  const input: Omit<ConfigInput, 'apiKey'> = {
    name: new URL(endpoint.root).hostname,
    endpoint,
    model: connection.model ?? '',
    os,
    ...options,
  }
  const written = client.render({ ...input, apiKey: reveal ? connection.apiKey : apiKey(maskKey(connection.apiKey)) })
  return {
    snippets: written.snippets.map(({ label, path, language, mode, text: content }) => ({
      label: english(label),
      path,
      language,
      mode,
      text: content,
    })),
    links: written.links.map(({ label, url }) => ({ label: english(label), url })),
    steps: written.steps.map(english),
    check: written.check.map(english),
    undo: written.undo.map(english),
    warnings: written.warnings.map(english),
  }
}
