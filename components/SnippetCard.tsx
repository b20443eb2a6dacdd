import type { Snippet } from '../utils/clients/types.ts'
import { apiKey } from '../utils/relay/redact.ts'
import { CopyButton } from './CopyButton.tsx'
import { useText } from './text-context.ts'

/** What stands for the key in a config on screen. */
export const HIDDEN_KEY = apiKey('••••••••')

interface Props {
  snippet: Snippet
  copyLabel: string
  primary: boolean
  onCopy(field?: number): Promise<boolean>
  onDownload(): void
}

/** One text to take away; the values of a settings screen also one by one. */
export function SnippetCard({ snippet, copyLabel, primary, onCopy, onDownload }: Props) {
  const { t, ref, name } = useText()
  const { path } = snippet
  const holdsKey = snippet.text.includes(HIDDEN_KEY)
  return (
    <figure>
      <figcaption>
        {ref(snippet.label)}
        <span className="take">
          <CopyButton
            label={copyLabel}
            done={
              path === null
                ? t(holdsKey ? 'client.copied' : 'client.copied-value')
                : t(holdsKey ? 'client.copied-for' : 'client.copied-file', { path })
            }
            primary={primary}
            onCopy={() => onCopy()}
          />
          {path !== null && snippet.mode !== 'shell' && (
            <button
              type="button"
              className="small"
              title={t(snippet.mode === 'create' ? 'client.download-hint' : 'client.download-merge', { path })}
              onClick={onDownload}
            >
              {t('client.download')}
            </button>
          )}
        </span>
      </figcaption>
      {snippet.fields ? (
        <dl>
          {snippet.fields.map(({ label, value }, index) => (
            <div key={index}>
              <dt>{name(label)}</dt>
              <dd className="copyable">
                <span>{value}</span>
                <CopyButton label={t('client.copy')} done={t('client.copied-value')} onCopy={() => onCopy(index)} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <pre tabIndex={0}>{snippet.text}</pre>
      )}
    </figure>
  )
}
