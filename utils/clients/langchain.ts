import { TEST_MESSAGE } from '../relay/wire-api.ts'
import { defineClient } from './define.ts'
import { writePrograms } from './program.ts'
import { quoteCode } from './write.ts'

export const langchain = defineClient({
  id: 'langchain',
  label: 'LangChain',
  kind: 'code',
  homepage: 'https://docs.langchain.com',
  // Source: npm @langchain/openai and @langchain/anthropic, run against a mock relay; Python:
  // reference.langchain.com/python, ChatOpenAI and ChatAnthropic
  checkedOn: '1.6.0 and 1.5.11, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'openai-chat': 'versioned', 'openai-responses': 'versioned', 'anthropic-messages': 'root' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write(input, address) {
    const [url, model, message] = [address.url, input.model, TEST_MESSAGE].map(quoteCode)
    const isAnthropic = address.wireApi === 'anthropic-messages'
    const isResponses = address.wireApi === 'openai-responses'
    const [vendor, name] = isAnthropic ? ['anthropic', 'ChatAnthropic'] : ['openai', 'ChatOpenAI']
    // The key goes into both headers of Anthropic: else one from the environment would be sent along in the other (run).
    const place = isAnthropic
      ? `anthropicApiUrl: ${url}, clientOptions: { authToken: apiKey }`
      : `configuration: { baseURL: ${url} }`
    return writePrograms(input, address, [
      {
        language: 'javascript',
        packages: `@langchain/${vendor} @langchain/core`,
        imports: `import { ${name} } from "@langchain/${vendor}"`,
        body: `const chat = new ${name}({ model: ${model}, apiKey, ${place}${isResponses ? ', useResponsesApi: true' : ''} })
const answer = await chat.invoke(${message})
console.log(answer.text)`,
      },
      {
        language: 'python',
        packages: `langchain-${vendor}`,
        imports: `from langchain_${vendor} import ${name}`,
        body: `${isAnthropic ? 'os.environ["ANTHROPIC_AUTH_TOKEN"] = api_key\n' : ''}chat = ${name}(model=${model}, api_key=api_key, base_url=${url}${isResponses ? ', use_responses_api=True' : ''})
answer = chat.invoke(${message})
print(answer.text)`,
      },
    ])
  },
})
