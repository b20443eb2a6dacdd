import { lint } from '../../utils/lint/index.ts'
import { fields } from '../../utils/relay/schema.ts'
import { parse } from '../../utils/relay/parse.ts'
import type { Words } from '../../utils/vault/types.ts'

/** The connections that a text holds: one for each import link in it, else the one that it describes. Repaired where that is certain. */
export function connectionsIn(text: string): Words[] {
  const whole = parse(text)
  const drafts = whole.links.length > 0 ? whole.links.map((link) => parse(link).draft) : [whole.draft]
  return drafts.flatMap((draft) => {
    const { baseUrl, apiKey, model } = lint(draft, fields).repaired
    if (!URL.canParse(baseUrl)) return []
    return [{ name: new URL(baseUrl).host, baseUrl, apiKey, model, note: '', favourites: [] }]
  })
}
