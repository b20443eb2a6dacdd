import type { Cause } from '../types.ts'

export const keyDisabled: Cause = {
  id: 'key-disabled',
  rank: 71,
  signs: [
    {
      code: [
        /\b(?:(?:api_?)?key|token|account|user|organization|consumer)_(?:is_)?(?:disabled|revoked|inactive|not_active|blocked|suspended|banned|deactivated)\b/,
      ],
    },
    { code: [/\b(?:disabled|deactivated|suspended)_(?:api_?key|key|account|user|workspace)\b/] },
    {
      says: [
        /\b(?:key|token|account|user|organi[sz]ation|workspace|project|consumer)\b[^.]{0,80}\b(?:disabled|deactivated|suspended|banned|blocked|revoked|leaked)\b/i,
        /\b(?:key|token|account|user|organi[sz]ation)\b[^.]{0,40}\b(?:is|was|been|status)\b[^.]{0,16}\b(?:inactive|not active|frozen|locked|restricted|terminated|unavailable)\b/i,
        /\b(?:disabled|deactivated|suspended|banned|revoked|inactive) (?:api[ _-]?)?(?:key|token|account|user)\b/i,
        /(?:令牌|密钥|秘钥|key|用户|[账帐][号户]|组织)[^，。,]{0,30}(?:禁用|停用|封禁|被封|封停|冻结|注销|吊销|锁定|拉黑|被限制|状态(?:不可用|异常)|未激活|未启用|非活动)/i,
        /[账帐][号户][^。]{0,30}(?:封禁|冻结|锁定|封停)/,
      ],
      unless: [
        /has not been used in project|分组|渠道|模型|\bgroup\b|\bmodel\b|channel|subscription|location|country/i,
        /\bip\b|moderat/i,
      ],
    },
  ],
}
