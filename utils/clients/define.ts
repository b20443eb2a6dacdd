import { isPrivateHost } from '../relay/url.ts'
import { TEST_MESSAGE } from '../relay/wire-api.ts'
import type { WireApi } from '../relay/schema.ts'
import { lacksWireApis, pickAddress } from './address.ts'
import { say, urge } from './say.ts'
import type { Address, Client, Config, ConfigInput, TextRef, Warning } from './types.ts'

/** What a client's own file says. */
export interface ClientSpec extends Omit<Client, 'wireApis' | 'render'> {
  /** Only what is particular to this client; the address is one that it can use, in the form that it wants. */
  write(input: ConfigInput, address: Address): Pick<Config, 'snippets' | 'steps'> & Partial<Config>
}

const writeNothing = (because: TextRef): Config => ({
  snippets: [],
  links: [],
  steps: [],
  check: [],
  undo: [],
  warnings: [{ ...because, urgent: true }],
})

/** What keeps this client from this very address. */
function findObstacles({ label, callsFrom, httpsOnly }: ClientSpec, { endpoint }: ConfigInput): Warning[] {
  const url = new URL(endpoint.root)
  const isPrivate = isPrivateHost(url.hostname)
  if (isPrivate && callsFrom === 'servers')
    return [urge('client.because.private-host', { client: label, host: url.host })]
  return httpsOnly && !isPrivate && url.protocol !== 'https:' ? [urge('client.warning.https', { client: label })] : []
}

/** What helps with every client, and how a key is treated. */
const generalWarnings = ({ id, label, kind }: ClientSpec): Warning[] => [
  ...(kind === 'code'
    ? []
    : [
        say('client.warning.console-address', { client: label }),
        say('client.warning.still-failing', { client: label }),
        say('client.warning.own-key', { client: label, keyName: id }),
      ]),
  say('client.warning.private-key'),
]

/** Completes a client with what is the same for all: the refusals before anything is written, the last check, general advice. */
export function defineClient(spec: ClientSpec): Client {
  const { write, ...facts } = spec
  const wireApis = Object.keys(facts.addresses) as WireApi[]
  return {
    ...facts,
    wireApis,
    render(input) {
      const address = pickAddress({ ...facts, wireApis }, input)
      if (!address) return writeNothing(lacksWireApis({ label: facts.label, wireApis }))
      if (facts.needsModel && input.model === '')
        return writeNothing(say('client.because.no-model', { client: facts.label }))
      const { check = [], warnings = [], ...written } = write(input, address)
      const all = [...findObstacles(spec, input), ...warnings, ...generalWarnings(spec)]
      return {
        links: [],
        undo: [],
        ...written,
        check: [
          ...check,
          ...(facts.kind === 'code' ? [] : [say('client.check.test-message', { message: TEST_MESSAGE })]),
        ],
        warnings: all.toSorted((a, b) => Number(b.urgent ?? false) - Number(a.urgent ?? false)),
      }
    },
  }
}
