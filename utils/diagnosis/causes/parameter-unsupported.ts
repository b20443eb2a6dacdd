import type { Cause } from '../types.ts'

/** The server read the request and found fault with it: so address, key and model have passed. */
export const parameterUnsupported: Cause = {
  id: 'parameter-unsupported',
  rank: 48,
  signs: [
    {
      code: [
        /\b(?:unsupported|invalid|unknown|missing)_?(?:required_)?(?:parameter|value|type|request_body)\w*/,
        /\binvalidparameter\S*|\b(?:integer|decimal|string|array)_\w+|\bvalidation_error\b/,
        /\bextra_forbidden\b|\bmissing\b|\bbad_request_body\b|\bnot_within_range\b/,
      ],
      rank: 28,
    },
    {
      says: [
        /\b(?:unsupported|unrecogni[sz]ed|unknown|invalid|unexpected|extra) (?:request )?(?:parameter|argument|field|value|name|property|type|beta flag)s?\b/i,
        /\bunrecogni[sz]ed keys?\b|\bextra inputs are not permitted\b|\bcannot find field\b/i,
        /\binvalid json payload\b|\banthropic-beta\b/i,
        /\b(?:not|n't) (?:\w+ ){0,2}(?:supported|allowed|enabled|accepted)\b[^.]{0,60}\b(?:parameter|tools?|stream\w*|image)\b/i,
        /\b(?:not|n't)\b[^.]{0,24}\b(?:support|allow|accept)\b[^.]{0,60}\b(?:parameter|tools?|function|stream\w*|temperature|top_p|image|vision|audio|system|roles?|schema|response_format|thinking|reasoning|logprobs)\b/i,
        /\b(?:max\w*tokens|temperature|top_[pk]|n|stop|stream(?:_options)?|budget_tokens|tools?|tool_choice|thinking(?:\.\w+)?|response_format|parameter\.\w+|body(?:\.\w+)*)\b[^.]{0,60}\b(?:required|must|should|exceeds?|expected|but got|unsupported|cannot|invalid|missing|out of range|not (?:supported|allowed|permitted)|too (?:large|small|high|low)|at (?:least|most)|greater|less|maximum allowed)\b/i,
        /\b(?:messages?|model|contents?|input|prompt)\b['"`\])]{0,2}[^.]{0,30}\b(?:(?:is|are) (?:a )?(?:required|missing|not specified|empty)|must (?:be|have|not|contain)|cannot be empty|array is required)\b/i,
        /\bfield required\b|\bmissing (?:required )?(?:parameter|field|argument|property)\b/i,
        /\bis a required property\b|\bmust provide (?:a |an )?(?:model|messages|input|prompt)\b/i,
        /\bfailed to (?:deserialize|parse|decode|unmarshal)\b|\b(?:validation|value) error\b/i,
        /\b(?:image|audio|video) input is not supported\b|\bdoesn'?t suuport\b|\bmultimodal is not enabled\b/i,
        /\binput should be\b|\bis too short - |\bunable to parse\b/i,
        /\brequest (?:body )?(?:is )?(?:empty|invalid|malformed)\b|\binvalid request body\b/i,
        /\bname not specified\b|\bnot specified\b|\binvalid value of\b/i,
        /\bonly (?:supports?|allows?) (?:stream|temperature|the default|single)\b/i,
        /\bonly supported (?:by|on) \w+|\bstream mode\b|\bno endpoints found that support\b/i,
        /\bcontext (?:size|length|window)\b[^.]{0,30}\bexceeded\b/i,
        /\bjinja template\b|\bcould not process\b/i,
        /参数[^，。]{0,40}(?:错误|无效|不支持|有误|异常|缺失|不合法|非法|不正确|不能为空|超出|范围)|不支持(?:的|该|此)?(?:参数|字段)/,
        /(?:未指定|未传入|缺少)[^，。]{0,10}(?:模型|参数|字段|messages|model|prompt|input)|无法解析模型|请求(?:参数|体|格式)/i,
        /(?:模型名称|消息|messages|model|prompt|input|contents?|字段)[^，。]{0,10}(?:不能为空|为空|必填|缺失|不合法|格式)/i,
      ],
      unless: [/credits|upstream (?:error|request failed)/i],
    },
    // LiteLLM wants a field of its operator's choice, and words that as an authentication error.
    { says: [/\bplease pass param=/i], rank: 79 },
    { status: /^(?:400|422)$/, when: (reply) => reply.json !== undefined && reply.message !== '', rank: 3 },
    { status: /^422$/ },
  ],
}
