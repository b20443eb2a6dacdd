import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import * as clients from '../utils/clients/index.ts'

declare global {
  /** Set by the script `clients`, in our pages and in the world of content scripts, which the page cannot see. */
  var keyfitClients: typeof clients | undefined
}

/** All clients, for key pages and our own pages alike: see `scripts/share-clients.ts`. */
export default defineUnlistedScript(() => {
  globalThis.keyfitClients = clients
})
