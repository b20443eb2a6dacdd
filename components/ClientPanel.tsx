import type { ClientChoice } from '../utils/clients/choose.ts'
import type { Config, Shell, TextRef } from '../utils/clients/types.ts'
import { ClientPicker } from './ClientPicker.tsx'
import { SnippetCard } from './SnippetCard.tsx'
import { useText } from './text-context.ts'

interface Props {
  choices: readonly ClientChoice[]
  /** Ids of those to offer at once, in an order that stays. */
  likely: readonly string[]
  selected: string
  /** As shown: with a masked key. Null while the address or the key is missing. */
  config: Config | null
  /** Shells to choose from, the one that is written for first; empty where the client needs none. */
  shells: readonly Shell[]
  onSelect(id: string): void
  onToggleFavourite(id: string): void
  onShell(shell: Shell): void
  /** Copies a snippet, or one value of it, with the real key. */
  onCopy(snippet: number, field?: number): Promise<boolean>
  onDownload(snippet: number): void
  onOpen(link: number): void
}

/** Choose a client, see whether it can work, take its config away. */
export function ClientPanel({ choices, likely, selected, config, shells, ...act }: Props) {
  const { t, ref } = useText()
  const choice = choices.find(({ client }) => client.id === selected)
  const label = choice?.client.label ?? selected
  const because = choice?.status === 'not-ready' ? choice.because : null
  const urgent = config?.warnings.filter((warning) => warning.urgent && warning.id !== because?.id) ?? []
  const later = config?.warnings.filter((warning) => !warning.urgent) ?? []
  return (
    <section className="clients">
      <ClientPicker
        {...{ choices, likely, selected }}
        onSelect={act.onSelect}
        onToggleFavourite={act.onToggleFavourite}
      />
      {because && <p className="because">{ref(because)}</p>}
      {config === null && <p className="quiet">{t('client.needs')}</p>}
      <TextList as="p" className="warning" refs={urgent} />
      {shells.length > 0 && (
        <label className="shell">
          {t('client.shell')}
          <select value={shells[0]} onChange={(event) => act.onShell(event.target.value as Shell)}>
            {shells.toSorted().map((shell) => (
              <option key={shell} value={shell}>
                {t(`client.shell.${shell}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {config && config.links.length > 0 && (
        <p className="links">
          {config.links.map((link, index) => (
            <button key={index} type="button" onClick={() => act.onOpen(index)}>
              {ref(link.label)}
            </button>
          ))}
        </p>
      )}
      {config?.snippets.map((snippet, index) => (
        <SnippetCard
          key={`${selected} ${index} ${snippet.text}`}
          snippet={snippet}
          copyLabel={index === 0 ? t('client.copy-for', { client: label }) : t('client.copy')}
          primary={index === 0}
          onCopy={(field) => act.onCopy(index, field)}
          onDownload={() => act.onDownload(index)}
        />
      ))}
      {config && config.steps.length > 0 && (
        <>
          <h2>{t('client.then')}</h2>
          <ol className="then">
            <TextList as="li" refs={[...config.steps, ...config.check]} />
          </ol>
        </>
      )}
      {later.length > 0 && (
        <details>
          <summary>{t('client.if-it-fails')}</summary>
          <ul className="then">
            <TextList as="li" refs={later} />
          </ul>
        </details>
      )}
      {choice && (
        <p className="quiet">
          {t('client.checked-on', { client: label, version: choice.client.checkedOn })} ·{' '}
          <a href={choice.client.homepage} target="_blank" rel="noreferrer">
            {t('client.homepage')}
          </a>
        </p>
      )}
      {config && config.undo.length > 0 && (
        <details>
          <summary>{t('client.to-undo')}</summary>
          <ul className="then">
            <TextList as="li" refs={config.undo} />
          </ul>
        </details>
      )}
    </section>
  )
}

function TextList({ as: Tag, refs, className }: { as: 'li' | 'p'; refs: readonly TextRef[]; className?: string }) {
  const { ref } = useText()
  return refs.map((entry, index) => (
    <Tag key={index} className={className}>
      {ref(entry)}
    </Tag>
  ))
}
