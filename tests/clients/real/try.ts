import { rmSync } from 'node:fs'
import { relayId } from '../../../utils/clients/address.ts'
import { findClient } from '../../../utils/clients/index.ts'
import { startRelay } from '../../fixtures/relay/index.ts'
import { inputFor, relayModels, spoilAddress } from './cases.ts'
import type { Case } from './cases.ts'
import { errorLine } from './error-line.ts'
import { makeHome } from './home.ts'
import type { Installed } from './install.ts'
import { judge, says } from './judge.ts'
import { start } from './run.ts'
import { RELAY_ID } from './rows.ts'
import type { RealClient } from './rows.ts'

/** What one start of a client showed. */
export interface Trial extends Pick<Case, 'name' | 'isMistake' | 'wireApi'> {
  ok: boolean
  /** Faults, or for a mistake what the client says about it. */
  text: string
  seconds: number
  requests: number
  output: string
}

/** More requests than this for one greeting: the client asks in circles. */
const TOO_MANY = 40

/** Starts a client once against a relay of its own. Null where the case does not apply to it. `patience` in seconds. */
export async function tryClient(
  client: RealClient,
  installed: Installed,
  wanted: Case,
  patience: number,
): Promise<Trial | null> {
  const { name, isMistake, wireApi } = wanted
  const relay = await startRelay({ models: relayModels, keys: { [wanted.key]: 'good' }, prefix: wanted.prefix })
  const known = findClient(client.id)!
  const input = inputFor(wanted, relay.url, client.anthropicHeader)
  const spoil = spoilAddress(known, input, wanted)
  if (!spoil) {
    await relay.close()
    return null
  }
  const home = makeHome(known.render(input), client, installed, spoil)
  try {
    const ending = await start(home, installed, client, {
      key: wanted.key,
      command: client.command.map((word) => word.replace(RELAY_ID, relayId(input.endpoint))),
      seconds: patience,
      enough: () => relay.requests.length > TOO_MANY,
    })
    const faults = judge(wanted, input, relay, ending)
    const ok = isMistake ? says(ending.output) : faults.length === 0
    const seconds = ending.milliseconds / 1000
    const hidden = { [home.home]: '~', [relay.origin]: 'ROOT', [wanted.key]: 'KEY' }
    const said = errorLine(ending, relay.requests, hidden)
    const text = ok ? '' : isMistake ? said : `${faults.join('; ')}; it said: ${said}`
    return { name, wireApi, isMistake, ok, text, seconds, requests: relay.requests.length, output: ending.output }
  } finally {
    await relay.close()
    rmSync(home.home, { recursive: true, force: true })
  }
}
