import type { Snippet } from '../utils/clients/types.ts'
import { CopyButton } from './CopyButton.tsx'
import { useText } from './text-context.ts'

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
  return (
    <figure>
      <figcaption>
        {ref(snippet.label)}
        <span className="take">
          {path !== null && snippet.mode !== 'shell' && (
            <button type="button" className="small" title={t('client.download-hint', { path })} onClick={onDownload}>
              {t('client.download')}
            </button>
          )}
          <CopyButton
            label={copyLabel}
            done={path === null ? t('client.copied') : t('client.copied-for', { path })}
            primary={primary}
            onCopy={() => onCopy()}
          />
        </span>
      </figcaption>
      {snippet.fields ? (
        <dl>
          {snippet.fields.map(({ label, value }, index) => (
            <div key={index}>
              <dt>{name(label)}</dt>
              <dd>{value}</dd>
              <CopyButton label={t('client.copy')} done={t('client.copied-value')} onCopy={() => onCopy(index)} />
            </div>
          ))}
        </dl>
      ) : (
        <pre tabIndex={0}>{snippet.text}</pre>
      )}
    </figure>
  )
}
