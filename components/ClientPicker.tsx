import { useId, useState } from 'react'
import type { ClientChoice } from '../utils/clients/choose.ts'
import { matches } from './matches.ts'
import { useText } from './text-context.ts'

/** Without a search this many are offered; the rest is behind one button. */
const FEW = 6

interface Props {
  /** Best first. */
  choices: readonly ClientChoice[]
  /** The likely ones. Their order must not depend on a check: what moves away under the pointer is clicked by mistake. */
  likely: readonly string[]
  selected: string
  onSelect(id: string): void
  onToggleFavourite(id: string): void
}

/** Two letters instead of a logo: nothing to load, nobody's trademark. */
const monogramOf = (label: string): string =>
  (
    label
      .match(/[\p{Lu}\d]/gu)
      ?.slice(0, 2)
      .join('') || label.replace(/\W/g, '').slice(0, 2)
  ).toUpperCase()

/** Chooses one client: the likely ones at once, all of them with a search. */
export function ClientPicker({ choices, likely, selected, onSelect, onToggleFavourite }: Props) {
  const { t, ref } = useText()
  const [isOpen, setOpen] = useState(false)
  const [search, setSearch] = useState('')
  const searchId = useId()
  const found = choices.filter(({ client }) => matches(`${client.label} ${client.id} ${client.kind}`, search))
  const few = likely.slice(0, FEW).flatMap((id) => choices.find(({ client }) => client.id === id) ?? [])
  const ready = choices.filter(({ status }) => status === 'ready').length
  const failing = choices.filter(({ status }) => status === 'not-ready').length
  const current = choices.find(({ client }) => client.id === selected)
  const shown = isOpen ? found : current && !few.includes(current) ? [...few.slice(0, FEW - 1), current] : few

  return (
    <fieldset className="picker">
      <legend>
        {t('client.choose')}
        {ready + failing > 0 && <span className="quiet"> {t('client.counts', { ready, failing })}</span>}
      </legend>
      {isOpen && (
        <div className="search">
          <label htmlFor={searchId} className="hidden">
            {t('client.search')}
          </label>
          <input
            id={searchId}
            type="search"
            value={search}
            placeholder={t('client.search')}
            autoFocus
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'Enter' && found[0]) onSelect(found[0].client.id)
              if (event.key === 'Escape' && search === '') {
                // An open popup would close.
                event.preventDefault()
                setOpen(false)
              }
            }}
          />
        </div>
      )}
      <div className={isOpen ? 'choices all' : 'choices'}>
        {shown.map(({ client: { id, label }, status, because, content, isFavourite }) => (
          <div key={id} className={`choice ${status}`}>
            <label title={t(`client.status.${status}`)}>
              <input type="radio" name="client" value={id} checked={id === selected} onChange={() => onSelect(id)} />
              <span className="monogram" aria-hidden="true">
                {monogramOf(label)}
              </span>
              <span className="name">{label}</span>
              <span className="dot" role="img" aria-label={t(`client.status.${status}`)} />
              {isOpen && (because ?? content) && <span className="quiet">{ref((because ?? content)!)}</span>}
            </label>
            {isOpen && (
              <button
                type="button"
                className="star"
                aria-pressed={isFavourite}
                aria-label={t('client.favourite', { client: label })}
                onClick={() => onToggleFavourite(id)}
              >
                {isFavourite ? '★' : '☆'}
              </button>
            )}
          </div>
        ))}
      </div>
      {isOpen && found.length === 0 && (
        <p className="quiet" role="status">
          {t('client.none', { search })}
        </p>
      )}
      <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('client.fewer') : t('client.all', { count: choices.length })}
      </button>
    </fieldset>
  )
}
