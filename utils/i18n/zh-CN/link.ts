import type { link as en } from '../en/link.ts'

export const link: Record<keyof typeof en, string> = {
  'finding.import-link-broken.apostrophe': '链接内容里有撇号（’），{app} 会忽略这个链接。',
  'finding.import-link-broken.base64url-unsupported': '链接用了 URL 安全的 base64，{app} 读不了，需要用标准 base64。',
  'finding.import-link-broken.built-in-id': '链接里的“id”与 {app} 的内置服务商重名，请换一个。',
  'finding.import-link-broken.id-and-type': '链接里同时有“id”和“type”，{app} 只接受其中一个，会拒绝导入。',
  'finding.import-link-broken.missing-address': '{app} 在这个链接里找不到地址。',
  'finding.import-link-broken.missing-field': '链接里缺少“{field}”，{app} 会拒绝导入。',
  'finding.import-link-broken.missing-key': '{app} 在这个链接里找不到 API Key。',
  'finding.import-link-broken.missing-payload': '{app} 在这个链接里找不到要导入的数据，请重新复制完整的链接。',
  'finding.import-link-broken.not-base64': '链接里的数据不是完整的 base64，{app} 读不了，请重新复制。',
  'finding.import-link-broken.not-json': '链接里的数据不完整或不是 JSON，{app} 读不了，请重新复制。',
  'finding.import-link-broken.not-utf8': '链接里的文字不是 UTF-8 编码，导入 {app} 后会乱码。',
  'finding.import-link-broken.plus-not-encoded': '链接数据里的“+”要写成 %2B，否则 {app} 读不了。',
  'finding.import-link-broken.unknown-path': '{app} 不认识这个链接的路径，不会导入任何内容。',
  'finding.import-link-broken.unsupported-app': '{app} 不支持通过链接设置其中指定的客户端，会拒绝导入。',
  'finding.import-link-broken.unsupported-value': '{app} 不认识链接里的“{field}”，会拒绝导入。',
  'finding.import-link-broken.wrong-address-form': '链接里的地址不是 {app} 需要的写法，导入后请求会失败。',
}
