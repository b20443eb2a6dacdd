import type { cause as en } from '../en/cause.ts'

export const cause: Record<keyof typeof en, string> = {
  'cause.account-balance.title': '账户余额已用完',
  'cause.account-balance.next': '到控制台的充值或套餐页面充值、续费。API Key 本身没有问题，不用更换。',
  'cause.account-balance.next.sub2api': '如果 Key 所在的分组按订阅计费，请续订，或把 Key 换到按余额计费的分组。',
  'cause.cancelled.title': '检查已停止',
  'cause.cancelled.next': '目前还没有结论，准备好后重新检查即可。',
  'cause.client-not-allowed.title': '中转站只允许特定客户端',
  'cause.client-not-allowed.next':
    '请改用提示中点名的客户端，或在没有该限制的分组里新建 API Key。这个 Key 在那个客户端里也许可以正常使用。',
  'cause.content-filtered.title': '内容审核拦下了这段文字',
  'cause.content-filtered.next': '地址、API Key 和模型都可用。换一段文字，或换一个审核较宽松的模型。',
  'cause.endpoint-not-found.title': '这个地址下没有对应的接口',
  'cause.endpoint-not-found.next':
    '从控制台重新复制 Base URL，看看 /v1 是不是少了或重复了。若地址无误，说明这个中转站不提供该接口。',
  'cause.endpoint-not-found.next.claude-code':
    'Claude Code 会自己加上 /v1/messages，ANTHROPIC_BASE_URL 末尾不要带 /v1。',
  'cause.firewall-blocked.title': '请求被网站防火墙拦截',
  'cause.firewall-blocked.next':
    '这与 API Key 无关。在标签页中打开 {host}，换个网络或 VPN 再试，或请运营者放行 API 请求。',
  'cause.gateway-timeout.title': '中转站等待上游超时',
  'cause.gateway-timeout.next': '过一分钟再试，并在客户端打开流式输出。若一直如此，换个模型或联系运营者。',
  'cause.group-denied.title': 'API Key 所在分组或套餐无权使用',
  'cause.group-denied.next': '在控制台的 API Key 页面把 Key 换到提供该服务的分组，或在那个分组里新建一个。',
  'cause.group-denied.next.sub2api':
    '一个 Key 只属于一个分组，一个分组只对应一家厂商。请在所需接口的分组里新建一个 Key。',
  'cause.html-instead-of-api.title': '这是网站页面，不是 API 地址',
  'cause.html-instead-of-api.next': '请使用控制台标明的 Base URL。通常是同一域名加 /v1，或 api. 开头的域名。',
  'cause.interrupted.title': '检查被浏览器中断',
  'cause.interrupted.next': '重新检查即可，已经得到响应的步骤不会再问一遍。',
  'cause.ip-not-allowed.title': '你的 IP 不在白名单内',
  'cause.ip-not-allowed.next':
    '在控制台把当前 IP 加入 Key 的白名单，或关闭 VPN。Cursor 从它自己的服务器发请求，需要不限 IP。',
  'cause.key-disabled.title': 'API Key 或账号已停用',
  'cause.key-disabled.next': '在控制台的 API Key 页面重新启用它。如果是账号被封，请联系运营者。',
  'cause.key-expired.title': 'API Key 已过期',
  'cause.key-expired.next': '在控制台的 API Key 页面延长有效期，或新建一个。',
  'cause.key-invalid.title': '中转站不认识这个 API Key',
  'cause.key-invalid.next': '在 {host} 的 API Key 页面用复制按钮重新复制完整的 Key。别家网站的 Key 在这里不能用。',
  'cause.key-invalid.next.new-api':
    'Key 过期、额度用完或被停用时，New API 的提示也是这一句。请在 API Key 页面查看这个 Key 的状态。',
  'cause.key-missing.title': '中转站没有收到 API Key',
  'cause.key-missing.next':
    '请填写 API Key。如果已经填了，说明该接口从另一个请求头读取：在客户端换用另一个 Key 变量或提供商类型。',
  'cause.key-quota-exhausted.title': '这个 API Key 的额度已用完',
  'cause.key-quota-exhausted.next':
    '在控制台调高这个 Key 的额度、等限额周期重置，或换一个 Key。给账户充值并不会改变它。',
  'cause.maintenance.title': '中转站暂停服务',
  'cause.maintenance.next': '运营者或托管平台停止了服务。留意公告，稍后再试。',
  'cause.malformed-success.title': '中转站返回了空响应',
  'cause.malformed-success.next': '再试一次。若仍是空的，换个模型或告诉运营者：客户端里也会显示空白。',
  'cause.method-not-allowed.title': '这个地址不接受 API 请求',
  'cause.method-not-allowed.next': '它多半是网站或文档页面。请复制控制台里给 API 客户端用的 Base URL。',
  'cause.model-not-allowed.title': '这个 API Key 不能使用模型 {model}',
  'cause.model-not-allowed.next':
    '在控制台把该模型加入 Key 的可用模型，或先为账号开通；也可以从返回的模型列表里另选一个。',
  'cause.model-not-found.title': '中转站不提供模型 {model}',
  'cause.model-not-found.next':
    '从模型列表复制准确的模型 ID：大小写、点、横线和前缀都要一致。换一个分组，可用的模型也可能不同。',
  'cause.model-not-found.next.claude-code':
    'Claude Code 在后台还会用到别的模型，请把 ANTHROPIC_DEFAULT_HAIKU_MODEL、_SONNET_MODEL 和 _OPUS_MODEL 也设成中转站提供的模型。',
  'cause.model-temporarily-unavailable.title': '模型 {model} 暂时不可用',
  'cause.model-temporarily-unavailable.next': '模型在列，但渠道已关闭或正在冷却。过几分钟再试，或换个模型、分组。',
  'cause.network-intercepted.title': '请求被你所在的网络拦截',
  'cause.network-intercepted.next': '请先登录 Wi-Fi，或检查代理和上网过滤。换个网络试试最快。',
  'cause.no-permission.title': '尚未允许访问 {host}',
  'cause.no-permission.next': '重新检查，并在浏览器询问时允许访问这一个网站。',
  'cause.offline.title': '电脑没有联网',
  'cause.offline.next': '连上网络后重新检查。',
  'cause.ok.title': '中转站接受这个连接',
  'cause.ok.next': '选择客户端，复制它的配置。',
  'cause.origin-blocked.title': '服务器拒绝来自浏览器的请求',
  'cause.origin-blocked.next':
    '这与 API Key 无关，桌面客户端不带浏览器来源。若是你自己的服务器，请放行来源（Ollama 设置 OLLAMA_ORIGINS）。',
  'cause.origin-unreachable.title': '这个地址背后的服务没有运行',
  'cause.origin-unreachable.next': '网关有回应，中转站本身没有。过几分钟再试，或查看运营者公告。',
  'cause.parameter-unsupported.title': '配置正确，只是测试参数被拒绝',
  'cause.parameter-unsupported.next':
    '地址、API Key 和模型都已通过。若客户端报同样的错，按提示调整那个参数，或升级客户端。',
  'cause.payload-too-large.title': '请求内容过大',
  'cause.payload-too-large.next': '地址、API Key 和模型都已通过。缩短对话，或换用上限更大的模型、套餐。',
  'cause.rate-limited.title': '请求过于频繁',
  'cause.rate-limited.next':
    '等一分钟再检查，不要反复试错误的 Key，有的中转站会因此锁定 IP。若持续出现，降低客户端的并发数。',
  'cause.redirected.title': '这个地址会跳转到别处',
  'cause.redirected.next':
    'API Key 不会被转发到别的地址。请使用 https://，并按控制台显示的原样复制 Base URL；或在标签页中打开该地址，复制最终到达的地址。',
  'cause.region-blocked.title': '所在国家或地区不受支持',
  'cause.region-blocked.next':
    '模型厂商拒绝了请求来源的地区。换一家厂商的模型，或联系运营者：也可能是中转站服务器的地区。',
  'cause.site-not-found.title': '{host} 上没有网站',
  'cause.site-not-found.next': '托管平台上没有这个名称的网站。检查拼写，或向运营者询问新地址。',
  'cause.timeout.title': '等待响应超时',
  'cause.timeout.next': '再试一次。推理模型可能要半分钟；若始终没有回应，换个模型或网络。',
  'cause.unknown.title': 'Keyfit 不认识这个响应',
  'cause.unknown.next': '请看下方服务器的原话。检查报告包含运营者需要的信息，不含你的 API Key。',
  'cause.unreachable.title': '无法连接 {host}',
  'cause.unreachable.next': '检查拼写、http 或 https 以及端口。在标签页中打开该地址，若出现证书警告，原因也就清楚了。',
  'cause.upstream-error.title': '中转站背后的服务出错',
  'cause.upstream-error.next': '与你的配置无关。再试一次、换个模型，或把报告发给运营者。',
  'cause.upstream-key-invalid.title': '中转站自己的上游 Key 失效',
  'cause.upstream-key-invalid.next':
    '你的 API Key 已被接受，这个问题只有运营者能解决。换个模型或分组，或把报告发给运营者。',
  'cause.upstream-overloaded.title': '模型厂商繁忙',
  'cause.upstream-overloaded.next': '你的配置没有问题。等一分钟再试，或换个模型、分组。',
  'cause.wrong-protocol.title': '服务器在这里使用另一种协议',
  'cause.wrong-protocol.next': '按提示在客户端换用其他提供商类型或 API 格式，同时检查 http 或 https 以及端口。',
}
