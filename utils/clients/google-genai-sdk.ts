import { TEST_MESSAGE } from '../relay/wire-api.ts'
import { defineClient } from './define.ts'
import { writePrograms } from './program.ts'
import { quoteCode } from './write.ts'

export const googleGenaiSdk = defineClient({
  id: 'google-genai-sdk',
  label: 'Google Gen AI SDK',
  kind: 'code',
  homepage: 'https://googleapis.github.io/js-genai',
  // Source: npm @google/genai and PyPI google-genai, these programs run against a mock relay
  checkedOn: '3.1.0 and 2.25.0, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { gemini: 'root' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write(input, address) {
    const [url, model, message] = [address.url, input.model, TEST_MESSAGE].map(quoteCode)
    // JavaScript would ask for v1, which fewer relays have (run).
    return writePrograms(input, address, [
      {
        language: 'javascript',
        packages: '@google/genai',
        imports: 'import { GoogleGenAI } from "@google/genai"',
        body: `const client = new GoogleGenAI({ apiKey, httpOptions: { baseUrl: ${url}, apiVersion: "v1beta" } })
const answer = await client.models.generateContent({ model: ${model}, contents: ${message} })
console.log(answer.text)`,
      },
      {
        language: 'python',
        packages: 'google-genai',
        imports: 'from google import genai',
        body: `client = genai.Client(api_key=api_key, http_options={"base_url": ${url}, "api_version": "v1beta"})
answer = client.models.generate_content(model=${model}, contents=${message})
print(answer.text)`,
      },
    ])
  },
})
