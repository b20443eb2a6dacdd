import type { Cause } from '../types.ts'

export const keyInvalid: Cause = {
  id: 'key-invalid',
  rank: 57,
  signs: [
    {
      code: [
        /\b(?:invalid|wrong|bad|incorrect|unknown)_?(?:iam_|access_|auth_|proxy_)?(?:api_?)?(?:key|token|auth\w*|credentials?|accesskeyid)\b/,
      ],
      rank: 47,
    },
    {
      code: [
        /\b(?:api_?)?(?:key|token)_(?:invalid|not_found)\b|\bunrecognizedclientexception\b/,
        /\bsignaturedoesnotmatch\b|\bauthfailure\b/,
      ],
      rank: 47,
    },
    // "Invalid or missing", "invalid or expired": the relay does not say which; a wrong key is by far the likelier.
    {
      says: [
        /\b(?:key|token|credentials?|auth\w*)\b[^]{0,40}\b(?:(?:invalid|incorrect|wrong),? or (?:has )?(?:missing|may|expired|revoked|disabled|been)|(?:missing|expired|revoked|disabled) or (?:is )?(?:invalid|incorrect|not active))\b/i,
        /\b(?:invalid|incorrect|wrong|missing|expired|revoked|disabled) or (?:invalid|incorrect|missing|expired|revoked|disabled|inactive)\b[^]{0,24}\b(?:key|token|credentials?|auth\w*)\b/i,
        /(?:无效|错误|不正确|不存在)(?:或|、)(?:已?过期|已?被?禁用|已?失效|已?被?删除)|(?:过期|缺失)或.{0,8}(?:不正确|无效|错误)/,
      ],
      rank: 78,
    },
    {
      says: [
        /\b(?:invalid|incorrect|wrong|unknown|malformed|illegal|bad)(?: [\w-]{1,16}){0,2}[ :]['"`(]{0,2}(?:x-api-key|(?:api[ _-]?)?key|tokens?)\b/i,
        /\b(?:invalid|incorrect|wrong|bad)(?: \w{1,16})? (?:credentials?|bearer|authentication|authorization|secret|username or password)\b/i,
        /\b(?:key|token|credentials?)\b.{0,60}\b(?:is|are|was|seems|looks|appears to be) (?:invalid|incorrect|wrong|malformed)\b/i,
        /\b(?:key|token|credentials?|secretid)\b.{0,60}\b(?:not (?:valid|correct|recogni[sz]ed|found|registered)|does(?:n'?t| not) exist)\b/i,
        /\b(?:key|token) invalid\b/i,
        /\b(?:api[ _-]?key|token)\b.{0,30}\b(?:format (?:is )?(?:incorrect|invalid)|(?:verification|validation) failed|could not be (?:verified|found))\b/i,
        /\bauth(?:entication|orization)? (?:fails?|failed|failure|error)\b|\blogin fail\w*/i,
        /\bvirtual key expected\b|\bapi key passed in\b/i,
        /\b(?:could not|unable to|failed to) (?:validate|verify|authenticate)\b.{0,24}\b(?:credentials?|key|token|user)\b/i,
        /\bno such (?:token|key)\b|\bverify fail|\bfail(?:ed|s)? to auth(?:enticate)?\b|\bunable to authenticate\b|\bcheck (?:the|your) api[ _-]?key\b/i,
        /^(?:error: )?(?:unauthori[sz]ed|unauthenticated|not authori[sz]ed|user not found|authentication)\b/i,
        /\bmust (?:start|begin) with ['"`]?(?:bearer|sk-)|\bformat must be ['"`]?bearer/i,
        /(?:无效|错误|不正确|非法|未知)的? ?(?:api|access|认证|访问)? ?(?:令牌|token|密钥|秘钥|key|凭[据证]|身份)/i,
        /(?:令牌|密钥|秘钥|key|token|凭[据证])[^，。,.]{0,12}(?:无效|错误|不正确|不存在|有误|不合法|非法|(?:验证|校验)失败|格式)/i,
        /(?:身份|认证|鉴权|授权)(?:验证|认证|校验)?(?:失败|错误|不通过)|未授权/,
      ],
    },
    {
      code: [/\b(?:authentication_?error|unauthori[sz]ed|unauthenticated|auth_error|authorized_error)\b/],
      status: /^40[01]$/,
      rank: 6,
    },
    { headers: { 'www-authenticate': /invalid_token/i } },
    { status: /^(?:401|498)$/ },
  ],
}
