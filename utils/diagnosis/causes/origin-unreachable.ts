import type { Cause } from '../types.ts'

export const originUnreachable: Cause = {
  id: 'origin-unreachable',
  rank: 45,
  signs: [
    // Cloudflare's page as JSON, for programs (anthropics/claude-code#67341, checked 2026-11-22).
    { says: [/\berror 5(?:02|2[0-356]|30): /i] },
    {
      status: /^5/,
      page: [
        /error code: (?:502|52[0-356]|530|1016|1033)\b|cloudflare\.com\/5xx-error-landing/i,
        /errorcode_5(?:02|2[0-356]|30)\b/i,
        /(?:argo|cloudflare) tunnel error|origin dns error/i,
        /web server is (?:down|returning an unknown error)/i,
        /<title>[^<]{0,100}\b(?:50[023]|52[0-356]|530)\b/i,
        /upstream connect error|no healthy upstream|err_ngrok_(?:8012|3802|6022)/i,
        /application failed to respond|backend fetch failed/i,
        /the server is (?:temporarily )?unable to service|no server is available to handle|bad gateway/i,
        /service (?:temporarily )?unavailable/i,
        /proxy error|(?:failed|unable) to connect to (?:the )?(?:origin|backend|upstream)/i,
        /an error occurred in the application|(?:can't|could not) connect to the server/i,
      ],
    },
    {
      says: [
        /\bapplication failed to respond\b|\bring-balancer\b|\binvalid response was received from the upstream server\b|^name resolution failed|^bad gateway$|^no available server$/i,
        /^router_external_target_(?:connection|handshake)_error|^dns_hostname_/i,
      ],
      status: /^(?:404|5)/,
      rank: 40,
    },
    { headers: { 'ngrok-error-code': /ERR_NGROK_(?:8012|3802|6022)/ } },
    { headers: { 'x-vercel-error': /ROUTER_EXTERNAL_TARGET_(?:CONN|HAND)|DNS_HOSTNAME/ } },
    { status: /^(?:52[0-35-7]|530)$/, rank: 5 },
    { status: /^50[23]$/, when: (reply) => reply.json === undefined, rank: 4 },
    { status: /^502$/, rank: 1 },
  ],
}
