/** Cyrillic and Greek letters beside Latin ones in one host: the usual trick of look-alike addresses. */
export function isMixed(url: string): boolean {
  const host = /^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1] ?? ''
  return host.split('.').some((label) => /[a-z]/i.test(label) && /[\u0370-\u03ff\u0400-\u052f]/.test(label))
}
