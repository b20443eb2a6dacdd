import type { Cause } from '../types.ts'

/** Pages of the user's own network: captive portals, proxies, company and school filters, debugging proxies. */
export const networkIntercepted: Cause = {
  id: 'network-intercepted',
  rank: 87,
  signs: [
    {
      // A portal answers every address with 200 and sends the browser to its own.
      page: [
        /web authentication redirect|captive ?portal|network authentication required/i,
        /hotspot (?:login|portal)|wispr/i,
        /wi-?fi[ -]?(?:login|portal|access|auth)|guest (?:wi-?fi|network|portal)|wxwifi|eportal/i,
        /srun_portal|drcom|authserv/i,
        /(?:url=|action=|location(?:\.href)? ?= ?|location\.replace\()['"]?https?:\/\/(?:10|127|172|192)\.[^'"<>]{1,300}(?:portal|login|auth)/i,
        /网络(?:认证|准入)|上网(?:认证|登录|行为管理)|校园网|认证页面/,
        /\[fiddler\]|charles error report|burp suite|fortiguard|web filter violation/i,
        /internet security by zscaler|深信服|sangfor/i,
      ],
    },
    {
      status: /^[45]/,
      page: [
        /proxy authentication required|cache access denied|\bsquid\b/i,
        /the requested url could not be retrieved|privoxy|mitmproxy/i,
        /zscaler|fortigate|web ?filter|blue ?coat|websense|forcepoint|barracuda|sophos|mcafee|web gateway/i,
        /netskope/i,
        /cisco umbrella|opendns|palo alto|lightspeed|goguardian|securly|kaspersky|pi-hole|adguard|奇安信/i,
        /company (?:internet )?(?:usage )?policy/i,
        /(?:organi[sz]ation|company|corporate|school)(?:'s)? (?:\w{1,20} )?polic/i,
        /(?:blocked|denied)[^<]{0,60}(?:network administrator|your (?:organi[sz]ation|administrator|employer|school|company))/i,
        /web page blocked/i,
        /access to this (?:web ?site|web ?page|site|page) (?:has been |is )?(?:blocked|denied|restricted)/i,
      ],
    },
    { headers: { 'x-squid-error': /./ } },
    { headers: { 'proxy-authenticate': /./ } },
    { status: /^(?:407|511)$/ },
  ],
}
