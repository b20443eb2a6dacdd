import { useEffect, useEffectEvent, useState } from 'react'
import { draftItem, handoverItem, linkItem, pastedItem } from '../../utils/browser/storage.ts'
import type { Handover, NotInserted } from '../../utils/browser/storage.ts'
import type { LintResult } from '../../utils/lint/index.ts'
import type { Finding } from '../../utils/lint/types.ts'
import type { ParseResult } from '../../utils/relay/parse.ts'
import { emptyDraft, fields } from '../../utils/relay/schema.ts'
import type { Draft, Field } from '../../utils/relay/schema.ts'
import { useItem } from './use-item.ts'

/** The last change that Keyfit made for the user: what it was, and how things stood before. */
export interface Change {
  kind: 'read' | 'fixed' | 'chosen' | `not-inserted.${NotInserted}`
  /** Fields that a reading filled; empty when it found nothing. */
  found: Field[]
  before: { draft: Draft; text: string }
}

/** Less believed ones are guesses, and more than this are a list, not a choice. */
const BELIEVED = 0.4
const MOST_ALTERNATIVES = 5
/** More links in one text are a list of something else. */
const MOST_LINKS = 20

/** The first paint of empty fields has nothing to read or judge. */
const loadingReader = import('../reader.ts')
type Reader = Awaited<typeof loadingReader>
const unjudged = (draft: Draft): LintResult => ({
  findings: [],
  repaired: draft,
  connection: { baseUrl: null, apiKey: null, model: null },
})

/** Of the import links in a text the one to talk about: the first that is broken, else the first; empty for none. */
function pickLink(links: readonly string[], { readImportLink }: Reader): string {
  const known = links.slice(0, MOST_LINKS).filter((link) => readImportLink(link) !== null)
  return known.find((link) => readImportLink(link)?.broken) ?? known[0] ?? ''
}

/** A plain address, as it mostly is, carries no link. */
const mayBeLink = (value: string) => value.includes(':') && !/^https?:[^?]*$/i.test(value)

export type DraftForm = ReturnType<typeof useDraft>

/** The three fields and the paste box. Both outlive the popup, so nothing typed is ever lost. */
export function useDraft() {
  const [stored, setDraft] = useItem(draftItem)
  const [pasted, setPasted] = useItem(pastedItem)
  const [link = '', setLink] = useItem(linkItem)
  const [change, setChange] = useState<Change | null>(null)
  /** What was read last, and what was made of it; as long as the address stands that came from it. */
  const [reading, setReading] = useState<ParseResult | null>(null)
  const [reader, setReader] = useState<Reader | null>(null)
  const draft = stored ?? emptyDraft
  const text = pasted ?? ''

  useEffect(() => void loadingReader.then(setReader), [])

  /** Every change that the user did not type can be taken back. */
  const changeTo = (after: Draft, kind: Change['kind'], found: Field[] = []) => {
    setChange({ kind, found, before: { draft, text } })
    setDraft(after)
  }

  /** Puts words into their fields; what is empty stays as it was. */
  const take = (words: Draft): Field[] => {
    const found = fields.filter((field) => words[field] !== '')
    changeTo({ ...draft, ...Object.fromEntries(found.map((field) => [field, words[field]])) }, 'read', found)
    return found
  }

  /** Spreads a text over the fields. What it does not mention stays; what could not be used stays in the box. */
  const read = async (given: string): Promise<boolean> => {
    const loaded = await loadingReader
    const result = loaded.parse(given)
    const { draft: parsed } = result
    setReading(result)
    const found = take(parsed)
    setPasted(found.length > 0 ? '' : given)
    setLink(pickLink(result.links, loaded))
    return found.length > 0
  }

  /** An import link is examined first; any other web address is one that somebody means as a Base URL. */
  const examine = async (given: string) => {
    const { readImportLink } = await loadingReader
    const isAddress = /^https?:/i.test(given) && readImportLink(given) === null
    if (isAddress) changeTo({ ...draft, baseUrl: given }, 'chosen')
    setLink(isAddress ? '' : given)
  }

  const takeOver = useEffectEvent(async (handover: Handover | null) => {
    if (handover === null) return
    if (handover.as === 'connection') changeTo(handover.words, `not-inserted.${handover.because}`)
    else if (handover.as === 'text') await read(handover.text)
    else if (handover.as === 'link') await examine(handover.text)
    else changeTo({ ...draft, [handover.as]: handover.text }, 'chosen')
    // Last: a popup that is closed before leaves it to the next one.
    await handoverItem.set(null)
  })
  const isFilled = stored !== undefined && fields.some((field) => stored[field] !== '')
  // Words are not shown before their faults can be: nothing jumps.
  const loading = stored === undefined || pasted === undefined || (isFilled && reader === null)
  useEffect(() => {
    if (loading) return
    void handoverItem.get().then(takeOver)
    return handoverItem.watch((handover) => void takeOver(handover))
  }, [loading])

  /** About the import links in a field. */
  const judgeLinks = (field: Field): Finding[] =>
    reader && mayBeLink(draft[field]) ? reader.lintLinks(reader.parse(draft[field]).links, field) : []
  const linted = reader?.lint(draft, fields, reading?.rivals) ?? unjudged(draft)
  /** Other values of the same text that may have been meant. What stands in the field already, repaired or not, is none. */
  const othersFor = (field: Field) =>
    (reading?.candidates ?? [])
      .filter((candidate) => candidate.field === field && candidate.confidence >= BELIEVED)
      .map(({ value }) => value)
      .slice(0, MOST_ALTERNATIVES)
      .filter((value) => {
        const { repaired } = reader?.lint({ ...emptyDraft, [field]: value }, [field]) ?? linted
        return value !== draft[field] && repaired[field] !== linted.repaired[field]
      })
  return {
    loading,
    draft,
    isEmpty: fields.every((field) => draft[field] === ''),
    pasted: text,
    change,
    alternatives: { baseUrl: othersFor('baseUrl'), apiKey: othersFor('apiKey'), model: othersFor('model') },
    ...linted,
    // A field that nobody has filled in yet is no mistake.
    findings: [...fields.flatMap(judgeLinks), ...linted.findings.filter(({ field }) => draft[field] !== '')],
    setField(field: Field, value: string): void {
      setDraft({ ...draft, [field]: value })
      // What was typed since must not be taken back along with it.
      setChange(null)
      if (field === 'baseUrl') setReading(null)
    },
    /** The import link under examination; empty for none. */
    link,
    closeLink: () => setLink(''),
    setPasted,
    read,
    take,
    apply({ fix }: Finding): void {
      if (fix) changeTo({ ...draft, ...(fix.clears && { [fix.clears]: '' }), [fix.field]: fix.value }, 'fixed')
    },
    applyAll(): void {
      if (fields.some((field) => linted.repaired[field] !== draft[field])) changeTo(linted.repaired, 'fixed')
    },
    /** Puts back three words that were checked before. */
    put: (words: Draft) => changeTo(words, 'chosen'),
    choose: (field: Field, value: string) => changeTo({ ...draft, [field]: value }, 'chosen'),
    undo(): void {
      if (!change) return
      setDraft(change.before.draft)
      setPasted(change.before.text)
      setChange(null)
      setReading(null)
      setLink('')
    },
  }
}
