import type { Cause } from '../types.ts'

export const gatewayTimeout: Cause = {
  id: 'gateway-timeout',
  rank: 33,
  signs: [
    {
      code: [
        /\b(?:gateway|request|upstream|stream|response|function_invocation|target)_?timeout\b/,
        /\bdeadline_exceeded\b|\btimeout_error\b|\bresponse_time_exceeded\b/,
      ],
    },
    {
      says: [
        /\bgateway time-?out\b|\bupstream\b[^.]{0,20}\btimed? ?-?out\b|\bapitimeouterror\b/i,
        /\bdeadline exceeded\b|\bi\/o timeout\b|\betimedout\b/i,
        /\b(?:request|operation|connection|stream|response|function|task|api|read)\b[^.]{0,24}\btime(?:d[ -]?|-)?out\b/i,
        /\btimeout (?:exceeded|error|waiting|while|after)\b/i,
        /(?:请求|响应|上游|网关|连接|处理|服务)[^，。]{0,8}超时/,
      ],
      unless: [/multimodal file|download/i],
    },
    {
      status: /^(?:408|5)/,
      page: [
        /gateway time-?out|error code: 524|errorcode_52[24]|a timeout occurred|\b524: /i,
        /function_invocation_timeout/i,
        /upstream request timeout|stream timeout|\b504 error|origin closed the connection/i,
        /request timed? ?out/i,
      ],
      rank: 55,
    },
    // Cloudflare's page as JSON, for programs.
    { says: [/\berror 5[02]4: /i], rank: 55 },
    { headers: { 'x-vercel-error': /TIMEOUT/ } },
    { status: /^(?:408|504|524|598|599)$/, rank: 6 },
  ],
}
