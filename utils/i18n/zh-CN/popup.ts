import type { popup as en } from '../en/popup.ts'

export const popup: Record<keyof typeof en, string> = {
  'check.asking': '正在访问 {host}。',
  'client.counts': '{ready} 个可用，{failing} 个不可用',
  'details.first-byte': '首字节 {ms} 毫秒',
  'details.copy': '复制请求与响应',
  'recent.title': '本次会话检查过的连接（{count}）',
  'recent.until': '关闭浏览器后自动清除。',
  'recent.forget': '立即清除',
  'start.paste': '粘贴中转站给你的内容：聊天消息、Key 或配置都行。',
  'start.mend': 'Keyfit 会找出 Base URL、API Key 和模型，并修好其中的错误。',
  'start.take': '免费检查一遍，再复制客户端的配置。',
  'start.title': '使用步骤',
  'demo.try': '用演示试一试',
  'demo.no-account': '无需账号，也不联网。',
  'demo.notice': '这是演示。所有响应都是事先录制的：不会发送任何数据，这个 Key 也没有实际用途。',
  'demo.leave': '退出演示',
}
