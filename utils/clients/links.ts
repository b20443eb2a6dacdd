/** Standard base64 of the UTF-8 bytes: the one kind that every client takes that takes base64 at all. */
export function encodeBase64(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
  return btoa(bytes.join(''))
}

/** A value as the base64 of its JSON. */
export const packJson = (value: unknown): string => encodeBase64(JSON.stringify(value))

/**
 * A link with parameters. A space is `%20`: not every client reads `+` as one. Nothing is left bare that could end the
 * link inside a text, an apostrophe neither.
 */
export const writeLink = (base: string, parameters: Readonly<Record<string, string>>): string =>
  `${base}?${new URLSearchParams(parameters).toString().replaceAll('+', '%20')}`
