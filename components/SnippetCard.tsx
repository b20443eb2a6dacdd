import type { Snippet } from '../utils/clients/types.ts'
import { CopyButton } from './CopyButton.tsx'
import { useText } from './text-context.ts'

interface Props {
  snippet: Snippet
  copyLabel: string
  primary: boolean
  onCopy(field?: number): Promise<boolean>
}

/** One text to take away; the values of a settings screen also one by one. */
export function SnippetCard({ snippet, copyLabel, primary, onCopy }: Props) {
  const { t, ref, locale } = useText()
  return (
    <figure>
      <figcaption>
        {ref(snippet.label)}
        <CopyButton label={copyLabel} done={t('client.copied')} primary={primary} onCopy={() => onCopy()} />
      </figcaption>
      {snippet.fields ? (
        <dl>
          {snippet.fields.map(({ label, value }, index) => (
            <div key={label.en}>
              <dt>{label[locale]}</dt>
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
