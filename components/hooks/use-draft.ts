import { useEffect, useEffectEvent, useState } from 'react'
import { draftItem, pastedItem, selectionItem } from '../../utils/browser/storage.ts'
import { lint } from '../../utils/lint/index.ts'
import type { Finding } from '../../utils/lint/types.ts'
import type { ParseResult } from '../../utils/relay/parse.ts'
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

/** Less believed ones are guesses, and more than this are a list, not a choice. */
const BELIEVED = 0.4
const MOST_ALTERNATIVES = 5

/** Only a paste needs the reader, so the first paint does not wait for it. */
const loadReader = async () => (await import('../../utils/relay/parse.ts')).parse

/** Judges the import links in a text. What the apps make of their links is known to code that only a link needs. */
type LinkJudge = (text: string, field: Field) => Finding[]
async function loadLinkJudge(): Promise<LinkJudge> {
  const [parse, { lintLinks }] = await Promise.all([loadReader(), import('../../utils/lint/links.ts')])
  return (text, field) => lintLinks(parse(text).links, field)
}

/** A plain address, as it mostly is, carries no link. */
const mayBeLink = (value: string) => value.includes(':') && !/^https?:[^?]*$/i.test(value)

export type DraftForm = ReturnType<typeof useDraft>

/** The three fields and the paste box. Both outlive the popup, so nothing typed is ever lost. */
export function useDraft() {
  const [stored, setDraft] = useItem(draftItem)
  const [pasted, setPasted] = useItem(pastedItem)
  const [change, setChange] = useState<Change | null>(null)
  /** What was read last, and what was made of it; as long as the address stands that came from it. */
  const [reading, setReading] = useState<{ text: string; result: ParseResult } | null>(null)
  const [judgeLinks, setJudgeLinks] = useState<LinkJudge | null>(null)
  const draft = stored ?? emptyDraft
  const text = pasted ?? ''

  useEffect(() => void loadReader(), [])

  /** Every change that the user did not type can be taken back. */
  const changeTo = (after: Draft, kind: Change['kind'], found: Field[] = []) => {
    setChange({ kind, found, before: { draft, text } })
    setDraft(after)
  }

  /** Spreads a text over the fields. What it does not mention stays; what could not be used stays in the box. */
  const read = async (given: string): Promise<boolean> => {
    const result = (await loadReader())(given)
    const { draft: parsed } = result
    setReading({ text: given, result })
    const found = fields.filter((field) => parsed[field] !== '')
    changeTo({ ...draft, ...Object.fromEntries(found.map((field) => [field, parsed[field]])) }, 'read', found)
    setPasted(found.length > 0 ? '' : given)
    return found.length > 0
  }

  const readSelection = useEffectEvent((selection: string) => {
    if (selection === '') return
    void read(selection)
    void selectionItem.set('')
  })
  const loading = stored === undefined || pasted === undefined
  useEffect(() => {
    if (loading) return
    void selectionItem.get().then(readSelection)
    return selectionItem.watch(readSelection)
  }, [loading])

  const hasLinks = (reading?.result.links.length ?? 0) > 0 || fields.some((field) => mayBeLink(draft[field]))
  useEffect(() => {
    if (hasLinks) void loadLinkJudge().then((judge) => setJudgeLinks(() => judge))
  }, [hasLinks])
  const aboutLinks = judgeLinks
    ? [
        ...(reading ? judgeLinks(reading.text, 'baseUrl') : []),
        ...fields.flatMap((field) => (mayBeLink(draft[field]) ? judgeLinks(draft[field], field) : [])),
      ]
    : []

  const linted = lint(draft, fields, reading?.result.rivals)
  /** Other values of the same text that may have been meant. What stands in the field already, repaired or not, is none. */
  const othersFor = (field: Field) =>
    (reading?.result.candidates ?? [])
      .filter((candidate) => candidate.field === field && candidate.confidence >= BELIEVED)
      .map(({ value }) => value)
      .slice(0, MOST_ALTERNATIVES)
      .filter((value) => {
        const { repaired } = lint({ ...emptyDraft, [field]: value }, [field])
        return value !== draft[field] && repaired[field] !== linted.repaired[field]
      })
  return {
    loading,
    draft,
    pasted: text,
    change,
    alternatives: { baseUrl: othersFor('baseUrl'), apiKey: othersFor('apiKey'), model: othersFor('model') },
    ...linted,
    // A field that nobody has filled in yet is no mistake.
    findings: [...aboutLinks, ...linted.findings.filter(({ field }) => draft[field] !== '')],
    setField(field: Field, value: string): void {
      setDraft({ ...draft, [field]: value })
      // What was typed since must not be taken back along with it.
      setChange(null)
      if (field === 'baseUrl') setReading(null)
    },
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
      setReading(null)
    },
  }
}
