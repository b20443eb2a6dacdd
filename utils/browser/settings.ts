export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What the user set on the options page. Nothing in it is secret. */
export interface Settings {
  /** `auto` follows the browser; else the id of a language, which an older version may not know. */
  language: string
  theme: Theme
  /** What a paid check sends; empty for the sentence of the relays' own guides. */
  testMessage: string
  /** Seconds after which a free question is given up; 0 leaves every probe its own deadline. */
  freeDeadline: number
  /** The same for a message that costs tokens. */
  messageDeadline: number
  /** Idle minutes after which the saved connections are locked; 0 locks them only when the browser closes. */
  lockAfterMinutes: number
}

export const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  testMessage: '',
  freeDeadline: 0,
  messageDeadline: 0,
  lockAfterMinutes: 15,
}

/** A test message costs what it is long. */
export const LONGEST_TEST_MESSAGE = 500
const LONGEST_DEADLINE = 600
const LONGEST_LOCK = 1440

const isWhole = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most

const looksRight: { [F in keyof Settings]: (value: unknown) => boolean } = {
  language: (value) => typeof value === 'string' && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value),
  theme: (value) => themes.some((theme) => theme === value),
  testMessage: (value) => typeof value === 'string' && value.length <= LONGEST_TEST_MESSAGE,
  freeDeadline: (value) => isWhole(value, LONGEST_DEADLINE),
  messageDeadline: (value) => isWhole(value, LONGEST_DEADLINE),
  lockAfterMinutes: (value) => isWhole(value, LONGEST_LOCK),
}

/** Settings from storage or a file: a field that is missing or makes no sense reads as its default, the others stay. */
export function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const right = Object.keys(looksRight).filter((field) => looksRight[field as keyof Settings](given[field]))
  return { ...defaultSettings, ...Object.fromEntries(right.map((field) => [field, given[field]])) }
}
