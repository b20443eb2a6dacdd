import type { Cause } from '../types.ts'

export const modelNotFound: Cause = {
  id: 'model-not-found',
  rank: 60,
  signs: [
    {
      code: [
        /\bmodel_?not_?(?:found|supported|exist|available|offered)/,
        /\b(?:unknown|invalid|unsupported|no_such)_model\b/,
        /\bmodel_(?:deprecated|decommissioned|retired|price_error)\b|\binvalidendpointormodel\.notfound\b/,
        /\bdeploymentnotfound\b|\bget_channel_failed\b/,
      ],
      rank: 58,
    },
    {
      says: [
        /\b(?:unknown|unsupported|unavailable|no such|non-?existent|unrecogni[sz]ed|not supported|no (?:matching|valid)) models?\b/i,
        /\binvalid model\b(?! for)/i,
        /\bmodels? not exist\b|\bnot supported model\b|\bnot in the list of (?:\w{1,12} )?models\b|\bsupported (?:api )?model names are\b/i,
        /\bmodels? (?:name|id|identifier|code)?['"`]? ?(?:is )?(?:invalid|incorrect|unknown|unrecogni[sz]ed)\b/i,
        /\bmodels?\b[^]{0,160}?\b(?:do(?:es)?(?:n'?t| not) exist|not exist|not found|could not be found|cannot be found|not (?:currently )?(?:supported|offered|available|recogni[sz]ed|configured|served|listed)|isn'?t (?:supported|available|offered)|no longer (?:supported|available|offered)|deprecated|decommissioned|retired|removed|discontinued|end of life|shut ?down|sunset|unavailable for|has no (?:provider|channel)|unsupported)\b/i,
        /\b(?:is )?not a valid model\b/i,
        /\bno endpoints found(?: for|\.)|\bunknown provider for model\b|\bunexpected model name format\b/i,
        /\bpull(?:ing)? (?:it|the model) first\b/i,
        // Bedrock knows the model under another id only, that of an inference profile.
        /\bon-demand throughput\b/i,
        /\bno route for that uri\b|\bdeployment (?:for this resource )?does not exist\b/i,
        /\bunable to access (?:non-serverless )?model\b|\bpermitted models\b|\bnot found the model\b/i,
        /\bno (?:available )?(?:channels?|providers?|deployments?|backends?)(?: found| available| configured)? for (?:the )?(?:requested )?model\b/i,
        /\bfailed to get available channel\b|\bratio or price not set\b/i,
        /\bkeys found that support model\b/i,
        /^models?(?:: [^,.;]{1,100}|[:/] ?[\w.:@/-]{1,100}(?: is)?(?: not found)?)$/i,
        /模型[^，。]{0,100}(?:不存在|未找到|找不到|不支持|已下[线架]|已停用|已[弃废][用弃]|无效|错误|有误|未配置)/,
        /(?:模型|分组|渠道)[^，。]{0,100}(?:无可用渠道|可用渠道(?:不存在|失败)|没有可用渠道)|无可用渠道/,
        /(?:不支持|不存在|无效|未知|错误|找不到|没有找到|未找到)(?:的|该|此|这个)?[^，。]{0,10}模型/,
        /\bmodels?\b[^]{0,100}\b(?:off|not on) (?:the )?shel(?:f|ves)\b|\bno model (?:by|with|named|called)\b/i,
        /没有(?:叫|名为)?[^，。]{0,40}模型|模型[^，。]{0,10}(?:退役|写错|填错)/,
      ],
      // The config is right when the model merely dislikes a parameter, and other causes own the rest.
      unless: [
        /parameter|参数|chat\/completions endpoint|try again in|overloaded|stream mode|currently loading/i,
        /v1\/responses|temporarily|terms acceptance|country|\bregion\b|\blocation\b/i,
        // "Route /v1/models not found": the path is meant.
        /\broute:? (?:(?:get|post):? ?)?\//i,
        /support (?:image|tool|function|vision|audio|file)/i,
      ],
    },
  ],
}
