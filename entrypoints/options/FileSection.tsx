import { useState } from 'react'
import { TextFile } from '../../components/options/TextFile.tsx'
import { useText } from '../../components/text-context.ts'
import { readSettingsFile, writeSettingsFile } from '../../utils/browser/settings-file.ts'
import { favouriteClientsItem } from '../../utils/browser/storage.ts'
import { saveFile } from './save-file.ts'
import type { SectionProps } from './section.ts'

const RESULTS = {
  imported: 'options.file-imported',
  unreadable: 'options.file-unreadable',
  newer: 'options.file-newer',
} as const

/** The settings as a file, out and in. */
export function FileSection({ settings, onChange }: SectionProps) {
  const { t } = useText()
  const [result, setResult] = useState<keyof typeof RESULTS | null>(null)
  const importFile = (text: string) => {
    const file = readSettingsFile(text)
    if (typeof file === 'string') {
      setResult(file)
      return
    }
    onChange(file.settings)
    void favouriteClientsItem.set(file.favourites)
    setResult('imported')
  }
  const exportFile = async () =>
    saveFile('keyfit-settings.json', writeSettingsFile({ settings, favourites: await favouriteClientsItem.get() }))
  return (
    <section aria-labelledby="file">
      <h2 id="file">{t('options.file')}</h2>
      <p className="quiet">{t('options.file-why')}</p>
      <p className="actions">
        <button type="button" onClick={() => void exportFile()}>
          {t('options.file-export')}
        </button>
        <TextFile label={t('options.file-import')} accept=".json,application/json" onText={importFile} />
      </p>
      <p className={result === 'imported' ? 'quiet' : 'failed'} role="status">
        {result === null ? '' : t(RESULTS[result])}
      </p>
    </section>
  )
}
