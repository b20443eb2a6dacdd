import type { Cause } from '../types.ts'

/** The relay's own credential: the user's key was already accepted when this is said. */
export const upstreamKeyInvalid: Cause = {
  id: 'upstream-key-invalid',
  rank: 84,
  signs: [
    {
      code: [
        /\bchannel:(?:invalid_key|no_available_key|aws_client_error)\b/,
        /\bno_(?:active_|available_)?keys\w*|\bupstream_(?:auth\w*|unauthorized|forbidden|\w*key)\b/,
        /\bprovider_auth\w*/,
      ],
    },
    {
      code: [
        /\bauth_not_found\b|\b(?:mismatched|invalid)_organization\b|\btoken_invalidated\b/,
        /\bcodex_auth_unavailable\b|\boauth_\w+|\binvalid_grant\b/,
      ],
    },
    {
      says: [
        /\bupstream\b[^.]{0,30}\b(?:auth\w*|access|credentials?|key|token|account)\b[^.]{0,30}\b(?:failed|failure|forbidden|invalid|expired|denied|error|rejected|disabled|revoked)\b/i,
        /\b(?:channel|provider|upstream|backend)(?:'s)? (?:api )?(?:key|credential|token)s?\b[^.]{0,30}\b(?:invalid|expired|failed|disabled|missing|unavailable|error)\b/i,
        /\bno (?:active |available )?(?:api |channel )?keys (?:are )?(?:available|found|configured)\b(?! that support)/i,
        /\bno available (?:api |channel )?keys?\b/i,
        /\blitellm\.(?:authenticationerror|permissiondeniederror)\b|\bauthenticationerror: \w+exception\b/i,
        /\boauth (?:access )?(?:token|authentication)\b[^.]{0,40}\b(?:expired|revoked|invalid|not (?:supported|allowed)|failed)\b/i,
        /\b(?:failed to|cannot|could not(?: be)?|token) refresh/i,
        /\brefresh[_ ]token\b[^.]{0,30}\b(?:expired|invalid|missing|failed|revoked|reused)\b/i,
        /\bauthentication token has been invalidated\b|\bno (?:valid )?access token available\b/i,
        /\borganization header should match\b|\bno such organization\b/i,
        /(?:上游|渠道|供应商|服务商)[^，。]{0,16}(?:密钥|认证|鉴权|授权|令牌|凭[证据]|api ?key|[账帐][号户])[^，。]{0,12}(?:失败|无效|失效|错误|过期|异常|禁用|封禁)/i,
        /(?:没有|无|暂无)可用的?(?:上游|渠道)?(?:密钥|api ?key|key)/i,
      ],
    },
    // new-api and one-api sign every sentence that passes them; their own words for a bad key are other ones.
    {
      says: [
        /(?:incorrect api key|invalid x-api-key|api key not valid|authentication fails|invalid authentication|invalid bearer)[^]{0,400}\(request id: \d{14}/i,
      ],
    },
    {
      says: [
        /incorrect api key|invalid (?:api key|x-api-key|authentication|token|credentials)|unauthorized/i,
        /authentication|no auth credentials/i,
      ],
      code: [/\b(?:upstream_error|bad_response_status_code|provider_error|relay_upstream_failure)\b/],
    },
    {
      says: [/^provider returned error\b[^]{0,400}(?:api[ _-]?key|unauthorized|authentication)/i],
      status: /^40[13]$/,
    },
  ],
}
