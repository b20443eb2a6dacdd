import type { RequestOf } from '../../utils/browser/contract.ts'
import { ports } from '../../utils/browser/fetch.ts'
import { keepWhatFits, manyItem } from '../../utils/browser/storage.ts'
import type { ManyState } from '../../utils/browser/storage.ts'
import type { Subjects } from '../../utils/many.ts'
import type { ManyRow } from '../../utils/report/table.ts'
import { apiKey } from '../../utils/relay/redact.ts'
import { connectionOf } from '../../utils/relay/schema.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'
import { readCheckSettings } from './check-settings.ts'
import { loadCheck } from './load-check.ts'
import { keepAlive } from './keep-alive.ts'

const subjectsOf = ({ kind, subjects, wireApi }: RequestOf<'many:start'>): Subjects =>
  kind === 'models' ? { kind, models: subjects, wireApi } : { kind, keys: subjects.map(apiKey) }

export type ManyRunner = ReturnType<typeof createManyRunner>

/** Runs one table of checks at a time. Every row is written to session storage; the keys stay in this worker's memory. */
export function createManyRunner() {
  const owner = crypto.randomUUID()
  let running: AbortController | null = null

  return {
    async start(request: RequestOf<'many:start'>): Promise<void> {
      const connection = connectionOf(request.draft)
      const endpoint = resolveEndpoint(connection.baseUrl ?? '')
      if (!endpoint) return
      const { checkMany, rowsOf } = await loadCheck()
      const { origin } = new URL(endpoint.root)
      running?.abort()
      const controller = new AbortController()
      running = controller
      const subjects = subjectsOf(request)
      let rows: ManyRow[] = rowsOf(subjects)
      const write = async (status: ManyState['status']) => {
        const state = { status, owner, origin, rows }
        // Without the relay's own sentences the rest mostly fits.
        const bare = { ...state, rows: rows.map((row) => ({ ...row, sentence: null })) }
        if (running === controller) await keepWhatFits(manyItem, [state, bare])
      }
      await write('running')
      void keepAlive(async () => {
        rows = await checkMany(connection, subjects, ports, {
          signal: controller.signal,
          ...(await readCheckSettings()),
          onRow: (index, row) => {
            rows = rows.with(index, row)
            return write('running')
          },
        })
        await write(controller.signal.aborted ? 'cancelled' : 'done')
        // What goes wrong here is our fault: even then it must not seem to run for ever.
      }).catch(() => write('interrupted'))
    },

    cancel(): void {
      running?.abort()
    },

    /** Ends what runs without a trace. */
    forget(): void {
      running?.abort()
      running = null
    },

    /** What claims to run but belongs to an earlier life of this worker was cut off; its keys are gone with it. */
    async markInterrupted(): Promise<void> {
      const state = await manyItem.get()
      if (state?.status === 'running' && state.owner !== owner) await manyItem.set({ ...state, status: 'interrupted' })
    },
  }
}
