import type { Hit, Rule } from '../types.ts'

const PARTS = /^([a-z][a-z\d+-]{1,20})(\/\/:(?!\d)|:?[/\\]{1,9}|;[/\\]{1,3}|\.\/\/)(.*)$/is
/** `https:relay.net`, but not a host called `https` with a port. */
const NO_SLASHES = /^(https?):(?!\d{1,5}(?:\/|$)|https?:)([^/\\\s:]\S*)$/i
const MISTYPED = /^(?:h{0,3}[tx]{1,4}p{1,3}s{0,3}|h{1,2}[tps]{2,5}|http[a-z])$/i
/** Another rule reads what these carry. */
const IMPORT_LINK = /^(?:cherrystudio|ccswitch|chatbox|deepchat|aionui|opencat|ama)$/i

const secured = (scheme: string): string => (/s/i.test(scheme.slice(1)) ? 'https' : 'http')

/** A mistyped or unsuitable scheme: htttps://, http:/, https//, https:\\, wss://, ftp://. */
export const baseUrlBadScheme: Rule = {
  id: 'base-url-bad-scheme',
  kind: 'bad-scheme',
  fields: ['baseUrl'],
  stage: 'scheme',
  severity: 'warning',
  check(value): Hit | null {
    const bare = NO_SLASHES.exec(value)
    if (bare) return { data: { found: `${bare[1]!}:` }, fix: `${bare[1]!}://${bare[2]!}` }
    const [, scheme = '', separator = '', rest = ''] = PARTS.exec(value) ?? []
    // One slash and no colon: a host and its path.
    if (scheme === '' || rest === '' || separator === '/' || IMPORT_LINK.test(scheme)) return null
    const data = { found: scheme + separator }
    if (/^https?$/i.test(scheme))
      return separator === '://' ? null : { data, fix: `${scheme}://${rest.replace(/\\/g, '/')}` }
    if (MISTYPED.test(scheme) || (/^wss?$/i.test(scheme) && separator === '://'))
      return { data, fix: `${secured(scheme)}://${rest}` }
    return separator.startsWith('://') ? { data, severity: 'error', blocking: true } : null
  },
}
