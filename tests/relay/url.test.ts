import { describe, expect, test } from 'vitest'
import { isPrivateHost, originOf, resolveEndpoint } from '../../utils/relay/url.ts'

/** Address, root, and what an OpenAI, an Anthropic and a Gemini SDK are given. */
type Row = [string, string, string | null, string | null, string | null]

const plain = (address: string, root: string): Row => [address, root, `${root}/v1`, root, root]
const openaiOnly = (address: string, base = address): Row => [address, base, base, null, null]

describe('where a relay is reached', () => {
  test.each<Row>([
    plain('https://relay.net', 'https://relay.net'),
    plain('https://relay.net/', 'https://relay.net'),
    plain('https://relay.net/v1', 'https://relay.net'),
    plain('https://relay.net/v1/', 'https://relay.net'),
    plain('https://relay.net//v1//', 'https://relay.net'),
    plain('https://relay.net/v1/chat/completions', 'https://relay.net'),
    plain('https://relay.net/v1/responses', 'https://relay.net'),
    plain('https://relay.net/v1beta', 'https://relay.net'),
    plain('https://relay.net/v1beta/models/gemini-2.5-pro:generateContent', 'https://relay.net'),
    plain('https://relay.net:8443/llm/v1', 'https://relay.net:8443/llm'),
    plain('https://relay.net/api/v1', 'https://relay.net/api'),
    plain('https://api.groq.com/openai/v1', 'https://api.groq.com/openai'),
    plain('https://relay.net/inference/v1', 'https://relay.net/inference'),
    plain('https://relay.net/compatible-mode/v1', 'https://relay.net/compatible-mode'),
    plain('https://relay.net/client/v4/accounts/0a1b/ai/v1', 'https://relay.net/client/v4/accounts/0a1b/ai'),
    plain('HTTPS://RELAY.net./v1', 'https://relay.net'),
    plain('http://127.0.0.1:3000', 'http://127.0.0.1:3000'),
    plain('http://[::1]:11434/v1', 'http://[::1]:11434'),
    plain('https://中转站.公益/v1', 'https://xn--fiqy20ip5m.xn--55qw42g'),
    openaiOnly('https://open.bigmodel.cn/api/paas/v4'),
    openaiOnly('https://open.bigmodel.cn/api/paas/v4/chat/completions', 'https://open.bigmodel.cn/api/paas/v4'),
    openaiOnly('https://ark.cn-beijing.volces.com/api/v3'),
    openaiOnly('https://ark.cn-beijing.volces.com/api/coding/v3'),
    openaiOnly('https://gateway.ai.cloudflare.com/v1/0a1b/my-gw/compat'),
    openaiOnly('https://gateway.ai.cloudflare.com/v1/0a1b/my-gw/openai'),
    openaiOnly('https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/l/endpoints/openapi'),
    openaiOnly('https://models.github.ai/inference'),
    openaiOnly('https://api.perplexity.ai/chat/completions', 'https://api.perplexity.ai'),
    openaiOnly('https://qianfan.baidubce.com/v2'),
    [
      'https://contoso.openai.azure.com/openai/deployments/gpt-5/chat/completions?api-version=1',
      'https://contoso.openai.azure.com',
      'https://contoso.openai.azure.com/openai/v1',
      null,
      null,
    ],
    plain('https://proxy.net/https://api.vendor.net/v1', 'https://proxy.net/https://api.vendor.net'),
    plain('https://relay.net/V1/', 'https://relay.net'),
    plain('https://relay.net/v1/chat/completions/chat/completions', 'https://relay.net'),
    plain('http://localhost:11434/api/chat', 'http://localhost:11434'),
    openaiOnly('https://generativelanguage.googleapis.com/v1beta/openai'),
    [
      'https://generativelanguage.googleapis.com',
      'https://generativelanguage.googleapis.com',
      'https://generativelanguage.googleapis.com/v1beta/openai',
      null,
      'https://generativelanguage.googleapis.com',
    ],
    ['https://relay.net/anthropic', 'https://relay.net/anthropic', null, 'https://relay.net/anthropic', null],
    [
      'https://dashscope.aliyuncs.com/api/v2/apps/claude-code-proxy',
      'https://dashscope.aliyuncs.com/api/v2/apps/claude-code-proxy',
      null,
      'https://dashscope.aliyuncs.com/api/v2/apps/claude-code-proxy',
      null,
    ],
    [
      'https://relay.net/anthropic/v1/messages',
      'https://relay.net/anthropic',
      null,
      'https://relay.net/anthropic',
      null,
    ],
  ])('%s', (address, root, openai, anthropic, gemini) => {
    expect(resolveEndpoint(address)).toEqual({ root, openai, anthropic, gemini })
  })

  test.each(['', 'relay.net', 'ftp://relay.net', 'https://', 'https://re lay.net', 'javascript:alert(1)'])(
    '%j is none',
    (text) => {
      expect(resolveEndpoint(text)).toBeNull()
      expect(originOf(text)).toBeNull()
    },
  )
})

describe('hosts that only this computer or network reaches', () => {
  test.each([
    'localhost',
    'nas.local',
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '[::1]',
    '[fd00::1]',
    'new-api',
    'host.docker.internal',
  ])('%s', (host) => {
    expect(isPrivateHost(host)).toBe(true)
  })
  test.each(['relay.net', '8.8.8.8', '172.32.0.1', '100.128.0.1', '[2001:db8::1]', 'localhost.relay.net'])(
    'not %s',
    (host) => {
      expect(isPrivateHost(host)).toBe(false)
    },
  )
})
