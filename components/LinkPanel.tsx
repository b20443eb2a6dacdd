import { useState } from 'react'
import type { LinkReport } from '../utils/examine-link.ts'
import { fill } from '../utils/i18n/index.ts'
import { shortenKey } from '../utils/relay/redact.ts'
import { fields } from '../utils/relay/schema.ts'
import { CopyButton } from './CopyButton.tsx'
import { FindingList } from './FindingList.tsx'
import { useText } from './text-context.ts'

interface Props {
  /** Null: no connection in it. */
  report: LinkReport | null
  /** Its words stand in the fields. */
  isUsed: boolean
  onUse(): void
  onCopy(index: number): Promise<boolean>
  onOpen(index: number): void
  onClose(): void
}

/** What an import link carries, what is wrong with it, and a right one in its place. */
export function LinkPanel({ report, isUsed, onUse, onCopy, onOpen, onClose }: Props) {
  const { t, ref, locale } = useText()
  const [chosen, setChosen] = useState(0)
  const close = (
    <button type="button" className="link" onClick={onClose}>
      {t('link.close')}
    </button>
  )
  if (!report)
    return (
      <section className="callout link-panel" aria-label={t('link.title-unknown')}>
        <p role="status">{t('link.nothing')}</p>
        {close}
      </section>
    )

  const { status, app, carries, findings, needs, mended } = report
  const title = app === '' ? t('link.title-unknown') : t('link.title', { app })
  // Another link may offer fewer.
  const index = chosen < mended.length ? chosen : 0
  const shown = mended[index]
  return (
    <section className="callout link-panel" aria-label={title}>
      <h2>{title}</h2>
      <dl>
        {carries.name !== '' && (
          <div>
            <dt>{t('link.name')}</dt>
            <dd>{carries.name}</dd>
          </div>
        )}
        {fields.map((field) => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd className={carries[field] === '' ? 'none' : undefined}>
              {carries[field] === ''
                ? t('link.none')
                : field === 'apiKey'
                  ? shortenKey(carries.apiKey)
                  : carries[field]}
            </dd>
          </div>
        ))}
      </dl>
      {fields.map((field) => (
        <FindingList
          key={field}
          value={carries[field]}
          findings={findings.filter((finding) => finding.field === field)}
        />
      ))}
      <p role="status">{t(`link.${status}`, { app, fields: needs.map((field) => t(`field.${field}`)) })}</p>
      {mended.length > 1 && (
        <label className="shell">
          {t('link.for')}
          <select value={index} onChange={(event) => setChosen(Number(event.target.value))}>
            {mended.map(({ label }, at) => (
              <option key={at} value={at}>
                {label ? fill('{client}', label.data, locale) : app}
              </option>
            ))}
          </select>
        </label>
      )}
      {shown && (
        <p className="actions">
          <CopyButton key={index} label={t('link.copy')} done={t('link.copied')} onCopy={() => onCopy(index)} />
          {shown.label && (
            <button type="button" className="small" onClick={() => onOpen(index)}>
              {ref({ id: 'link.open-in', ...(shown.label.data && { data: shown.label.data }) })}
            </button>
          )}
        </p>
      )}
      <p className="actions">
        {!isUsed && (
          <button type="button" onClick={onUse}>
            {t('link.use')}
          </button>
        )}
        {close}
      </p>
    </section>
  )
}
