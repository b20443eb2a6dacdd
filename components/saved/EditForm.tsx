import { useId, useState } from 'react'
import type { Listed } from '../../utils/vault/types.ts'
import type { SavedActions } from '../hooks/use-saved.ts'
import { useText } from '../text-context.ts'
import { useTask } from './use-task.tsx'
import type { Trouble } from './use-task.tsx'

export interface NamedClient {
  id: string
  label: string
}

interface Props {
  /** Null for a new one. */
  connection: Listed | null
  clients: readonly NamedClient[]
  onSave: SavedActions['save']
  onClose(): void
}

const hostOf = (baseUrl: string) => (URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl)

/** All words of one connection. What stands in them is kept as typed: lint speaks up where they are used. */
export function EditForm({ connection, clients, onSave, onClose }: Props) {
  const { t } = useText()
  const [words, setWords] = useState({
    name: connection?.name ?? '',
    baseUrl: connection?.baseUrl ?? '',
    apiKey: '',
    model: connection?.model ?? '',
    note: connection?.note ?? '',
  })
  const [favourites, setFavourites] = useState(connection?.favourites ?? [])
  // Of the words that were put into the form: what is changed elsewhere since must not be written over.
  const [revision] = useState(connection?.revision ?? 0)
  const task = useTask()
  const id = useId()
  const field = (name: keyof typeof words, label: string, placeholder: string, type = 'text') => (
    <div className="field">
      <label htmlFor={id + name}>{label}</label>
      <input
        id={id + name}
        type={type}
        value={words[name]}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        autoFocus={name === 'name'}
        onChange={(event) => setWords({ ...words, [name]: event.target.value })}
      />
    </div>
  )
  const save = async (): Promise<Trouble> => {
    const { apiKey, baseUrl } = words
    const reason = await onSave({
      id: connection?.id ?? null,
      revision,
      words: {
        ...words,
        name: words.name.trim() || hostOf(baseUrl),
        baseUrl: baseUrl.trim(),
        model: words.model.trim(),
        apiKey: connection && apiKey === '' ? null : apiKey.trim(),
        favourites,
      },
    })
    if (reason === null) onClose()
    return reason
  }
  const keyHint = connection?.maskedKey
    ? t('saved.key-kept', { key: connection.maskedKey })
    : t('field.apiKey.placeholder')
  return (
    <form
      className="stack card"
      aria-label={t(connection ? 'saved.edit' : 'saved.add')}
      onSubmit={(event) => {
        event.preventDefault()
        task.run(save)
      }}
      onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && onClose()}
    >
      {field('name', t('saved.name'), hostOf(words.baseUrl))}
      {field('baseUrl', t('field.baseUrl'), t('field.baseUrl.placeholder'))}
      {field('apiKey', t('field.apiKey'), keyHint, 'password')}
      {field('model', t('field.model'), t('field.model.placeholder'))}
      {field('note', t('saved.note'), '')}
      <div className="field">
        <label htmlFor={`${id}clients`}>{t('saved.clients')}</label>
        <p className="actions">
          {favourites.map((favourite) => {
            const label = clients.find((client) => client.id === favourite)?.label ?? favourite
            return (
              <button
                key={favourite}
                type="button"
                className="small"
                aria-label={t('saved.clients-remove', { client: label })}
                onClick={() => setFavourites(favourites.filter((other) => other !== favourite))}
              >
                {label} ×
              </button>
            )
          })}
          <select id={`${id}clients`} value="" onChange={(event) => setFavourites([...favourites, event.target.value])}>
            <option value="">{t('saved.clients-add')}</option>
            {clients
              .filter((client) => !favourites.includes(client.id))
              .map((client) => (
                <option key={client.id} value={client.id}>
                  {client.label}
                </option>
              ))}
          </select>
        </p>
      </div>
      <p className="actions">
        <button type="submit" className="primary" disabled={task.isBusy || words.baseUrl.trim() === ''}>
          {t('saved.save')}
        </button>
        <button type="button" onClick={onClose}>
          {t('saved.cancel')}
        </button>
      </p>
      {task.trouble}
    </form>
  )
}
