import { isDemo } from '../relay/demo.ts'

const SAMPLE_HOST =
  /(?:^|\.)example(?:\.\w{2,6})?(?:$|:)|\.(?:invalid|test)(?:$|:)|(?:^|[.-])(?:your|my(?!\S*\.(?:zeabur|vercel|workers|pages|hf|onrender|railway|fly|netlify|deno|koyeb)\.))[-_]?(?:relay|domain|host|api|site|server|proxy|gateway|newapi|app|endpoint|base|url)|(?:^|[.-])(?:your(?:$|[-_.])|xxx+|domain\.com(?:$|:))|yourdomain|\*|[<{[【〔].*[>}\]】〕]|你的|您的|域名|地址|服务器/i

/** Whether an address has the host of a guide, such as `api.example.com`, `YOUR_DOMAIN`, `{host}`, 你的域名. */
export function hasSampleHost(address: string): boolean {
  const host = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1]
  return host !== undefined && !isDemo(address) && !/^\[[\da-f:]+\]/i.test(host) && SAMPLE_HOST.test(host)
}
