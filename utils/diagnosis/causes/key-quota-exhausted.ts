import type { Cause } from '../types.ts'

export const keyQuotaExhausted: Cause = {
  id: 'key-quota-exhausted',
  rank: 76,
  signs: [
    {
      code: [
        /\b(?:api_?)?key_(?:quota|limit)_(?:exhausted|exceeded)\b/,
        /\b(?:usage|daily|weekly|monthly|opus_weekly|spend|cost)_(?:\w+_)?limit\b/,
      ],
      rank: 60,
    },
    {
      code: [
        /\b(?:usage|daily|weekly|monthly|spend|cost|budget|quota)\w*_(?:exceeded|reached|exhausted|spent|depleted)\b/,
        /\bexceeded_?budget\b|\b(?:daily|weekly|monthly)_request_count\b|\bset_?limit_?exceeded\b|\bpre_consume_token_quota_failed\b/,
      ],
      rank: 60,
    },
    {
      says: [
        /\btoken (?:remain )?quota\b|\btokenstatusexhausted\b|\bkey limit exceeded\b/i,
        /\bspend(?:ing)? (?:cap|limit)\b[^.]{0,12}(?:\.\d+)?[^.]{0,24}\b(?:hit|reached|exceeded)\b/i,
        /\bquota is exhausted\b|\bout of call volume quota\b/i,
        /\b(?:limit of \d+ per 86400s|(?:limit|requests?)[^.]{0,40}[ -]per[ -]day)\b/i,
        /\b(?:api[ _-]?key|key|token)\b[^.]{0,40}\b(?:quota|limit|budget)\b[^.]{0,30}\b(?:exceeded|exhausted|reached|used up|insufficient)\b/i,
        /\b(?:hourly|daily|weekly|monthly|\d+[- ]?h(?:ours?)?|total|opus|session|team|user)\b[^.]{0,16}\b(?:cost|usage|quota|spending|budget|request|call)s?\b[^.]{0,30}\b(?:exceeded|exhausted|reached|used up)\b/i,
        /\b(?:exceeded|reached|hit|used up)\b[^.]{0,30}\b(?:daily|weekly|monthly|usage|budget|5-hour|spending)\b[^.]{0,20}\b(?:limits?|quota|budget|cap)\b/i,
        /\b(?:budget has been exceeded|exceeded (?:their|your|its|max) budget|crossed budget|usage limit(?: has been)? reached|(?:daily|weekly) limit reached)\b/i,
        /(?:令牌|密钥|api ?key|token|key)[^，。,]{0,24}(?:额度|配额|限额)[^，。,]{0,8}(?:用尽|用完|耗尽|不足|超限|已满|超出)/i,
        /(?:今日|当日|每[日天]|日|每周|周|每月|月|小时|\d ?天|滚动窗口|总)的?内?(?:调用|请求|使用|消费|费用|额度|限额|配额|用量)[^，。,]{0,14}(?:限额|上限|超限|用完|用尽|耗尽|已达|限制)/,
        /(?:今日|当日|每[日天]|签到|免费次数)[^，。]{0,12}[^，。,]{0,6}(?:用[完尽光]|耗尽|已达|上限)|可用次数[^，。]{0,4}(?:0|不足|用)/,
        /已(?:达到?|超过|用完|用尽)[^，。,]{0,14}(?:费用限制|(?:消费|使用)上限|使用限制|次数限[额制]|每[日周月]|今日|日限额|总费用)/,
      ],
      unless: [/key rate limit|per[ -]minute|per[ -]second|并发|total request|\bcredits\b|for provider/i],
    },
    // Google words a quota of the key like OpenAI words an empty wallet; a limit per minute is told apart in rate-limited.
    { says: [/exceeded your current quota|quota exceeded/i], code: [/\bresource_exhausted\b/], rank: 77 },
    {
      says: [
        /\bquota (?:has been |was |is )?(?:reached|exceeded|exhausted|used up)\b|配额(?:已(?:用尽|用完|耗尽)|不足)/i,
      ],
      rank: 40,
    },
  ],
}
