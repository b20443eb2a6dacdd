import { useId, useState } from 'react'
import { useReorder } from '../hooks/use-reorder.ts'
import { matches } from '../matches.ts'
import { useText } from '../text-context.ts'
import { ReorderHandle } from './ReorderHandle.tsx'

interface Named {
  id: string
  label: string
}

interface Props {
  clients: readonly Named[]
  /** In the user's order. */
  favourites: readonly string[]
  onToggle(id: string): void
  onMove(id: string, before: string | null): void
}

/** The favourites in their order, and a search for more of them. */
export function ClientStars({ clients, favourites, onToggle, onMove }: Props) {
  const { t } = useText()
  const [search, setSearch] = useState('')
  const searchId = useId()
  const starred = favourites.flatMap((id) => clients.find((client) => client.id === id) ?? [])
  const reorder = useReorder(
    starred.map(({ id }) => id),
    onMove,
  )
  const others = clients.filter(({ id, label }) => !favourites.includes(id) && matches(`${label} ${id}`, search))
  return (
    <>
      {starred.length === 0 && <p className="quiet">{t('options.clients-none')}</p>}
      <ol className="entries">
        {starred.map(({ id, label }, index) => (
          <li key={id} {...reorder.entry(id)}>
            <ReorderHandle name={label} place={index + 1} count={starred.length} {...reorder.handle(id)} />
            <span className="grow">{label}</span>
            <Star isOn label={label} onToggle={() => onToggle(id)} />
          </li>
        ))}
      </ol>
      <label htmlFor={searchId}>{t('options.clients-add')}</label>
      <input
        id={searchId}
        type="search"
        value={search}
        placeholder={t('client.search')}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || search === '' || !others[0]) return
          onToggle(others[0].id)
          setSearch('')
        }}
      />
      {search !== '' && others.length === 0 && (
        <p className="quiet" role="status">
          {t('client.none', { search })}
        </p>
      )}
      <ul className="entries scroll">
        {(search === '' ? [] : others).map(({ id, label }) => (
          <li key={id}>
            <span className="grow">{label}</span>
            <Star isOn={false} label={label} onToggle={() => onToggle(id)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Star({ isOn, label, onToggle }: { isOn: boolean; label: string; onToggle(): void }) {
  const { t } = useText()
  return (
    <button
      type="button"
      className="star"
      aria-pressed={isOn}
      aria-label={t(isOn ? 'options.clients-unstar' : 'options.clients-star', { client: label })}
      onClick={onToggle}
    >
      {isOn ? '★' : '☆'}
    </button>
  )
}
