import type { Cause } from '../types.ts'

export const rateLimited: Cause = {
  id: 'rate-limited',
  rank: 36,
  signs: [
    {
      code: [
        /\brate_?limit\w*|\btoo_?many_?requests\b|\bthrottl\w*|\binvalid_auth_rate_limited\b/,
        /\bconcurrency_limit\w*|\brequest_?limit_exceeded\b|\bresource_exhausted\b/,
        /\blimit_(?:requests|burst_rate)\b/,
      ],
    },
    // Google names the window of a quota in the details only.
    {
      code: [/\bresource_exhausted\b/],
      when: ({ body }) => /per_?(?:minute|second)/i.test(body) && !/per_?day/i.test(body),
      rank: 79,
    },
    {
      says: [
        /\brate[ -]?limit|\btoo many (?:requests|concurrent|pending|failed|attempts|tokens|connections)\b/i,
        /\bthrottl(?:ed|ing)\b|\bslow down\b/i,
        /\bconcurren(?:cy|t)\b[^.]{0,60}\b(?:limit|exceeded|reached|maximum|max|reduce)\b/i,
        /\b(?:limit|max(?:imum)?)\b[^.]{0,40}\bconcurren(?:cy|t)\b/i,
        /\b(?:requests?|tokens?)[ -]per[ -](?:minute|second|hour)\b|\brequest (?:frequency|rate)\b/i,
        /\b[rtq]p[ms]\b[^.]{0,30}\b(?:limit|exceeded|reached)\b/i,
        /\bresource (?:has been )?exhausted\b|\bquota exceeded for (?:metric|quota)\b/i,
        /频率|过于频繁|请求(?:过多|太多|过快|太频繁|数限制|次数过多)|速率|限流|流控|触发[^，。]{0,8}限[制速]|总请求数限制|(?:操作|请求|访问)[^，。]{0,2}太快|排队(?:人数)?(?:过多|超)/,
        /并发[^，。]{0,24}(?:超|限|过|达|上限)|(?:rpm|tpm|qps)[^，。]{0,12}[超限达]/i,
      ],
    },
    // These stand beside words that otherwise speak of a quota or of a bad key.
    { says: [/per[ -]minute|每分钟|\d+ ?分钟内最多|并发|concurren/i], status: /^429$/, rank: 77 },
    { says: [/too many\b[^.]{0,40}\battempts|尝试次数过多/i], rank: 79 },
    { page: [/error (?:code: )?1015\b|you are being rate limited|too many requests/i], status: /^4/, rank: 87 },
    { status: /^429$/ },
  ],
}
