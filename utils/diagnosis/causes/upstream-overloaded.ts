import type { Cause } from '../types.ts'

export const upstreamOverloaded: Cause = {
  id: 'upstream-overloaded',
  rank: 34,
  signs: [
    {
      code: [
        /\b(?:\w+_)?overloaded\w*|\bservice_?unavailable\w*|\bserver_?(?:busy|overloaded)\b/,
        /\bsystem_busy\b|\w*capacity_exceeded\b|\binsufficient_capacity\b|\bupstream_rate_limited\b/,
        /\bqueue_full\b|\bunavailable\b/,
      ],
    },
    {
      says: [
        /\boverload(?:ed)?\b|\bat (?:full |max(?:imum)? )?capacity\b/i,
        /\bcapacity (?:exceeded|limit|constraints?)\b|\bhigh (?:demand|load|traffic)\b|\bheavy load\b/i,
        /\b(?:server|system|engine|service|cluster|model|upstream) (?:is )?(?:(?:currently|too|very) ){0,2}(?:busy|saturated)\b/i,
        /\bload is saturated\b/i,
        /\bqueue (?:is )?(?:full|overloaded)\b|\brequest limit reached \(/i,
        /\b(?:service|currently|temporarily) (?:is )?(?:temporarily |currently )?unavailable\b/i,
        /饱和|负载[较过][高大]|(?:系统|服务器?|集群|模型|上游|引擎|算力)(?:当前)?(?:繁忙|忙碌|过载|拥挤|拥堵|紧张|(?:暂时)?不可用)/,
        /访问量[过较]大|服务暂时?不可用|(?:资源|算力)不足|过载|高峰期|排队中/,
      ],
    },
    {
      says: [
        /\bupstream\b[^.]{0,40}\b(?:rate[ -]?limit\w*|too many requests|429|quota)\b/i,
        /\b(?:rate[ -]?limited|too many requests)\b[^.]{0,20}\bupstream\b/i,
        /\ball\b[^.]{0,30}\b(?:accounts?|keys?|channels?|providers?|credentials)\b[^.]{0,20}\b(?:rate[ -]?limited|limited|exhausted|busy|overloaded)\b/i,
        // LiteLLM names the vendor whose limit it is.
        /\bratelimiterror: \w{2,40}exception\b/i,
        /\baccount is rate limited\b|\badd your own key to accumulate\b/i,
        /上游[^，。]{0,12}(?:限流|频率|速率|429|饱和|繁忙|过载|限制)|所有(?:账号|账户|渠道|密钥)[^，。]{0,12}(?:限流|受限|繁忙|耗尽)/,
      ],
      rank: 82,
    },
    { status: /^529$/ },
    { status: /^503$/, when: (reply) => reply.json !== undefined, rank: 3 },
  ],
}
