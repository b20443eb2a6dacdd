import { browser } from '../../utils/browser/api.ts'
import type { RequestOf } from '../../utils/browser/contract.ts'
import { requestOrigin } from '../../utils/browser/permissions.ts'
import { draftItem, pastedItem, usedConnectionItem } from '../../utils/browser/storage.ts'
import { askVault } from '../../utils/browser/vault.ts'
import type { VaultMessage } from '../../utils/browser/vault.ts'
import type { Listed, Refusal } from '../../utils/vault/types.ts'
import { useVault } from './use-vault.ts'

type Trouble = Refusal | 'unreachable' | null

/** Asks for a change and tells why it was not made, if it was not. */
async function change<N extends VaultMessage>(name: N, request: RequestOf<N>): Promise<Trouble> {
  const answer = await askVault(name, request)
  return answer.ok ? null : answer.reason
}

/** Asks for the permission to call an address, before anything that waits. Refused or impossible: what needs it says so. */
const permit = (baseUrl: string): Promise<boolean> =>
  URL.canParse(baseUrl) ? requestOrigin(new URL(baseUrl).origin).catch(() => false) : Promise.resolve(false)

/** What one can do with saved connections. Each tells null if it was done, else why not. */
export type SavedActions = ReturnType<typeof useSaved>['act']

/** The saved connections and all that a page can have done with them. */
export function useSaved() {
  const { state, list, ask } = useVault()
  return {
    state,
    list,
    act: {
      ask,
      create: (passphrase: string) => change('vault:create', { passphrase }),
      unlock: (passphrase: string) => change('vault:unlock', { passphrase }),
      lock: () => change('vault:lock', {}),
      changePassphrase: (old: string, passphrase: string) => change('vault:passphrase', { old, passphrase }),
      save: (request: RequestOf<'vault:save'>) => change('vault:save', request),
      duplicate: (id: string, name: string) => change('vault:duplicate', { id, name }),
      delete: (id: string) => change('vault:delete', { id }),
      undelete: (id: string) => change('vault:undelete', { id }),
      move: (id: string, before: string | null) => change('vault:move', { id, before }),
      sync: (on: boolean) => change('vault:sync', { on }),
      replace: ({ id, revision }: Listed, step: 'use' | 'undo' | 'retire') =>
        change('vault:replace', { id, revision, step, apiKey: '' }),

      /** Call it straight from a click. */
      async check({ id, baseUrl }: Listed, which: 'current' | 'other'): Promise<Trouble> {
        await permit(baseUrl)
        return change('vault:check', { id, which })
      },

      /** Keeps a new key beside the one in use and checks it. Call it straight from a click. */
      async tryKey({ id, revision, baseUrl }: Listed, apiKey: string): Promise<Trouble> {
        const permission = permit(baseUrl)
        const trouble = await change('vault:replace', { id, revision, step: 'try', apiKey })
        if (trouble) return trouble
        await permission
        return change('vault:check', { id, which: 'other' })
      },

      /** Puts the three words into the popup's fields. */
      async use(id: string): Promise<Trouble> {
        const words = await askVault('vault:key', { id, which: 'current' })
        if (!words.ok) return words.reason
        const written = Promise.all([
          draftItem.set(words.value),
          pastedItem.set(''),
          usedConnectionItem.set({ id, draft: words.value }),
        ])
        return written.then(
          () => null,
          () => 'full',
        )
      },

      openPopupTab: () => void browser.tabs.create({ url: browser.runtime.getURL('popup.html#tab') }),
      openOptions: () => void browser.runtime.openOptionsPage(),
    },
  }
}
