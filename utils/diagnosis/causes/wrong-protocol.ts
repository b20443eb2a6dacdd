import type { Cause } from '../types.ts'

export const wrongProtocol: Cause = {
  id: 'wrong-protocol',
  rank: 63,
  signs: [
    { when: (reply) => reply.isForeign },
    {
      code: [/\bunsupported_(?:api_for_model|protocol|media_type)\b|\binvalid_api_type\b/, /\bapi_version_required\b/],
    },
    {
      says: [
        /\bhttp request (?:was sent )?to (?:an )?https (?:server|port)\b|\bhttp response to https\b/i,
        /\bplain http to an ssl\b/i,
        /\banthropic-version\b[^.]{0,40}\b(?:required|missing)\b/i,
        /\bmissing required (?:query parameter|header)[: ]{0,2}['"`]?[\w-]{0,40}version\b/i,
        /\bx-(?!api-key|goog-api-key)[\w-]{3,40}\b[^.]{0,60}\bheader is required\b/i,
        /\bexpected oauth ?2? access token\b|\bapi keys are not supported\b/i,
        /\bnot a chat model\b|\bunsupported legacy protocol\b/i,
        /\bplease use [^ ]{0,30}\/(?:responses|messages|chat\/completions)\b/i,
        /\bonly (?:be )?(?:supported|available|accessible|works?)\b[^.]{0,20}\b(?:in|via|through|on|with)\b[^.]{0,20}\b(?:responses|chat\/completions|messages|completions)\b/i,
        /\bnot (?:accessible|supported|available)\b[^.]{0,24}\b(?:via|in|on|by|with|through)\b[^.]{0,20}\b(?:chat[ /]completions|responses|messages)\b/i,
        /\bunsupported (?:media type|content[- ]type|protocol)\b/i,
        /\bcontent-type\b[^.]{0,30}\b(?:must be|not supported|unsupported)\b|\binvalid api type\b/i,
        /\bmissing (?!auth|api|x-api|x-goog)[\w-]{3,40} header\b/i,
        /\bprotocol\b[^.]{0,20}\b(?:mismatch|not supported)\b|\bgrpc only\b/i,
        /\bonly (?:accepts|speaks|understands)\b[^.]{0,20}\b(?:chat completions|responses|messages|anthropic|openai|gemini|native)\b/i,
        /\bplatform (?:is not|mismatch|does not match)\b/i,
        /(?:协议|接口类型|平台)[^，。]{0,16}(?:不匹配|不支持|不一致|不符|错误)/i,
        /请使用[^，。]{0,30}(?:responses|messages|chat\/completions|协议|端点)/i,
      ],
      unless: [/websocket|missing required authentication|content type\. image/i],
    },
    {
      page: [
        /plain http request was sent to https port|speaking plain http to an ssl-enabled/i,
        /client sent an http request to an https|host and port requires tls/i,
      ],
    },
    { status: /^(?:415|426|505)$/ },
  ],
}
