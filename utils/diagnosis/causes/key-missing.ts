import type { Cause } from '../types.ts'

export const keyMissing: Cause = {
  id: 'key-missing',
  rank: 58,
  signs: [
    {
      code: [
        /\b(?:missing|no|empty)_(?:api_?)?(?:key|token|auth\w*|credentials?)\b/,
        /\b(?:api_?)?(?:key|token|auth)_(?:required|missing)\b/,
      ],
    },
    {
      says: [
        /\b(?:no|missing|without|empty)(?: an?| any| the| your| required| \w{1,8})? ['"`]?(?:api[ _-]?(?:secret )?key|x-[\w-]{0,10}api-key)\b/i,
        /\b(?:no|missing|without|empty)(?: an?| any| the| your| required| cookie)? ['"`]?(?:credentials?|bearer|subscription key|access token|(?:valid )?auth(?:orization|entication)?)\b/i,
        /\b(?:no|missing) (?:key|token)\b(?! quota| usage| count| limit)/i,
        /\bmissing required authentication credential/i,
        /\b(?:key|authorization(?: field)?|header|credentials?|token|jwt)(?: \([^)]{1,30}\))?['"`:]? (?:is |was |are |were )?(?:missing|not provided|not supplied)\b|\banonymous (?:access|requests?)\b/i,
        /\b(?:api[ _-]?key|x-api-key|authorization(?: header)?|auth header|bearer token|token)['"`:]? (?:header )?(?:is |are )?required\b/i,
        /\b(?:api[ _-]?key|authorization header|token) (?:not found in (?:any|request|the)|cannot be empty|is empty)\b/i,
        /\b(?:did ?n[o']t|please|you must|need to|have to) (?:provide|supply|include|carry|pass|send|specify|set)\b.{0,40}\b(?:key|auth\w*|token)\b/i,
        /\bunregistered callers\b|^not authenticated\b|\bauthenti?cation (?:token )?(?:is )?required\b/i,
        /\bauthorization required\b/i,
        /\bno access token provided\b|\bheader\.(?:authorization|x-api-key): field required/i,
        /\btoken not provided\b|\bcookie is missing\b/i,
        /(?:未|没有|缺少|缺失)(?:提供|携带|传入|传递|设置|填写|检测到)?(?:有效的?|任何)? ?(?:api|access|bearer)? ?(?:令牌|密钥|认证|鉴权|授权|凭[据证])/i,
        /(?:(?:未|没有|缺少|缺失)(?:提供|携带|传入|传递|设置|填写|检测到|收到|找到)|缺[少失])(?:有效的?|任何)? ?(?:api|access)? ?(?:x-api-key|authorization|token|key)/i,
        /请(?:在|于|先).{0,40}(?:authorization|x-api-key|请求头|header).{0,40}(?:提供|携带|包含|填写|传入|密钥|令牌)/i,
        /(?:api ?key|令牌|密钥|token)(?:不能为空|为空|缺失|未提供)/i,
      ],
      unless: [/\b(?:not valid|invalid|incorrect|wrong|doesn'?t exist|expired)\b|not found\. /i],
    },
  ],
}
