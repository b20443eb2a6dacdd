import { useState } from 'react'
import { draftItem, pastedItem } from '../../utils/browser/storage.ts'
import { lint } from '../../utils/lint/index.ts'
import type { Finding } from '../../utils/lint/types.ts'
import { parse } from '../../utils/relay/parse.ts'
import { emptyDraft } from '../../utils/relay/schema.ts'
import type { Draft, Field } from '../../utils/relay/schema.ts'
import { useItem } from './use-item.ts'

/** What the last reading of a pasted text did. */
export interface Reading {
  found: Field[]
  before: { draft: Draft; pasted: string }
}

/** The three fields and the paste box. Both outlive the popup, so nothing typed is ever lost. */
export function useDraft() {
  const [stored, setDraft] = useItem(draftItem)
  const [pasted, setPasted] = useItem(pastedItem)
  const [reading, setReading] = useState<Reading | null>(null)
  const draft = stored ?? emptyDraft

  /** Spreads a text over the fields. What it does not mention stays; what could not be used stays in the box. */
  const read = (text: string): boolean => {
    const { draft: parsed } = parse(text)
    const found = (Object.keys(parsed) as Field[]).filter((field) => parsed[field] !== '')
    setReading({ found, before: { draft, pasted: pasted ?? '' } })
    setPasted(found.length > 0 ? '' : text)
    if (found.length > 0) setDraft({ ...draft, ...Object.fromEntries(found.map((field) => [field, parsed[field]])) })
    return found.length > 0
  }

  const apply = ({ fix }: Finding): void => {
    if (fix) setDraft({ ...draft, ...(fix.clears && { [fix.clears]: '' }), [fix.field]: fix.value })
  }

  const isEmpty = draft.baseUrl === '' && draft.apiKey === '' && draft.model === ''
  const linted = lint(draft)
  return {
    loading: stored === undefined || pasted === undefined,
    draft,
    pasted: pasted ?? '',
    reading,
    ...linted,
    // An untouched form has no mistakes yet.
    findings: isEmpty ? [] : linted.findings.filter(({ field, kind }) => kind !== 'empty' || draft[field] !== ''),
    isEmpty,
    setField: (field: Field, value: string) => setDraft({ ...draft, [field]: value }),
    setPasted,
    read,
    apply,
    applyAll: () => setDraft(linted.repaired),
    clear: () => {
      setReading({ found: [], before: { draft, pasted: pasted ?? '' } })
      setDraft(emptyDraft)
      setPasted('')
    },
    undo: () => {
      if (!reading) return
      setDraft(reading.before.draft)
      setPasted(reading.before.pasted)
      setReading(null)
    },
  }
}
