import { describe, expect, test } from 'vitest'
import { connectionsFrom } from '../../utils/vault/from-text.ts'

const key = (number: number) => `sk-made-up-${number}-Q8wE7rT6yU5iO4pA3sD2`
const encoded = (value: unknown) => encodeURIComponent(btoa(JSON.stringify(value)))
const cherry = (number: number) =>
  `cherrystudio://providers/api-keys?v=1&data=${encoded({ id: `relay-${number}`, baseUrl: `https://api.relay-${number}.net`, apiKey: key(number) })}`
const ccSwitch = (number: number) =>
  `ccswitch://v1/import?resource=provider&app=claude&name=My%20relay+${number}&endpoint=${encodeURIComponent(`https://api.relay-${number}.net`)}&apiKey=${key(number)}&model=claude-sonnet-4-5`

const row = (number: number, name: string, model = '') => [name, `https://api.relay-${number}.net`, key(number), model]

describe('connections in a pasted text', () => {
  test.each<[string, string, string[][]]>([
    ['nothing', 'hello, how are you?', []],
    [
      'a plain message',
      `Base URL: https://api.relay-1.net\nkey ${key(1)}\nmodel gpt-5.2`,
      [row(1, 'relay-1.net', 'gpt-5.2')],
    ],
    ['one link', cherry(1), [row(1, 'relay-1.net')]],
    [
      'two links of two apps',
      `${cherry(1)}\n${ccSwitch(2)}`,
      [row(1, 'relay-1.net'), row(2, 'My relay 2', 'claude-sonnet-4-5')],
    ],
    ['the same link twice', `${cherry(1)}\n${cherry(1)}`, [row(1, 'relay-1.net')]],
    [
      'opencode: two providers',
      JSON.stringify({
        provider: {
          first: { name: 'First relay', options: { baseURL: 'https://api.relay-1.net', apiKey: key(1) } },
          second: { options: { baseURL: 'https://api.relay-2.net', apiKey: key(2) } },
        },
      }),
      [row(1, 'First relay'), row(2, 'second')],
    ],
    [
      'one provider, its model elsewhere',
      JSON.stringify({
        model: 'gpt-5.2',
        providers: { relay: { base_url: 'https://api.relay-1.net', api_key: key(1) } },
      }),
      [row(1, 'relay', 'gpt-5.2')],
    ],
    [
      'two blocks of variables',
      [1, 2].map((n) => `OPENAI_BASE_URL=https://api.relay-${n}.net\nOPENAI_API_KEY=${key(n)}`).join('\n\n'),
      [row(1, 'relay-1.net'), row(2, 'relay-2.net')],
    ],
    [
      'two sections',
      [1, 2]
        .map((n) => `[providers.mine-${n}]\nbase_url = "https://api.relay-${n}.net"\napi_key = "${key(n)}"`)
        .join('\n'),
      [row(1, 'mine-1'), row(2, 'mine-2')],
    ],
    [
      'two keys of one relay',
      [1, 2].map((n) => `https://api.relay-1.net\n${key(n)}`).join('\n\n'),
      [row(1, 'relay-1.net'), ['relay-1.net (2)', 'https://api.relay-1.net', key(2), '']],
    ],
    ['repaired on the way', ` https://api.relay-1.net/v1/chat/completions \n“${key(1)}”`, [row(1, 'relay-1.net')]],
  ])('%s', (_name, text, expected) => {
    const found = connectionsFrom(text).map(({ name, baseUrl, apiKey, model }) => [
      name,
      baseUrl.replace(/\/v1$/, ''),
      apiKey,
      model,
    ])
    expect(found).toEqual(expected)
  })

  test('a long text takes time in proportion', () => {
    const block = (n: number) => `[p${n}]\nbase_url = "https://api.relay-${n}.net"\napi_key = "${key(n)}"\n\n`
    const cost = (count: number) => {
      const text = Array.from({ length: count }, (_, n) => block(n)).join('')
      const before = process.cpuUsage()
      expect(connectionsFrom(text)).toHaveLength(count)
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    cost(200)
    const ratios = Array.from({ length: 5 }, () => cost(200) / cost(100)).sort((a, b) => a - b)
    // Quadratic growth would show 4; the median is not moved by a busy machine.
    expect(ratios[2]).toBeLessThan(3.2)
  })
})
