import type { Cause } from '../types.ts'

export const keyExpired: Cause = {
  id: 'key-expired',
  rank: 72,
  signs: [
    { code: [/\b(?:(?:api_?)?(?:key|token)|credential)_?expired\b|\bexpired_?(?:api_?)?(?:key|token)/] },
    {
      says: [
        /\b(?:api[ _-]?key|key|token|jwt|credentials?)\b[^.]{0,60}\b(?:is|has|was|have|had|been|already)? ?expired\b/i,
        /\bexpired (?:api[ _-]?)?(?:key|token|credential)|\b(?:key|token)\b[^.]{0,24}\bend date\b|\b(?:key|token)\b[^.]{0,30}\bvalidity\b[^.]{0,20}\b(?:ended|over|passed)\b/i,
        /(?:令牌|密钥|秘钥|api ?key|token|key|卡密)[^，。,.]{0,24}(?:过期|到期|超过有效期|有效期已过)/i,
      ],
      // Sessions, plans and OAuth grants are not what the user typed in.
      unless: [/subscription|\bplan\b|套餐|订阅|session|会话|oauth|refresh/i],
    },
  ],
}
