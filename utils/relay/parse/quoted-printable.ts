/** A line that a mail program broke: `=` at its end. */
const SOFT_BREAK = /=[ \t]{0,9}\r?\n/g

/** The text of a mail's source (RFC 2045, 6.7), where `=` is written as `=3D`; any other text as it is. */
export function decodeQuotedPrintable(text: string): string {
  if (!/=3D/.test(text) || !(/=[ \t]{0,9}\r?\n/.test(text) || /quoted-printable/i.test(text))) return text
  return text.replace(SOFT_BREAK, '').replace(/(?:=[\dA-F]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run.replaceAll('=', '%'))
    } catch {
      return run
    }
  })
}
