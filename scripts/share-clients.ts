import * as clients from '../utils/clients/index.ts'

const SCRIPT = '/clients.js'

/**
 * Keeps the clients in the package once. The menu of a key row needs them and so do our pages, but what is put into a page
 * can import no module: so they are a script of their own, `entrypoints/clients.ts`, which leaves them in a global. The
 * background puts it into a key page before the menu, and our pages import it. Twice, they made it 15 kB larger (2026-11-22).
 */
export const shareClients = (entrypoints: readonly string[]) => ({
  name: 'share-clients',
  resolveId: (id: string) => (id === SCRIPT ? { id, external: 'absolute' as const } : null),
  load(id: string): string | null {
    if (entrypoints.includes('clients') || !id.endsWith('/utils/clients/index.ts')) return null
    const load = entrypoints.includes('console-menu') ? '' : `import '${SCRIPT}'\n`
    return `${load}export const { ${Object.keys(clients).join(', ')} } = globalThis.keyfitClients`
  },
})
