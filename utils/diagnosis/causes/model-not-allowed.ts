import type { Cause } from '../types.ts'

export const modelNotAllowed: Cause = {
  id: 'model-not-allowed',
  rank: 70,
  signs: [
    {
      code: [
        /\bmodel_?(?:not_allowed|forbidden|access_?denied|restricted|disabled|permission\w*|not_?open|not_enabled|not_activated|terms_required|requires_\w+)\b/,
      ],
    },
    {
      code: [
        /\bmodel\.accessdenied\b|\b(?:key|team|user|org)_model_access_denied\b/,
        /\baccessdenied\.unpurchased\b|\boperationdenied\.servicenotopen\b/,
      ],
    },
    {
      says: [
        /\b(?:not|no|isn'?t|cannot|can'?t|doesn'?t|don'?t|without)\b[^.]{0,30}\b(?:access|allowed|permission|permitted|authori[sz]ed|eligible|entitled)\b[^.]{0,40}\b(?:models?|deployment)\b/i,
        /\bmodels? (?:is )?disabled\b|\baccess to (?:this |the )?model denied\b/i,
        /\bmodel can ?not be accessed\b/i,
        /\bmodels?\b[^]{0,120}\b(?:not (?:allowed|permitted|enabled|authori[sz]ed|open|activated|available (?:on|in|for|with) your (?:current )?(?:plan|tier|account|subscription|organi[sz]ation|region|key|group))|access (?:is )?denied|is (?:restricted|blocked|disabled|gated)|requires? terms acceptance|requires? an? (?:\w+ )?(?:subscription|plan)|only available (?:to|for|on|with))\b/i,
        /\b(?:can only access models|invalid model for (?:team|key|user)|has not activated the model|activate the model)\b/i,
        /\b(?:must be verified to use (?:the|this) model|request access to (?:this|the) model|use case details have not been submitted)\b/i,
        /\b(?:no available models configured|do not have access to the requested resource|no endpoints found matching your data policy)\b/i,
        /\bfunction '[^']{1,80}': not found for account\b|\bnot supported when using codex with a chatgpt account\b/i,
        /\borganization must be verified to\b[^.]{0,30}\bthis model\b|\bno access to model\b/i,
        /\b[a-z][\w.]{0,30}-[\w.-]{1,60}\b['\"`]? is not (?:enabled|available|open|activated) (?:for|on|to) (?:your|this)\b/i,
        /\bno allowed providers\b|\ball providers have been ignored\b/i,
        /\bguardrail restrictions and data policy\b/i,
        /(?:无权|没有权限|未授权|不允许|禁止|未开放)[^，。]{0,24}模型|模型[^，。]{0,60}(?:无权|未开通|未激活|未启用|未授权|不允许|没有权限|仅限|受限|需要?开通|权限)/,
        /\brestrict\w*\b[^.]{0,16}\b(?:this|the) model\b|\blimited to these models\b|\baccept\b[^.]{0,20}\b(?:license|terms)\b[^]{0,60}\bmodel\b/i,
        /模型白名单|模型[^，。]{0,40}需充值|暂无该模型|模型暂未开放|(?:开通|激活)[^，。]{0,12}模型/,
      ],
      unless: [
        /does not exist or you|not exist or you|not found, inaccessible|not found or you/i,
        /not found the model|does not exist or your team/i,
      ],
    },
  ],
}
