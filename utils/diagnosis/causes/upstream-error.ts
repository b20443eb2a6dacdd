import type { Cause } from '../types.ts'

export const upstreamError: Cause = {
  id: 'upstream-error',
  rank: 12,
  signs: [
    {
      code: [
        /\bupstream_\w+|\bbad_(?:response\w*|gateway)\b|\bdo_request_failed\b/,
        /\binternal(?:_?(?:server_?)?error)?\b|\bserver_?error\b/,
        /\b(?:api|openai|claude|gemini|provider|channel|unknown)_error\b|\b\w+_response_body_failed\b/,
        /\bmax_retries_exceeded\b|\bempty_response\b|\baws_invoke_error\b/,
      ],
      status: /^(?:200|3|40[1349]|429|5)/,
    },
    {
      says: [
        /\bupstream\b[^]{0,60}\b(?:error|failed|failure|returned|unavailable|closed|disconnected|empty|unexpected|invalid|reset)\b/i,
        /\bbad (?:response )?status code\b|\binvalid character '<'|\bprovider returned (?:an )?error\b/i,
        /\b(?:internal|unexpected|unknown) (?:server )?error\b|\bsomething went wrong\b/i,
        /\brequest (?:to \w+ )?failed\b|\bfetch failed\b|\bstream (?:error|disconnected|closed)\b/i,
        /\bunexpected (?:eof|end of)\b|\bsocket hang up\b/i,
        /\bconnection (?:error|reset|refused|closed|aborted)\b|\beconn(?:reset|refused|aborted)\b/i,
        /\bdial tcp\b|\bno such host\b|\bx509\b/i,
        /\bcertificate\b[^.]{0,20}\b(?:failed|expired|invalid)\b|\bempty (?:upstream )?response\b/i,
        /\bprocessing error\b|\berror code: 1101\b|\bworker threw\b/i,
        /\bnil pointer\b|\bpanic detected\b|\bhad an error (?:while )?processing\b/i,
        /^all [\w./:-]{1,80} error\b|\bprovider response failed\b/i,
        /上游[^，。]{0,16}(?:错误|异常|失败|返回|出错)|(?:系统|服务器?|内部|未知|网关)(?:内部)?(?:错误|异常|出错|故障)|请求(?:上游)?(?:失败|出错)/,
        /渠道(?:错误|异常)|连接(?:失败|被重置|异常)|空(?:响应|回复|返回)|数据库一致性/,
      ],
    },
    { status: /^5\d\d$/, when: (reply) => reply.json !== undefined, rank: 2 },
    { status: /^500$/ },
    { status: /^2/, when: (reply) => reply.isError, rank: 1 },
  ],
}
