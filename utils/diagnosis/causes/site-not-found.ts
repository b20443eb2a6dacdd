import type { Cause } from '../types.ts'

/** Each hosting platform has its own way to say "nothing is deployed here" (checked 2026-11-22). */
export const siteNotFound: Cause = {
  id: 'site-not-found',
  rank: 86,
  signs: [
    {
      says: [
        /\bdeployment_not_found\b|\bdeployment could not be found\b|\berr_ngrok_(?:3200|4018|3004|727)\b/i,
        /\bapplication not found\b/i,
        /\bno such (?:app|bucket|site|space)\b|\bnosuchbucket\b|\bnosuchwebsite\b/i,
        /\b(?:domain|service|project)_not_found\b/i,
        /^error code: 10(?:00|01|03|14|18)\b|\bwebsite not found\b|\bno active service\b/i,
        /\btunnel [\w.-]{1,80} not found\b|^not found - request id: /i,
      ],
    },
    {
      page: [
        /deployment_not_found|err_ngrok_(?:3200|4018|3004|727)|endpoint [\w.-]{1,100} is offline/i,
        /no such app\b/i,
        /there isn'?t a github pages site here|there'?s nothing here, yet|404 web site not found/i,
        /nosuchbucket|bucket does not exist/i,
        /<title>site not found|no active service|<title>error 10(?:00|01|03|14|18)\b/i,
        /dns points to (?:prohibited|local) ip/i,
        /this domain (?:is|may be) for sale|buy this domain|domain default page/i,
        /not configured for this domain|dns resolution error|direct ip access not allowed/i,
        /faithfully yours, frp/i,
        /没有找到站点|站点创建成功|站点不存在|没有找到对应的站点|项目不存在/,
      ],
    },
    { headers: { 'x-vercel-error': /NOT_FOUND|DEPLOYMENT_DELETED/ } },
    { headers: { 'x-railway-fallback': /true/i } },
    { headers: { 'x-render-routing': /no-server/i }, says: [/not found/i] },
    { headers: { 'ngrok-error-code': /ERR_NGROK_(?:3200|4018|3004|727)/ } },
    { status: /^421$/ },
  ],
}
