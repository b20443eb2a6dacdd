import { shortenKey } from '../utils/relay/redact.ts'
import type { Draft } from '../utils/relay/schema.ts'
import { useText } from './text-context.ts'

interface Entry {
  draft: Draft
  verdict: 'ok' | 'problem' | 'unknown'
}

interface Props {
  entries: readonly Entry[]
  onUse(draft: Draft): void
  onForget(): void
}

const SIGNS = { ok: '✓', problem: '✕', unknown: '?' } as const

/** Addresses all begin alike: what tells them apart is the host and what follows. */
const withoutScheme = (address: string) => address.replace(/^https?:\/\//, '')

/** What was checked since the browser started; one click puts it back. */
export function RecentList({ entries, onUse, onForget }: Props) {
  const { t } = useText()
  return (
    <>
      <ul className="recent">
        {entries.map(({ draft, verdict }) => (
          <li key={JSON.stringify(draft)}>
            <button type="button" className={verdict} onClick={() => onUse(draft)}>
              <span className="sign" role="img" aria-label={t(`verdict.${verdict}`)}>
                {SIGNS[verdict]}
              </span>{' '}
              <span className="name">{withoutScheme(draft.baseUrl)}</span>{' '}
              <code className="quiet">{shortenKey(draft.apiKey)}</code> <code className="quiet">{draft.model}</code>
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {t('recent.until')}{' '}
        <button type="button" className="link" onClick={onForget}>
          {t('recent.forget')}
        </button>
      </p>
    </>
  )
}
