import type { Cause } from '../types.ts'

export const methodNotAllowed: Cause = {
  id: 'method-not-allowed',
  rank: 50,
  signs: [
    { code: [/\bmethod_?not_?allowed\b/] },
    {
      says: [
        /\bmethod (?:post |get )?(?:is )?not (?:allowed|supported)\b/i,
        /\brequest method\b[^.]{0,20}\bnot supported\b/i,
        /不支持(?:的|该|此)?请求方法|请求方[法式](?:错误|不支持|不允许)/,
      ],
    },
    { status: /^405$/ },
  ],
}
