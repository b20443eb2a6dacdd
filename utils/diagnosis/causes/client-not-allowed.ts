import type { Cause } from '../types.ts'

export const clientNotAllowed: Cause = {
  id: 'client-not-allowed',
  rank: 90,
  signs: [
    {
      code: [
        /\bclient_(?:not_allowed|restricted|validation_error|forbidden|blocked|version\w*)\b/,
        /\b(?:unsupported|unauthorized|invalid)_client\b|\buser_agent_\w+/,
      ],
    },
    {
      says: [
        /\bonly\b[^.]{0,80}\b(?:claude ?code|codex|gemini[ -]cli|coding agents?|cli|official clients?|cline|roo ?code)\b/i,
        /\b(?:restricted|limited|exclusive(?:ly)?|reserved) (?:to|for)\b[^.]{0,40}\b(?:claude ?code|codex|cli|coding agents?|clients?)\b/i,
        /\bclient\b[^.]{0,40}\b(?:not|isn'?t) (?:allowed|authorized|supported|permitted)\b/i,
        /\b(?:unsupported|disallowed|third-party|unauthorized) clients?\b/i,
        /\bnot (?:available|allowed|authorized) for (?:this )?integrator\b/i,
        /\buser-?agent\b[^.]{0,30}\b(?:not allowed|blocked|denied|forbidden|rejected)\b/i,
        /请使用(?:指定|官方)的?客户端|(?:禁止|不允许|请勿)[^，。]{0,12}(?:酒馆|tavern)/i,
        /\bplease use (?:the )?(?:official )?(?:claude ?code|codex|claude ?cli)\b/i,
        /\b(?:cli|client) version\b[^.]{0,40}\b(?:too (?:old|low)|outdated|upgrade|minimum|not supported)\b/i,
        /[仅只](?:支持|允许|限|能|可|供|接受|面向)[^，。]{0,30}(?:claude ?code|codex|gemini ?cli|客户端|cli)/i,
        /(?:请勿|禁止|不允许|不要)在?[^，。]{0,20}(?:claude ?code|codex|cli)[^，。]{0,10}外/i,
        /客户端[^，。]{0,12}(?:不被允许|不受支持|不支持|未授权|受限|被禁止|版本过[低旧])|不支持(?:的|该|此|当前)?客户端|非官方客户端|非 ?(?:claude ?code|codex)[^，。]{0,10}(?:请求|客户端)/i,
      ],
    },
  ],
}
