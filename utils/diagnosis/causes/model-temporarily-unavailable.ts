import type { Cause } from '../types.ts'

export const modelTemporarilyUnavailable: Cause = {
  id: 'model-temporarily-unavailable',
  rank: 66,
  signs: [
    {
      code: [
        /\bauth_unavailable\b|\bmodel_(?:cooldown|loading|unavailable|not_ready|warming_up)\b/,
        /\bno_available_\w+|\bdedicated_account_unavailable\b/,
      ],
      rank: 62,
    },
    {
      says: [
        /\bno (?:\w+ ){0,3}(?:available|active|healthy|schedulable|usable|eligible) (?:\w+ ){0,3}(?:accounts?|credentials?|auths?|providers?|instances?|deployments?|endpoints?|workers?|replicas?)\b(?! for (?:the )?model)/i,
        /\bno (?:\w+ ){0,2}(?:accounts?|auth|providers?|instances?|deployments?|credentials?) (?:is |are )?(?:currently )?available\b(?! for (?:the )?model)/i,
        /\bno deployments available for selected model\b|\bcooling down\b|\bin (?:short )?cool-?down\b/i,
        /\baccounts\b[^.]{0,40}\btemporarily (?:disabled|unavailable|paused)\b/i,
        /\ball channels exhausted\b|\bno more channels\b/i,
        /\bdegraded function\b|\bno valid upstream channel\b|\bselector returned no auth\b|\bno channels available\b/i,
        /\bno models loaded\b|\bscaled to zero\b|\bwaking up\b|\bno workers? (?:is|are) ready\b|\bcurrently loading\b|\bloading model\b|\bchannel (?:has been|is) disabled\b/i,
        /\bmodel\b[^]{0,100}\b(?:loading|warming up|starting|not ready|temporarily (?:unavailable|disabled|offline)|currently unavailable|under maintenance|is unavailable(?! for)|not loaded)\b/i,
        /(?:暂无|没有|无|未找到)(?:任何)?可用的?[^，。]{0,12}(?:账号|账户|供应商|服务商|上游|节点|实例)|无有效上游渠道|专属账号当前不可用/,
        /模型[^，。]{0,60}(?:暂时不可用|暂不可用|正在加载|加载中|维护|冷却|当前不可用)|渠道[^，。]{0,12}(?:禁用|停用|不可用|冷却)|供应商[^，。]{0,6}不可用/,
      ],
      unless: [/only allows|all available accounts are|unknown|does not exist/i],
    },
  ],
}
