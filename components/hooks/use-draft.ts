import { useEffect, useEffectEvent, useState } from 'react'
import { draftItem, pastedItem, selectionItem } from '../../utils/browser/storage.ts'
import { lint } from '../../utils/lint/index.ts'
import type { Finding } from '../../utils/lint/types.ts'
import { parse } from '../../utils/relay/parse.ts'
import { emptyDraft, fields } from '../../utils/relay/schema.ts'
import type { Draft, Field } from '../../utils/relay/schema.ts'
import { useItem } from './use-item.ts'

/** What the last reading of a pasted text did. */
export interface Reading {
  found: Field[]
  before: { draft: Draft; text: string }
}

export type DraftForm = ReturnType<typeof useDraft>

/** The three fields and the paste box. Both outlive the popup, so nothing typed is ever lost. */
export function useDraft() {
  const [stored, setDraft] = useItem(draftItem)
  const [pasted, setPasted] = useItem(pastedItem)
  const [reading, setReading] = useState<Reading | null>(null)
  const draft = stored ?? emptyDraft
  const text = pasted ?? ''

  /** Spreads a text over the fields. What it does not mention stays; what could not be used stays in the box. */
  const read = (given: string): boolean => {
    const { draft: parsed } = parse(given)
    const found = fields.filter((field) => parsed[field] !== '')
    setReading({ found, before: { draft, text } })
    setPasted(found.length > 0 ? '' : given)
    if (found.length > 0) setDraft({ ...draft, ...Object.fromEntries(found.map((field) => [field, parsed[field]])) })
    return found.length > 0
  }

  const readSelection = useEffectEvent((selection: string) => {
    if (selection === '') return
    read(selection)
    void selectionItem.set('')
  })
  const loading = stored === undefined || pasted === undefined
  useEffect(() => {
    if (loading) return
    void selectionItem.get().then(readSelection)
    return selectionItem.watch(readSelection)
  }, [loading])

  const linted = lint(draft)
  return {
    loading,
    draft,
    pasted: text,
    reading,
    ...linted,
    // A field that nobody has filled in yet is no mistake.
    findings: linted.findings.filter(({ field }) => draft[field] !== ''),
    setField: (field: Field, value: string) => setDraft({ ...draft, [field]: value }),
    setPasted,
    read,
    apply({ fix }: Finding): void {
      if (fix) setDraft({ ...draft, ...(fix.clears && { [fix.clears]: '' }), [fix.field]: fix.value })
    },
    applyAll: () => setDraft(linted.repaired),
    undo(): void {
      if (!reading) return
      setDraft(reading.before.draft)
      setPasted(reading.before.text)
      setReading(null)
    },
  }
}
