import type { Handlers } from '../../utils/browser/handle.ts'
import { listenForVault, vaultPorts } from '../../utils/browser/vault.ts'
import type { VaultMessage } from '../../utils/browser/vault.ts'
import type { Vault } from '../../utils/vault/vault.ts'
import { checkKey } from './check-key.ts'

/** Answers all messages about saved connections. */
export function createVaultHandlers(vault: Vault): Pick<Handlers, VaultMessage> {
  listenForVault(vault)
  return {
    'vault:state': vault.state,
    'vault:create': ({ passphrase }) => vault.create(passphrase),
    'vault:unlock': ({ passphrase }) => vault.unlock(passphrase),
    'vault:lock': vault.lock,
    'vault:passphrase': ({ old, passphrase }) => vault.changePassphrase(old, passphrase),
    'vault:wipe': vault.wipe,
    'vault:list': vault.list,
    'vault:key': ({ id, which }) => vault.key(id, which),
    'vault:save': ({ id, revision, words }) => vault.save(id, revision, words),
    'vault:add': ({ words }) => vault.add(words),
    'vault:duplicate': ({ id, name }) => vault.duplicate(id, name),
    'vault:delete': ({ id }) => vault.delete(id),
    'vault:undelete': ({ id }) => vault.undelete(id),
    'vault:move': ({ id, before }) => vault.move(id, before),
    'vault:result': ({ id, which, result }) => vault.setResult(id, which, result),
    async 'vault:check'({ id, which }) {
      const words = await vault.key(id, which)
      if (!words.ok) return words
      const checked = await checkKey(words.value)
      if (!checked) return { ok: false, reason: 'no-permission' }
      const result = { verdict: checked.verdict, cause: checked.cause, at: vaultPorts.now() }
      const kept = await vault.setResult(id, which, result)
      return kept.ok ? { ok: true, value: result } : kept
    },
    'vault:replace': ({ id, revision, step, apiKey }) =>
      vault.replace(id, revision, step === 'try' ? { step, apiKey } : { step }),
    'vault:export': ({ passphrase, same }) => vault.exportFile(passphrase, same),
    'vault:import': ({ text, passphrase }) => vault.importFile(text, passphrase),
    'vault:sync': ({ on }) => vault.turnSync(on),
  }
}
