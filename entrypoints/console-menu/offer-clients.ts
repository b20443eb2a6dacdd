import { chooseClients } from '../../utils/clients/choose.ts'
import type { Client } from '../../utils/clients/types.ts'
import type { KeyAddress, KeyPlace } from '../../utils/consoles/types.ts'
import type { WireApi } from '../../utils/relay/schema.ts'

/** Where a client would use the key: the address and, where the console tells what is served there, the protocol. */
export interface ClientAddress {
  baseUrl: string
  wireApi?: WireApi
}

const serves = ({ wireApis }: KeyAddress, wireApi: WireApi) => wireApis === null || wireApis.includes(wireApi)

/** The addresses that do the same as the first, each once: a matter of taste. The others are for other protocols. */
export const alternatives = ({ addresses }: KeyPlace): KeyAddress[] =>
  addresses.filter(
    ({ wireApis, baseUrl }, index) =>
      String(wireApis) === String(addresses[0]?.wireApis) &&
      addresses.findIndex((each) => each.baseUrl === baseUrl) === index,
  )

/** The client's best protocol that is served for this key, at the chosen address if it is served there; null if none is. */
export function addressFor(client: Client, place: KeyPlace, chosen?: string): ClientAddress | null {
  const wanted = place.addresses.toSorted((a, b) => Number(b.baseUrl === chosen) - Number(a.baseUrl === chosen))
  for (const wireApi of client.wireApis) {
    const address = wanted.find((each) => serves(each, wireApi))
    if (address) return { baseUrl: address.baseUrl, ...(address.wireApis && { wireApi }) }
  }
  return null
}

/** A client in the menu. */
export interface Offer {
  client: Client
  /** The console serves what the client speaks, as far as it tells. */
  fits: boolean
}

/**
 * All clients: favourites and last used first, then those whose own protocol the key is for, then the rest; last those
 * that cannot use it.
 */
export function offerClients(
  place: KeyPlace | null,
  taste: { favourites: readonly string[]; recent: readonly string[] },
): Offer[] {
  const rank = ({ client, fits }: Offer) => {
    if (!fits) return 3
    if (taste.favourites.includes(client.id) || taste.recent.includes(client.id)) return 0
    const isOwn = !place || place.addresses.some((address) => serves(address, client.wireApis[0]!))
    return isOwn ? 1 : 2
  }
  return chooseClients(null, [], taste)
    .map(({ client }) => ({ client, fits: !place || addressFor(client, place) !== null }))
    .toSorted((a, b) => rank(a) - rank(b))
}
