import { isNameOf } from '../field-name.ts'
import { looksLikeKey, looksLikeModel, looksLikeUrl } from '../../relay/shapes.ts'
import type { Field } from '../../relay/schema.ts'
import type { Rule } from '../types.ts'

/** export X=…, set X=…, $env:X = …, -e X=…, const x = …, os.environ["X"] = … */
const ASSIGNMENT =
  /^\s*(?:(?:export|set|ENV|const|let|var|-e|--env)\s+|\$env:|[?&])?([A-Za-z_][\w.]{0,60}(?:\[["']\w{1,60}["']\])?)\s*:?=\s*([^=\s].*)$/
const NOTHING_ASSIGNED = /^\s*(?:(?:export|set|ENV)\s+|\$env:)?([A-Z][A-Z\d]*(?:_[A-Z\d]+)+)\s*=\s*$/
/** setx X …, set -gx X …, ENV X …: a space instead of the sign. */
const SET_COMMAND = /^\s*(?:setx?|ENV)\s+(?:-\w+\s+)?([A-Za-z_]\w{1,60})\s+(\S.*)$/
/** A line of YAML. `Model: …` with a capital, or two words, is rather a sentence. */
const YAML_LINE = /^\s*(?:-\s+)?([a-z][\w-]{0,60}|[A-Z][A-Z\d_]{2,60})\s*:\s+(\S.*)$/
const FLAG = /^\s*--?([a-z][a-z-]{0,30})(?:\s+|=)(\S.*)$/

/** `apikey:sk-…`: without a space only a key cannot be mistaken for a port or a tag. */
const GLUED_KEY = /^\s*((?:api|access|auth)?[-_]?(?:key|token)):(sk-\S+)$/i
const looksRight = { baseUrl: looksLikeUrl, apiKey: looksLikeKey, model: looksLikeModel } as const

function read(value: string, field: Field): { name: string; content: string } | null {
  const nothing = NOTHING_ASSIGNED.exec(value)
  if (nothing) return { name: nothing[1]!, content: '' }
  const match =
    ASSIGNMENT.exec(value) ??
    SET_COMMAND.exec(value) ??
    [YAML_LINE, FLAG].map((form) => form.exec(value)).find((found) => found && isNameOf(field, found[1]!)) ??
    (field === 'apiKey' ? GLUED_KEY.exec(value) : null)
  // A key may hold an equals sign: its beginning is no name, and must not be shown as one.
  if (!match || match[2]!.startsWith('//') || looksLikeKey(match[1]!)) return null
  // What a shell would not take for the value either: a comment, the next command, the end of the statement.
  const content = match[2]!
    .replace(/\s+(?:#|&&|\/\/).*$/, '')
    .replace(/\s*;\s*$/, '')
    .trim()
  const [first = ''] = content.split(/\s/, 1)
  const isCommand = first !== content && looksRight[field](first)
  return { name: match[1]!, content: isCommand ? first : content }
}

/** `NAME=value` out of a shell, an .env file or a settings file instead of the value. */
export const valueEnvAssignment: Rule = {
  id: 'value-env-assignment',
  kind: 'env-assignment',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'warning',
  check(value, { field }) {
    const found = read(value, field)
    return found && { data: { name: found.name }, fix: found.content }
  },
}
