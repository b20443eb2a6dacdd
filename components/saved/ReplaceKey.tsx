import { useState } from 'react'
import type { Listed } from '../../utils/vault/types.ts'
import type { SavedActions } from '../hooks/use-saved.ts'
import { useText } from '../text-context.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { ResultLine } from './ResultLine.tsx'
import { useTask } from './use-task.tsx'

interface Props {
  connection: Listed
  act: SavedActions
  onClose(): void
}

/**
 * The change of a key in the order that both named consoles advise (their documentation, 2026-11-22): check the new one
 * first, put it into use, then retire the old one. Can be left and taken up again at every step.
 */
export function ReplaceKey({ connection, act, onClose }: Props) {
  const { t } = useText()
  const [apiKey, setApiKey] = useState('')
  const task = useTask()
  const { replacement, baseUrl, model } = connection
  const step = (name: 'use' | 'undo' | 'retire', isEnd = false) => {
    task.run(async () => {
      const reason = await act.replace(connection, name)
      if (reason === null && isEnd) onClose()
      return reason
    })
  }
  const check = () => task.run(() => act.check(connection, 'other'))
  return (
    <section className="stack card" aria-label={t('saved.replace')}>
      {!replacement && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            task.run(async () => {
              const reason = await act.tryKey(connection, apiKey.trim())
              if (reason === null) setApiKey('')
              return reason
            })
          }}
        >
          <p className="quiet">{t('saved.replace-why')}</p>
          <PassphraseField label={t('saved.replace-key')} isNew value={apiKey} onChange={setApiKey} />
          <p className="actions">
            <button type="submit" className="primary" disabled={task.isBusy || apiKey.trim() === ''}>
              {t(task.isBusy ? 'saved.checking' : 'saved.replace-try')}
            </button>
            <button type="button" onClick={onClose}>
              {t('saved.cancel')}
            </button>
          </p>
        </form>
      )}
      {replacement?.step === 'trying' && (
        <>
          <p role="status">
            {t('saved.replace-trying', { key: replacement.maskedKey })}{' '}
            {task.isBusy ? t('saved.checking') : <ResultLine result={replacement.result} {...{ baseUrl, model }} />}
          </p>
          <p className="actions">
            {replacement.result ? (
              <button
                type="button"
                className={replacement.result.verdict === 'ok' ? 'primary' : 'danger'}
                disabled={task.isBusy}
                onClick={() => step('use')}
              >
                {t(replacement.result.verdict === 'ok' ? 'saved.replace-use' : 'saved.replace-use-anyway')}
              </button>
            ) : (
              <button type="button" className="primary" disabled={task.isBusy} onClick={check}>
                {t('saved.replace-try')}
              </button>
            )}
            <button type="button" disabled={task.isBusy} onClick={() => step('undo', true)}>
              {t('saved.replace-give-up')}
            </button>
          </p>
        </>
      )}
      {replacement?.step === 'replaced' && (
        <>
          <p role="status">{t('saved.replace-done', { key: replacement.maskedKey })}</p>
          <p className="actions">
            <button type="button" className="primary" disabled={task.isBusy} onClick={() => step('retire', true)}>
              {t('saved.replace-retire')}
            </button>
            <button type="button" disabled={task.isBusy} onClick={() => step('undo')}>
              {t('saved.replace-back')}
            </button>
          </p>
        </>
      )}
      {task.trouble}
    </section>
  )
}
