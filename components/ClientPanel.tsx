import type { Readiness } from '../utils/clients/readiness.ts'
import type { Client, Config } from '../utils/clients/types.ts'
import { SnippetCard } from './SnippetCard.tsx'
import { useText } from './text-context.ts'

interface Props {
  clients: readonly Client[]
  selected: string
  readiness: readonly Readiness[]
  /** As shown: with a masked key. Null while the address or the key is missing. */
  config: Config | null
  onSelect(id: string): void
  /** Copies a snippet, or one value of it, with the real key. */
  onCopy(snippet: number, field?: number): Promise<boolean>
  onOpen(link: number): void
}

/** Choose a client, see whether it can work, take its config away. */
export function ClientPanel({ clients, selected, readiness, config, onSelect, onCopy, onOpen }: Props) {
  const { t, ref } = useText()
  const statusOf = (id: string) => readiness.find((entry) => entry.id === id)
  const label = clients.find(({ id }) => id === selected)?.label ?? selected
  const status = statusOf(selected)
  const [urgent, later] = [true, undefined].map((kind) => config?.warnings.filter((warning) => warning.urgent === kind))
  return (
    <section className="clients">
      <div role="radiogroup" aria-label={t('client.choose')} className="chips">
        {clients.map(({ id, label: name }) => {
          const state = statusOf(id)?.status ?? 'unknown'
          return (
            <label key={id} className={`chip ${state}`} title={t(`client.status.${state}`)}>
              <input type="radio" name="client" value={id} checked={id === selected} onChange={() => onSelect(id)} />
              {name}
              <span className="dot" role="img" aria-label={t(`client.status.${state}`)} />
            </label>
          )
        })}
      </div>
      {status?.status === 'not-ready' && <p className="because">{ref(status.because)}</p>}
      {config === null && <p className="quiet">{t('client.needs')}</p>}
      {urgent?.map((warning) => (
        <p key={warning.id} className="warning">
          {ref(warning)}
        </p>
      ))}
      {config?.snippets.map((snippet, index) => (
        <SnippetCard
          key={snippet.label.id}
          snippet={snippet}
          copyLabel={index === 0 ? t('client.copy-for', { client: label }) : t('client.copy')}
          primary={index === 0}
          onCopy={(field) => onCopy(index, field)}
        />
      ))}
      {config && config.links.length > 0 && (
        <p className="links">
          {config.links.map((link, index) => (
            <button key={link.label.id} type="button" onClick={() => onOpen(index)}>
              {ref(link.label)}
            </button>
          ))}
        </p>
      )}
      {config && config.steps.length > 0 && (
        <>
          <h3>{t('client.then')}</h3>
          <ol className="then">
            {config.steps.map((step) => (
              <li key={step.id}>{ref(step)}</li>
            ))}
          </ol>
        </>
      )}
      {later && later.length > 0 && (
        <details>
          <summary>{t('client.if-it-fails')}</summary>
          <ul className="then">
            {later.map((warning) => (
              <li key={warning.id}>{ref(warning)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
