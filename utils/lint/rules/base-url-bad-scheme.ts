import type { Rule } from '../types.ts'

/** A mistyped or unsuitable scheme: htttps://, http:/, https//, wss://. */
export const baseUrlBadScheme: Rule = {
  id: 'base-url-bad-scheme',
  kind: 'bad-scheme',
  fields: ['baseUrl'],
  stage: 'scheme',
  severity: 'warning',
  check(value) {
    const match = /^([a-z]{2,8})(:\/\/|:\/(?!\/)|:\\\\|\/\/|;\/\/|:\/{3,})(.+)$/i.exec(value)
    if (!match) return null
    const [, scheme = '', separator = '', rest = ''] = match
    if (/^https?$/i.test(scheme))
      return separator === '://' ? null : { data: { found: scheme + separator }, fix: `${scheme}://${rest}` }
    if (/^wss?$/i.test(scheme))
      return { data: { found: `${scheme}://` }, fix: `${/s$/i.test(scheme) ? 'https' : 'http'}://${rest}` }
    if (!/^(?:h+[tx]+p+s*|htp+s?|ht+ps?|ttps?|tps|http[a-z])$/i.test(scheme)) return null
    return { data: { found: `${scheme}://` }, fix: `${/s$/i.test(scheme) ? 'https' : 'http'}://${rest}` }
  },
}
