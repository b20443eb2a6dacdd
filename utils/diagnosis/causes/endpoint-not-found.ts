import type { Cause } from '../types.ts'

export const endpointNotFound: Cause = {
  id: 'endpoint-not-found',
  rank: 52,
  signs: [
    {
      code: [
        /\b(?:unknown|invalid|unsupported)_(?:url|endpoint|route|path)\b/,
        /\b(?:route|endpoint|path|url)_not_found\b|\b(?:api_)?not_implemented\b|\bno_route\b/,
      ],
    },
    {
      says: [
        /\binvalid url \(|\bunknown request url\b|\b404 page not found\b/i,
        /\bcannot (?:post|get|put|head) \/|\bno routes? matched\b|\burl error\b/i,
        /\b(?:url|path|route|endpoint|uri|page|operation)\b[^]{0,160}\b(?:not (?:be )?found|does(?:n'?t| not) exist|not implemented|is not (?:supported|available|defined|registered)|not recogni[sz]ed)\b/i,
        /\b(?:unsupported|unknown) (?:\w+ )?(?:path|url|endpoint|route|uri|action|host)\b/i,
        /\bapi not implemented\b|\bunexpected endpoint\b|\bapi method not found\b|\bunsupported openapi method\b/i,
        /\bapi is not supported for this platform\b/i,
        /\bno (?:matching )?(?:route|handler|endpoint) (?:found )?for\b|\bno static resource\b/i,
        /\bresource (?:was |could |is )?not (?:be )?found\b/i,
        /(?:接口|路径|路由|请求地址|端点|页面|url|资源)[^，。]{0,40}(?:不存在|未找到|找不到|不支持|未实现|未开放|错误)/i,
      ],
      unless: [/(?<!\/)\bmodels?\b(?!\/)|模型|version v1beta/i],
    },
    {
      says: [/^(?:error: )?(?:404:? )?(?:page )?not[_ ]found\.?(?::? ?(?:not[_ ]found\.?|404))?$/i],
      status: /^(?:404|200)$/,
      rank: 20,
    },
    // AWS API Gateway words an unknown path like a missing key; only its 403 means the path.
    { says: [/^missing authentication token$/i], status: /^403$/, rank: 61 },
    // A banner of the root path: the server lives, but this is not where the API is.
    { status: /^2/, when: (reply) => reply.kind === 'json' && !reply.isError && isBanner(reply.json), rank: 30 },
    {
      status: /^2/,
      when: (reply) =>
        reply.kind === 'text' &&
        /^\W*(?:ollama is running|it works|welcome to|hello|ok\b|pong|healthy|up and running|[\w ]{2,40} (?:is running|server|api)\b)/i.test(
          reply.body,
        ),
      rank: 30,
    },
    {
      page: [
        /<pre>cannot (?:post|get) |the requested url[^]{0,200}was not found on this server/i,
        /whitelabel error page/i,
      ],
      status: /^404$/,
      rank: 30,
    },
    { status: /^(?:404|410|501)$/ },
  ],
}

/** `{"message":"X API Server","endpoints":[…]}`, `{"status":"ok","version":"1.2"}`: names things, answers nothing. */
function isBanner(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false
  const names = Object.keys(json)
  const isAnswer = /^(?:choices|output|content|candidates|data|models|id|object|usage|result)$/
  const isLabel =
    /^(?:status|version|service|endpoints|docs|documentation|name|message|msg|app|uptime|health|description|routes)$/
  return names.some((name) => isLabel.test(name)) && !names.some((name) => isAnswer.test(name))
}
