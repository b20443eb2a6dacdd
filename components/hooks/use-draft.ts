import { useEffect, useEffectEvent, useState } from 'react'
import { draftItem, pastedItem, selectionItem } from '../../utils/browser/storage.ts'
import { lint } from '../../utils/lint/index.ts'
import type { Finding } from '../../utils/lint/types.ts'
import { parse } from '../../utils/relay/parse.ts'
import { emptyDraft, fields } from '../../utils/relay/schema.ts'
import type { Draft, Field } from '../../utils/relay/schema.ts'
import { useItem } from './use-item.ts'

/** The last change that Keyfit made for the user: what it was, and how things stood before. */
export interface Change {
  kind: 'read' | 'fixed' | 'chosen'
  /** Fields that a reading filled; empty when it found nothing. */
  found: Field[]
  before: { draft: Draft; text: string }
}

/** Other values of the same text that may have been meant. */
export type Alternatives = Record<Field, readonly string[]>

const none: Alternatives = { baseUrl: [], apiKey: [], model: [] }
/** Less believed ones are guesses, and more than this are a list, not a choice. */
const BELIEVED = 0.4
const MOST_ALTERNATIVES = 5

export type DraftForm = ReturnType<typeof useDraft>

/** The three fields and the paste box. Both outlive the popup, so nothing typed is ever lost. */
export function useDraft() {
  const [stored, setDraft] = useItem(draftItem)
  const [pasted, setPasted] = useItem(pastedItem)
  const [change, setChange] = useState<Change | null>(null)
  const [alternatives, setAlternatives] = useState(none)
  const draft = stored ?? emptyDraft
  const text = pasted ?? ''

  /** Every change that the user did not type can be taken back. */
  const changeTo = (after: Draft, kind: Change['kind'], found: Field[] = []) => {
    setChange({ kind, found, before: { draft, text } })
    setDraft(after)
  }

  /** Spreads a text over the fields. What it does not mention stays; what could not be used stays in the box. */
  const read = (given: string): boolean => {
    const { draft: parsed, candidates } = parse(given)
    const found = fields.filter((field) => parsed[field] !== '')
    changeTo({ ...draft, ...Object.fromEntries(found.map((field) => [field, parsed[field]])) }, 'read', found)
    setPasted(found.length > 0 ? '' : given)
    const others = (field: Field) =>
      candidates
        .filter((candidate) => candidate.field === field && candidate.confidence >= BELIEVED)
        .map(({ value }) => value)
        .slice(0, MOST_ALTERNATIVES)
    setAlternatives({ baseUrl: others('baseUrl'), apiKey: others('apiKey'), model: others('model') })
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
  /** What stands in the field already, repaired or not, is no other value. */
  const othersThan = (field: Field) =>
    alternatives[field].filter((value) => {
      const { repaired } = lint({ ...emptyDraft, [field]: value }, [field])
      return value !== draft[field] && repaired[field] !== linted.repaired[field]
    })
  return {
    loading,
    draft,
    pasted: text,
    change,
    alternatives: { baseUrl: othersThan('baseUrl'), apiKey: othersThan('apiKey'), model: othersThan('model') },
    ...linted,
    // A field that nobody has filled in yet is no mistake.
    findings: linted.findings.filter(({ field }) => draft[field] !== ''),
    setField: (field: Field, value: string) => setDraft({ ...draft, [field]: value }),
    setPasted,
    read,
    apply({ fix }: Finding): void {
      if (fix) changeTo({ ...draft, ...(fix.clears && { [fix.clears]: '' }), [fix.field]: fix.value }, 'fixed')
    },
    applyAll(): void {
      if (fields.some((field) => linted.repaired[field] !== draft[field])) changeTo(linted.repaired, 'fixed')
    },
    choose: (field: Field, value: string) => changeTo({ ...draft, [field]: value }, 'chosen'),
    undo(): void {
      if (!change) return
      setDraft(change.before.draft)
      setPasted(change.before.text)
      setChange(null)
    },
  }
}
