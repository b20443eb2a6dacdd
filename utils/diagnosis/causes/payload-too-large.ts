import type { Cause } from '../types.ts'

export const payloadTooLarge: Cause = {
  id: 'payload-too-large',
  rank: 64,
  signs: [
    {
      code: [
        /\b(?:request|payload|request_entity|body|function_payload)_too_large\b/,
        /\bcontext_(?:length|window)_exceeded\b|\bstring_above_max_length\b|\btokens_limit_reached\b/,
      ],
    },
    {
      says: [
        /\b(?:payload|request|entity|body|prompt|input|content|messages?)\b[^.]{0,30}\b(?:too (?:large|long|big)|size exceeds|exceeds the (?:maximum|limit|max|model|context))\b/i,
        /\bmaximum (?:context|request|prompt|input|body)[^.]{0,20}\b(?:length|size|tokens)\b/i,
        /\binput token count\b[^.]{0,40}\bexceeds\b/i,
        /\b(?:context|input|prompt)[ _](?:length|window|tokens?)\b[^.]{0,30}\b(?:exceeds|too|greater)\b/i,
        /\blonger than the (?:model|maximum|context)|\bsize limit exceeded\b/i,
        /(?:请求体?|输入|上下文|内容|文本|消息|prompt)[^，。]{0,16}(?:过[大长]|太[长大]|超长|超[出过][^，。]{0,16}(?:长度|大小|限制|上限))/i,
      ],
      unless: [/\bmax_\w{0,20}tokens\b|output tokens|频率|速率|次数|并发/i],
    },
    { says: [/\brequest too large for\b/i] },
    { page: [/413 (?:request entity|payload|content) too large|request entity too large/i] },
    { status: /^(?:413|414|431)$/ },
  ],
}
