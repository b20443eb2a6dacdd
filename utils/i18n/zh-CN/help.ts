import type { help as en } from '../en/help.ts'

export const help: Record<keyof typeof en, string> = {
  'help.title': '检查结果说明',
  'help.all': '全部结果',
  'help.means': '这是什么意思',
  'help.next': '怎么办',
  'help.intro': 'Keyfit 可能给出的每种结果、它的含义和解决办法。',
  'cause.account-balance.means': '账户的余额、赠金、套餐或订阅已用完或不存在，账户下所有 API Key 都会受影响。',
  'cause.cancelled.means': '你停止了检查。已得到的响应会显示出来，其余的没有再问。',
  'cause.client-not-allowed.means':
    '中转站会识别请求来自哪个程序，只为其中一部分服务，例如只允许 Claude Code 或 Codex。Keyfit 不在其列，所以这个 Key 在对应客户端里也许可以正常使用。',
  'cause.content-filtered.means': '请求已到达内容审核，因文字内容被拦下。连接本身是通的。',
  'cause.endpoint-not-found.means':
    '服务器有回应，但这个路径不存在。通常是 /v1 少了或重复了、把完整接口地址当成了 Base URL，或中转站不提供该接口。',
  'cause.firewall-blocked.means':
    '网站前面的防护（例如人机验证）把请求当成了攻击。它根据网络、浏览器和路径判断，并没有看 API Key。',
  'cause.gateway-timeout.means': '网关没等到模型的回答就放弃了。不用流式输出的长回答最容易遇到。',
  'cause.group-denied.means':
    '每个 API Key 都属于某个分组或套餐，而它所在的分组不包含所请求的服务。例如 Claude 分组的 Key 无法使用 OpenAI 的模型。',
  'cause.html-instead-of-api.means': '这个地址以 200 返回了一个网页。它是控制台或网站，API 在别的路径或域名下。',
  'cause.interrupted.means': '浏览器在检查途中停止了 Keyfit 的后台，例如为了节省内存或安装更新。',
  'cause.ip-not-allowed.means':
    '这个 API Key 设有 IP 白名单，而请求来自别的 IP。VPN、换网络，或客户端从自己的服务器发请求，都会改变 IP。',
  'cause.key-disabled.means': '中转站认识这个 API Key，但它或所属账号已被停用：可能是你自己、运营者或自动规则停用的。',
  'cause.key-expired.means': 'API Key 存在，但已超过设定的有效期。其他设置可能都没问题。',
  'cause.key-invalid.means':
    '中转站收到了 API Key，但不认识它。常见原因：没有复制完整、属于别的网站、已被删除或更换，或者复制到的是带星号的掩码。',
  'cause.key-missing.means':
    '服务器在请求里没有找到 API Key。要么没填，要么客户端把它放进了这个接口不读取的请求头：OpenAI 系接口读取 Authorization，Anthropic 还读取 x-api-key，Gemini 读取 x-goog-api-key。',
  'cause.key-quota-exhausted.means': '这个 API Key、用户或时间窗口的限额已用完。账户余额是另一回事，可能还很充足。',
  'cause.maintenance.means': '运营者或托管平台主动停止了服务。',
  'cause.malformed-success.means': '响应状态是成功，但没有可用的内容：是空的、不完整，或者字段不是客户端会读取的。',
  'cause.method-not-allowed.means': '这个地址存在，但不接受 POST 请求。网站和文档页面通常这样回应。',
  'cause.model-not-allowed.means': '中转站有这个模型，但这个 API Key 或账号无权使用，或需要先开通。',
  'cause.model-not-found.means':
    '中转站没有这个名称的模型。最常见的是填了网页上的显示名称而不是模型 ID、缺少日期或前缀，或模型已下线。',
  'cause.model-temporarily-unavailable.means': '中转站提供这个模型，但此刻背后没有可用的渠道或账号。',
  'cause.network-intercepted.means': '响应并非来自中转站，而是来自你所在的网络：Wi-Fi 登录页、代理或上网过滤。',
  'cause.no-permission.means': 'Keyfit 只有在你允许某个网站后才能访问它。权限被拒绝或收回，因此没有发送任何内容。',
  'cause.offline.means': '浏览器目前没有网络连接，没有发送任何内容。',
  'cause.ok.means': '请求得到了客户端需要的响应：地址和 API Key 都对；如果发过测试消息，模型也没问题。',
  'cause.origin-blocked.means':
    '服务器拒绝带有浏览器来源标记的请求。Ollama 等本地服务用它来阻止网站访问，桌面客户端不受影响。',
  'cause.origin-unreachable.means': '中转站本身没有响应，回应的是它前面的网关，例如 Cloudflare 或 nginx。',
  'cause.parameter-unsupported.means': '地址、API Key 和模型都已通过，服务器只是不接受测试请求中的某个参数或它的大小。',
  'cause.payload-too-large.means': '请求超过了服务器或模型允许的大小：对话太长、文件太多或图片太大。',
  'cause.rate-limited.means': '你、你的 IP 或这个 API Key 在短时间内的请求超过了上限。同时运行的多个工具共用同一限额。',
  'cause.redirected.means':
    '服务器把请求转到了另一个地址。Keyfit 不会跟随，否则 API Key 会一起被带走；不少客户端会跟随，并在途中丢失 Key 或请求内容。',
  'cause.region-blocked.means':
    '模型厂商不为请求来源的国家或地区服务。那可能是你所在的位置，也可能是中转站服务器的位置。',
  'cause.site-not-found.means': '托管平台回应：这个域名下没有部署任何网站。可能是拼写有误，也可能网站已经不在了。',
  'cause.timeout.means': '连接已建立，但在选项里设定的时限内没有收到响应。',
  'cause.unknown.means':
    '服务器的响应是 Keyfit 没有见过的。Keyfit 不做猜测，会原样显示服务器的原话（不含你的 API Key）。',
  'cause.unreachable.means':
    '没能与服务器建立连接：域名不存在、端口没有服务、证书无效，或被防火墙阻断。浏览器不会告诉扩展是哪一种。',
  'cause.upstream-error.means': '中转站已转发请求，但上游返回了错误，与你的地址、API Key 和模型都无关。',
  'cause.upstream-key-invalid.means':
    '中转站接受了你的 API Key，但它用自己的 Key 向模型厂商请求时被拒绝。你这边无法解决。',
  'cause.upstream-overloaded.means': '模型厂商或中转站背后的账号池繁忙，或达到了自身限额。过一阵就会恢复。',
  'cause.wrong-protocol.means':
    '服务器期待的是另一种请求：厂商的原生格式而非 OpenAI 格式、额外的请求头，或应该用 https 却用了 http。',
}
