import type { Cause } from '../types.ts'

export const accountBalance: Cause = {
  id: 'account-balance',
  rank: 74,
  signs: [
    {
      code: [
        /\binsufficient_?(?:user_|account_)?(?:quota|balance|credits?|funds)\b|\bcredit_balance_\w+/,
        /\bpayment_required\w*|\bbilling_\w+|\bsubscription_\w+|\barrearage\b|\baccount_?overdue\w*/,
        /\bexceeded_current_quota_error\b|\bquota_not_enough\b|\bout_of_credits\b|\bno_credits?\b|\bfreetieronly\b/,
      ],
      rank: 64,
    },
    {
      says: [
        /\b(?:insufficient|not enough|low|empty|negative|no|zero)\b[^.]{0,24}\b(?:balance|credits?|funds|money|user quota)\b/i,
        /\binsufficient_credits\b/i,
        /\bbalance (?:is )?(?:not |too )?(?:insufficient|enough|low|exhausted|negative)\b/i,
        /\binsufficient (?:account )?quota\b/i,
        /\b(?:out of|used all|used up|depleted|ran out of|run out of|more|add|purchase|buy)\b[^.]{0,40}\bcredits?\b/i,
        /\bcredits? (?:(?:have|has|is|are|been) ){0,2}(?:exhausted|depleted|used up|expired|insufficient)\b/i,
        /\bdoesn'?t have any credits\b|\bcredit limit exceeded\b/i,
        /\bexceeded your (?:current quota|monthly included credits)\b|\bcheck your plan and billing\b/i,
        /\bbilling (?:hard limit|details|tab)\b/i,
        /\bpayment required\b|\boverdue\b|\bin arrears\b|\bgood standing\b/i,
        /\b(?:user|account) quota is not enough\b|\badd (?:a )?payment\b|\b(?:out of|from your) extra usage\b/i,
        /\bpast invoices\b|\b(?:wallet|balance)\b[^.]{0,12}\b(?:empty|ran dry|run dry)\b|\bout of tokens\b|\bno quota\b|\bbalance is \W{0,2}0(?:\.0{1,8})?\b/i,
        /\b(?:please |need to )(?:recharge|top[ -]?up)\b|\bcrossed budget for provider\b/i,
        /\b(?:no|without)(?: an?)? active (?:subscription|plan|package)\b/i,
        /\binactive subscription\b/i,
        /\bsubscription\b[^.]{0,30}\b(?:expired|required|not found|suspended|ended|inactive)\b/i,
        /\bfree (?:trial|tier|quota|credits?)\b[^.]{0,30}\b(?:exhausted|expired|ended|used up|exceeded)\b/i,
        /\btrial (?:has )?(?:expired|ended)\b/i,
        /余额(?:已|不足)|钱包[^，。]{0,6}(?:见底|空)|需充值|欠款|剩余金额|(?:积分|点数?|金币|算力值)不足|(?:用户|账户)?额度不足|欠费|请(?:及时|先|前往|您)?充值|充值后|用户额度|预扣费|剩余额度|点数不足|付费余额|无可用资源包/,
        /(?:余额|积分|免费额度|账户额度)[^，。,]{0,10}(?:不足|为 ?0|用尽|用完|耗尽|过低)/,
        /(?:订阅|套餐|资源包|会员(?!组|等级))[^，。,]{0,16}(?:过期|到期|用完|用尽|耗尽|不存在|无效|未购买|未开通|未配置|不足|失效)/,
        /(?:没有|无|暂无|未)(?:有效|可用|购买)?的?(?:订阅|套餐|资源包)/,
      ],
      unless: [/令牌额度|token quota|free-models-per/i],
    },
    { status: /^402$/ },
  ],
}
