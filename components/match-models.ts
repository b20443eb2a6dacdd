/** What separates the words of a model's id, and what people type between them. */
const SEPARATORS = /[\s/:_.-]+/

/** The ids that hold every typed word, those that begin like the typed text first; otherwise as the relay lists them. */
export function matchModels(models: readonly string[], typed: string): readonly string[] {
  const text = typed.trim().toLowerCase()
  const words = text.split(SEPARATORS).filter(Boolean)
  if (words.length === 0) return models
  const matches = models.filter((id) => words.every((word) => id.toLowerCase().includes(word)))
  const begins = (id: string) => id.toLowerCase().startsWith(text)
  return [...matches.filter(begins), ...matches.filter((id) => !begins(id))]
}
