import type { Cause } from '../types.ts'

export const maintenance: Cause = {
  id: 'maintenance',
  rank: 85,
  signs: [
    {
      code: [
        /\b(?:under_)?maintenance\w*|\bdeployment_(?:paused|disabled|blocked)\b/,
        /\b(?:service|site|app)_(?:paused|suspended|stopped)\b|\btriggerdisabled\b/,
      ],
    },
    {
      says: [
        /\b(?:under|scheduled|in|for|planned) (?:\w+ )?maintenance\b|\bmaintenance mode\b/i,
        /\bdeployment_(?:paused|disabled)\b|\berror code: 1027\b/i,
        /\b(?:site|service|server|app|space|deployment)\b[^.]{0,30}\b(?:is|has been|was)(?: temporarily)? (?:stopped|paused|disabled|suspended|shut ?down|sleeping|closed|discontinued)\b/i,
        /维护(?:中|升级|模式)|停机维护|(?:系统|服务器?|网站|平台)升级|(?:站点|网站|服务|本站|平台)[^，。]{0,8}(?:已关闭|已停止|已暂停|停止服务|暂停服务|关站|停运)/,
      ],
      unless: [/\bmodel\b|模型|欠[费款]|has not been used in project/i],
    },
    {
      page: [
        /this web app is stopped|service has been suspended|account (?:has been )?suspended/i,
        /suspendedpage\.cgi|offline for maintenance/i,
        /(?:down for|under) maintenance|maintenance mode|deployment_(?:paused|disabled)/i,
        /this space (?:is|has been) (?:paused|sleeping)/i,
        /bandwidth limit exceeded|error code: 1027|site (?:is )?temporarily (?:closed|disabled)/i,
        /<title>web app - unavailable/i,
        /[站网][点站]已(?:停止|暂停|关闭|到期)|系统维护|维护中|虚拟主机[^<]{0,20}(?:停止|到期)/,
      ],
    },
    { headers: { 'x-render-routing': /suspend/i } },
    { headers: { 'x-vercel-error': /DEPLOYMENT_(?:PAUSED|DISABLED|BLOCKED)/ } },
    { status: /^(?:509|540)$/ },
  ],
}
