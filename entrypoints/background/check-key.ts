import { ports } from '../../utils/browser/fetch.ts'
import type { Responses } from '../../utils/browser/contract.ts'
import { hasOrigin } from '../../utils/browser/permissions.ts'
import { connectionOf } from '../../utils/relay/schema.ts'
import type { Draft } from '../../utils/relay/schema.ts'
import { readCheckSettings } from './check-settings.ts'
import { keepAlive } from './keep-alive.ts'
import { loadCheck } from './load-check.ts'

/** Checks one key for free and keeps nothing of it; null without the permission to ask there. */
export async function checkKey(draft: Draft): Promise<Responses['console:check']> {
  const { check, preview } = await loadCheck()
  const planned = preview({ connection: connectionOf(draft), paid: false })
  if (!planned || !(await hasOrigin(new URL(planned.endpoint.root).origin))) return null
  let answer: Responses['console:check'] = null
  await keepAlive(async () => {
    const { verdict, causes, evidence } = await check(planned, ports, {
      signal: new AbortController().signal,
      deadlines: (await readCheckSettings()).deadlines,
    })
    const [first] = causes
    answer = { verdict, cause: first?.id ?? 'unknown', ms: (first && evidence[first.evidence]?.ms) ?? null }
  })
  return answer
}
