import type { Cause } from '../types.ts'

export const contentFiltered: Cause = {
  id: 'content-filtered',
  rank: 92,
  signs: [
    {
      finish:
        /^(?:content_?filter\w*|safety|refusal|prohibited_content|blocklist|spii|recitation|sensitive|image_safety|violation)$/,
    },
    {
      code: [
        /\bcontent_?(?:filter|policy|blocked|moderation)\w*|\w+_policy_violation\b/,
        /\bresponsibleaipolicyviolation\b|\bdata_?inspection_?failed\b|\b\w*sensitive\w*/,
        /\bprompt_blocked\b/,
        /\bmoderation_\w+|\bprohibited_content\b|\b\w*cyber_policy|\bsafety_\w+/,
      ],
    },
    {
      says: [
        /\bcontent (?:management |filter(?:ing|ed)? |usage )?polic|\bcontent filter/i,
        /\binappropriate content\b/i,
        /\bcontent exists risk\b|\bprohibited content\b/i,
        /\bsafety (?:system|filter|settings|policy|reasons?|check|classifier)\b|\bdisallowed (?:topic|content)\b/i,
        /\bflagged\b[^.]{0,80}\b(?:polic\w+|violat\w+|moderation|unsafe|harm\w*)\b|\bmoderation\b/i,
        /\bsensitive (?:words?|content|information)\b|\bnew_sensitive\b|\busage polic(?:y|ies)\b/i,
        /\bconsidered high risk\b|\bmoral check\b|\bcyber-?security policy\b/i,
        /\bblocked by (?:the )?(?:content|safety|moderation)\b/i,
        /\bviolat\w+ (?:our|the|of)\b[^.]{0,30}\bpolic/i,
        /敏感(?:词|内容|信息)|违规(?:内容|词|信息)|(?:内容|文本|提示词|输入)[^，。]{0,6}违规|违禁|内容(?:安全|审核|审查|风控|不合规)|审核[未不]通过|不当内容/,
        /风险内容/,
      ],
      unless: [/data policy|api ?key|令牌/i],
    },
  ],
}
