import type { Hit, Rule } from '../types.ts'

/** Schemes that stand for another protocol, not for a mistyped one. */
const OTHER =
  /^(?:ftps?|sftp|file|ssh|git|mailto|javascript|data|chrome|about|socks[45]?h?|redis|mysql|postgres(?:ql)?|tcp|udp|grpcs?|blob|[a-z]+-extension)$/i
const IMPORT_LINK = /^(?:cherrystudio|ccswitch|chatbox|deepchat|aionui|opencat|ama)$/i

/** A mistyped or unsuitable scheme: htttps://, http:/, https//, https:\\, wss://. */
export const baseUrlBadScheme: Rule = {
  id: 'base-url-bad-scheme',
  kind: 'bad-scheme',
  fields: ['baseUrl'],
  stage: 'scheme',
  severity: 'warning',
  check(value): Hit | null {
    const glued = /^(https?):(?=[^/\\\s:])(?!\d{1,5}(?:\/|$))(\S+)$/i.exec(value)
    if (glued) return { data: { found: `${glued[1]!}:` }, fix: `${glued[1]!}://${glued[2]!}` }
    const match = /^([a-z][a-z\d+.-]{1,20}?)(:?[/\\]{1,9}|;[/\\]{1,3}|\.\/\/)([^/\\].*)$/i.exec(value)
    if (!match) return null
    const [, scheme = '', separator = '', rest = ''] = match
    const found = scheme + separator
    if (/^https?$/i.test(scheme)) {
      if (separator === '://') return null
      // A web page read aloud: "https/…" without any colon is a host of that name only when one slash follows.
      return separator === '/' ? null : { data: { found }, fix: `${scheme}://${rest.replace(/\\/g, '/')}` }
    }
    if (!separator.includes(':') && separator !== '//') return null
    if (/^wss?$/i.test(scheme) && separator === '://') return { data: { found }, fix: `${secure(scheme)}://${rest}` }
    if (/^(?:h{0,3}[tx]{1,4}p{1,3}s{0,3}|h{1,2}[tps]{2,5}|http[a-z])$/i.test(scheme))
      return { data: { found }, fix: `${secure(scheme)}://${rest}` }
    if (IMPORT_LINK.test(scheme) || separator !== '://') return null
    return OTHER.test(scheme) || !scheme.includes('.') ? { data: { found }, severity: 'error', blocking: true } : null
  },
}

const secure = (scheme: string): string => (/s/i.test(scheme.slice(1)) ? 'https' : 'http')
