import type { Cause } from '../types.ts'

export const groupDenied: Cause = {
  id: 'group-denied',
  rank: 68,
  signs: [
    {
      code: [
        /\bgroup_(?:disabled|deleted|not_\w+|denied|forbidden|inactive|suspended)\b/,
        /\bno_group_permission\b|\bplan_(?:upgrade_)?required\b/,
      ],
    },
    {
      code: [
        /\binsufficient_(?:permissions?|scope|privileges?)\b|\bmissing_scopes?\b/,
        /\bapi_key_service_blocked\b|\bservice_disabled\b/,
      ],
    },
    {
      says: [
        /\bgroups?\b[^.]{0,60}\b(?:disabled|deprecated|deleted|denied|not (?:allowed|found|available|permitted)|does not exist|no longer|suspended|inactive)\b/i,
        /\b(?:access|permission|allowed|permitted)\b[^.]{0,24}\bgroups?\b|\bnot assigned to any group\b/i,
        /\bmissing scopes?\b|\binsufficient (?:permissions?|privileges?|scopes?)\b/i,
        /\bmust be a member of an organization\b|\bappid_?no_?auth/i,
        /\bplease (?:bind|verify|link) your\b|\baccount type is not\b|\bnot accessible by integration\b/i,
        /\bnot (?:allowed|permitted|authori[sz]ed) to (?:call|access|use|perform|make)\b/i,
        /\bapi (?:requests|access|calls) (?:are|is) not allowed\b/i,
        /\brequires? (?:one of the following roles|a higher (?:plan|tier)|administrator)\b/i,
        /\bupgrade your (?:plan|account|tier)\b/i,
        /\bnot (?:available|included) (?:on|in|for|with) your (?:current )?(?:plan|tier|subscription)\b/i,
        /\bhas not been used in project\b|\brequests to this api\b[^.]{0,80}\bare blocked\b/i,
        /^permission denied|\boperation not permitted\b/i,
        /\b(?:does not|doesn'?t|do not|don'?t|without|no|lacks?)\b[^.]{0,24}\b(?:permissions?|privileges?|authority)\b/i,
        /(?:无权|没有权限|未授权|禁止|不允许)[^，。]{0,40}(?:分组|服务|接口|功能)|分组[^，。]{0,40}(?:弃用|禁用|停用|删除|不存在|无权|不再允许|不可用)/,
        /(?:未|没有)(?:分配|绑定|归属|设置)[^，。]{0,8}分组|权限不足|无权进行|没有(?:相应|访问|操作|[^，。]{0,10}的[^，。]{0,4})?权限|请先?(?:完成|进行)?(?:实名|绑定)|等级不足|升级(?:会员|套餐|账户|等级)/,
      ],
      unless: [/\bmodels?\b(?!\.\w)|模型|\bip\b|未提供|no access token provided/i],
    },
    { says: [/\bpermission is required to access\b/i] },
    { code: [/\b(?:permission_?denied|permission_error|forbidden|access_?denied)\b/], rank: 4 },
    {
      says: [/^(?:error: )?(?:forbidden|access denied|permission denied)\b|^(?:拒绝访问|禁止访问)/i],
      status: /^403$/,
      rank: 5,
    },
    { status: /^403$/, when: (reply) => reply.json !== undefined && reply.message !== '', rank: 2 },
  ],
}
