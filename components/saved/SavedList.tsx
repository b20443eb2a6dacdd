import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import type { Listed, VaultList } from '../../utils/vault/types.ts'
import { matches } from '../matches.ts'
import { useText } from '../text-context.ts'

/** More at once takes long to show, and nobody reads it: the search finds the rest. */
const AT_ONCE = 100
/** Fewer are seen at a glance. */
const WORTH_A_SEARCH = 5

interface Props {
  list: VaultList
  children(connection: Listed, shown: readonly Listed[]): ReactNode
}

const textOf = ({ name, baseUrl, model, note }: Listed) => `${name} ${baseUrl} ${model} ${note}`

/** The saved connections with a search; the caller draws each. */
export function SavedList({ list, children }: Props) {
  const { t } = useText()
  const [search, setSearch] = useState('')
  const [most, setMost] = useState(AT_ONCE)
  const searchId = useId()
  const { connections, unreadable } = list
  const found = connections.filter((one) => matches(textOf(one), search))
  const shown = found.slice(0, most)
  const more = Math.min(found.length - shown.length, AT_ONCE)
  return (
    <>
      {connections.length === 0 && <p className="quiet">{t('saved.empty')}</p>}
      {connections.length > WORTH_A_SEARCH && (
        <div>
          <label htmlFor={searchId} className="hidden">
            {t('saved.search')}
          </label>
          <input
            id={searchId}
            type="search"
            value={search}
            placeholder={t('saved.search')}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
      )}
      {unreadable.length > 0 && <p className="callout">{t('saved.unreadable', { count: unreadable.length })}</p>}
      <ul className="entries saved">{shown.map((connection) => children(connection, shown))}</ul>
      {connections.length > 0 && found.length === 0 && (
        <p className="quiet" role="status">
          {t('saved.no-match', { search })}
        </p>
      )}
      {more > 0 && (
        <p>
          <button type="button" className="link" onClick={() => setMost(most + AT_ONCE)}>
            {t('saved.more', { count: more })}
          </button>
        </p>
      )}
    </>
  )
}
