import type { Cause } from '../types.ts'

export const ipNotAllowed: Cause = {
  id: 'ip-not-allowed',
  rank: 88,
  signs: [
    {
      code: [
        /\bip_(?:not_\w+|denied|forbidden|restricted|blocked|whitelist\w*)\b|\bunauthorized_ip\b/,
        /\bapi_key_ip_address_blocked\b/,
      ],
    },
    {
      says: [
        /\bip\b(?: address)?(?:[^.]|\.\d){0,40}\b(?:not|isn'?t)\b[^.]{0,20}\b(?:allow\w*|white-?list\w*|authori[sz]ed|permitted|list)\b/i,
        /\b(?:denied|forbidden|not allowed|not authori[sz]ed|restricted|blocked)\b[^]{0,30}\b(?:your|client|source|from|this|request)\b[^]{0,12}\bip\b/i,
        /\byour ip is\b|\bip (?:white|allow)-?list|\bip (?:address )?restriction/i,
        /\bip (?:address )?(?:is |was )?(?:denied|forbidden|restricted)\b/i,
        /(?:ip|网段)[^，。]{0,24}(?:不在|未在|不允许|禁止|受限|被拒绝|无权|未授权|未加入|白名单)/i,
        /(?:白名单|不允许|拒绝|指定网段)[^，。]{0,20}(?:ip|网段|使用)/i,
        /\d\.\d{1,3}\.[\dx*]{1,3}\.[\dx*]{1,3}[^]{0,40}(?:\bnot (?:permitted|allowed|authori[sz]ed)\b|\b(?:white|allow)-?list)|ip[^，。]{0,8}(?:绑定|不一致|不符)/i,
      ],
      unless: [/too many|rate limit|banned|封禁|country|region/i],
    },
  ],
}
