import type { Cause } from '../types.ts'

export const regionBlocked: Cause = {
  id: 'region-blocked',
  rank: 91,
  signs: [
    {
      code: [
        /\bunsupported_(?:country|region)\w*/,
        /\b(?:region|country|location|geo)_(?:blocked|not_supported|restricted)\b/,
      ],
    },
    {
      says: [
        /\b(?:countr(?:y|ies)|regions?|territor(?:y|ies)|location|jurisdiction)\b[^.]{0,60}\b(?:not (?:supported|available|allowed|permitted|served)|unsupported|restricted|blocked|banned|prohibited)\b/i,
        /\b(?:not (?:supported|available|allowed|permitted)|unavailable|unsupported|restricted|blocked|prohibited)\b[^.]{0,50}\b(?:countr(?:y|ies)|regions?|territor(?:y|ies)|your location)\b/i,
        /\b(?:not (?:supported|available|allowed)|unavailable|blocked)\b[^.]{0,30}\b(?:mainland china|hong kong)\b/i,
        /(?:国家|地区|区域|地域|所在地)[^，。]{0,16}(?:不支持|不可用|受限|限制|禁止|无法|不在|被封)/,
        /(?:不支持|限制|禁止|未对)[^，。]{0,16}(?:国家|地区|区域)|更换[^，。]{0,6}(?:内地|国内|地区|区域)/,
        /所在(?:的)?(?:位置|地)[^，。]{0,12}(?:无法|不能)|\b(?:don'?t|do not|cannot) serve\b[^.]{0,24}\b(?:in|from)\b|\baccess from \w{2,20} is (?:prohibited|blocked|not allowed)/i,
      ],
    },
    // Anthropic's whole answer to a country that it does not serve: github.com/anthropics/claude-code/issues/1613.
    { says: [/^request not allowed\.?$/i], code: [/\bforbidden\b/] },
    {
      page: [
        /error (?:code: )?1009\b|banned the country or region|block access from your country/i,
        /(?:un|not )available in your (?:country|region)/i,
      ],
    },
    { status: /^451$/ },
  ],
}
