import type { WireApi } from '../../utils/relay/schema.ts'

interface Row {
  id: string
  /** What it is configured for; also tells that the client can use it. */
  wireApi: WireApi
  /** Of the first snippet. */
  path: string | null
  /** What stands in the first snippet, or in the first link where there is no snippet: the essentials, one by one. */
  contains: readonly string[]
}

/** Every client in one line, written for the made-up words of `inputWith`. Sorted by id. */
export const rows: readonly Row[] = [
  {
    id: 'aicommits',
    wireApi: 'openai-chat',
    path: '~/.aicommits',
    contains: ['provider=custom', 'OPENAI_BASE_URL=https://api.relay.example/v1', 'OPENAI_MODEL=model-0'],
  },
  {
    id: 'aider',
    wireApi: 'openai-chat',
    path: '~/.aider.conf.yml',
    contains: ['model: "openai/model-0"', 'openai-api-base: "https://api.relay.example/v1"'],
  },
  {
    id: 'aionui',
    wireApi: 'openai-chat',
    path: null,
    contains: ['Base URL: https://api.relay.example\n', 'API Key: sk-made-up-0', 'Model Name: model-0'],
  },
  {
    id: 'ama',
    wireApi: 'openai-chat',
    path: null,
    contains: ['Server: https://api.relay.example\n', 'API Key: sk-made-up-0', 'Model: model-0'],
  },
  {
    id: 'anthropic-sdk-js',
    wireApi: 'anthropic-messages',
    path: null,
    contains: ['baseURL: "https://api.relay.example",', 'authToken: apiKey, apiKey: null', 'model: "model-0"'],
  },
  {
    id: 'anthropic-sdk-python',
    wireApi: 'anthropic-messages',
    path: null,
    contains: [
      'os.environ.pop("ANTHROPIC_API_KEY", None)',
      '(base_url="https://api.relay.example", auth_token=api_key)',
    ],
  },
  {
    id: 'anythingllm',
    wireApi: 'openai-chat',
    path: null,
    contains: ['LLM Provider: Generic OpenAI', 'Base URL: https://api.relay.example/v1', 'Selected Model: model-0'],
  },
  {
    id: 'cc-switch',
    wireApi: 'openai-responses',
    path: null,
    contains: ['API Endpoint: https://api.relay.example/v1', 'API Key: sk-made-up-0', 'Model: model-0'],
  },
  {
    id: 'chatbox',
    wireApi: 'anthropic-messages',
    path: null,
    contains: ['API Mode: Claude API', 'API Host: https://api.relay.example/v1', 'Model ID: model-0'],
  },
  {
    id: 'cherry-studio',
    wireApi: 'openai-chat',
    path: null,
    contains: ['API Key: sk-made-up-0', 'API Host: https://api.relay.example', 'Model ID: model-0'],
  },
  {
    id: 'claude-code',
    wireApi: 'anthropic-messages',
    path: '~/.claude/settings.json',
    contains: ['"ANTHROPIC_BASE_URL": "https://api.relay.example"', '"ANTHROPIC_AUTH_TOKEN": "sk-made-up-0"'],
  },
  {
    id: 'claude-code-router',
    wireApi: 'openai-chat',
    path: '~/.claude-code-router/config.json',
    contains: [
      '"api_base_url": "https://api.relay.example/v1/chat/completions"',
      '"api_key": "$RELAY_API_KEY"',
      '"default": "relay-api-relay-example,model-0"',
    ],
  },
  {
    id: 'cline',
    wireApi: 'openai-chat',
    path: '~/.cline/data/settings/providers.json',
    contains: [
      '"provider": "openai-compatible"',
      '"apiKey": "sk-made-up-0"',
      '"model": "model-0"',
      '"baseUrl": "https://api.relay.example/v1"',
    ],
  },
  {
    id: 'codex',
    wireApi: 'openai-responses',
    path: '~/.codex/config.toml',
    contains: ['base_url = "https://api.relay.example/v1"', 'wire_api = "responses"', 'env_key = "RELAY_API_KEY"'],
  },
  {
    id: 'continue',
    wireApi: 'anthropic-messages',
    path: '~/.continue/config.yaml',
    contains: [
      'provider: anthropic',
      'model: "model-0"',
      'apiBase: "https://api.relay.example/v1"',
      'apiKey: ${{ secrets.RELAY_API_KEY }}',
    ],
  },
  {
    id: 'copilot-cli',
    wireApi: 'anthropic-messages',
    path: '~/.bashrc',
    contains: [
      "COPILOT_PROVIDER_BASE_URL='https://api.relay.example'",
      "COPILOT_PROVIDER_BEARER_TOKEN='sk-made-up-0'",
      "COPILOT_PROVIDER_TYPE='anthropic'",
      "COPILOT_MODEL='model-0'",
    ],
  },
  {
    id: 'crush',
    wireApi: 'openai-chat',
    path: '~/.config/crush/crush.json',
    contains: ['"base_url": "https://api.relay.example/v1"', '"api_key": "$RELAY_API_KEY"', '"id": "model-0"'],
  },
  { id: 'curl', wireApi: 'openai-chat', path: null, contains: ['read -rs RELAY_API_KEY'] },
  {
    id: 'cursor',
    wireApi: 'openai-chat',
    path: null,
    contains: ['Override OpenAI Base URL: https://api.relay.example/v1', 'Add model: model-0'],
  },
  {
    id: 'deepchat',
    wireApi: 'gemini',
    path: null,
    contains: ['API Type: Gemini', 'API URL: https://api.relay.example\n', 'API Key: sk-made-up-0'],
  },
  {
    id: 'dotenv',
    wireApi: 'gemini',
    path: '.env',
    contains: [
      'GOOGLE_GEMINI_BASE_URL=https://api.relay.example\n',
      'GEMINI_API_KEY=sk-made-up-0',
      'GEMINI_MODEL=model-0',
    ],
  },
  {
    id: 'droid',
    wireApi: 'openai-chat',
    path: '~/.factory/settings.json',
    contains: [
      '"baseUrl": "https://api.relay.example/v1"',
      '"provider": "generic-chat-completion-api"',
      '"apiKey": "${RELAY_API_KEY}"',
    ],
  },
  {
    id: 'gemini-cli',
    wireApi: 'gemini',
    path: '~/.gemini/.env',
    contains: [
      'GOOGLE_GEMINI_BASE_URL=https://api.relay.example',
      'GEMINI_API_KEY=sk-made-up-0',
      'GEMINI_MODEL=model-0',
    ],
  },
  {
    id: 'google-genai-sdk',
    wireApi: 'gemini',
    path: null,
    contains: ['baseUrl: "https://api.relay.example", apiVersion: "v1beta"', 'model: "model-0"'],
  },
  {
    id: 'goose',
    wireApi: 'openai-responses',
    path: '~/.config/goose/custom_providers/relay-api-relay-example.json',
    contains: ['"base_url": "https://api.relay.example/v1/responses"', '"api_key_env": "RELAY_API_KEY"'],
  },
  {
    id: 'grok-cli',
    wireApi: 'openai-chat',
    path: '~/.bashrc',
    contains: ["GROK_BASE_URL='https://api.relay.example/v1'", "GROK_API_KEY='sk-made-up-0'", "GROK_MODEL='model-0'"],
  },
  {
    id: 'immersive-translate',
    wireApi: 'openai-chat',
    path: null,
    contains: ['Custom API endpoint URL: https://api.relay.example/v1/chat/completions', 'APIKEY: sk-made-up-0'],
  },
  {
    id: 'jan',
    wireApi: 'anthropic-messages',
    path: null,
    contains: ['API format: Anthropic-compatible', 'Base URL: https://api.relay.example\n', 'Model ID: model-0'],
  },
  {
    id: 'jetbrains-ai',
    wireApi: 'openai-chat',
    path: null,
    contains: ['URL: https://api.relay.example/v1', 'API Key: sk-made-up-0', 'Model: model-0'],
  },
  {
    id: 'kelivo',
    wireApi: 'anthropic-messages',
    path: null,
    contains: ['ai-provider:v1:eyJ0eXBlIjoiY2xhdWRlIiwi'],
  },
  {
    id: 'kilo-code',
    wireApi: 'openai-responses',
    path: '~/.config/kilo/kilo.json',
    contains: [
      '"npm": "@ai-sdk/openai"',
      '"baseURL": "https://api.relay.example/v1"',
      'relay-api-relay-example/model-0',
    ],
  },
  {
    id: 'kimi-code',
    wireApi: 'anthropic-messages',
    path: '~/.kimi-code/config.toml',
    contains: ['type = "anthropic"', 'base_url = "https://api.relay.example"', 'api_key_env = "RELAY_API_KEY"'],
  },
  {
    id: 'langchain',
    wireApi: 'openai-responses',
    path: null,
    contains: ['configuration: { baseURL: "https://api.relay.example/v1" }, useResponsesApi: true', 'model: "model-0"'],
  },
  {
    id: 'librechat',
    wireApi: 'openai-chat',
    path: 'librechat.yaml',
    contains: ['apiKey: "${RELAY_API_KEY}"', 'baseURL: "https://api.relay.example/v1"', 'default: ["model-0"]'],
  },
  {
    id: 'lobehub',
    wireApi: 'openai-chat',
    path: null,
    contains: ['API Proxy URL: https://api.relay.example/v1', 'API Key: sk-made-up-0'],
  },
  {
    id: 'nanocoder',
    wireApi: 'anthropic-messages',
    path: '~/.config/nanocoder/agents.config.json',
    contains: [
      '"baseUrl": "https://api.relay.example/v1"',
      '"apiKey": "${RELAY_API_KEY}"',
      '"sdkProvider": "anthropic"',
    ],
  },
  {
    id: 'nextchat',
    wireApi: 'openai-chat',
    path: null,
    contains: ['OpenAI Endpoint: https://api.relay.example\n', 'Custom Models: model-0'],
  },
  {
    id: 'obsidian-copilot',
    wireApi: 'openai-chat',
    path: null,
    contains: ['Base URL: https://api.relay.example/v1', 'Model Name: model-0'],
  },
  {
    id: 'open-webui',
    wireApi: 'openai-chat',
    path: null,
    contains: ['URL: https://api.relay.example/v1', 'API Key: sk-made-up-0', 'Model IDs (Filter): model-0'],
  },
  {
    id: 'openai-sdk-js',
    wireApi: 'openai-chat',
    path: null,
    contains: ['baseURL: "https://api.relay.example/v1"', 'process.env.RELAY_API_KEY', 'model: "model-0"'],
  },
  {
    id: 'openai-sdk-python',
    wireApi: 'openai-responses',
    path: null,
    contains: ['base_url="https://api.relay.example/v1"', 'os.environ["RELAY_API_KEY"]', 'model="model-0"'],
  },
  {
    id: 'opencat',
    wireApi: 'openai-chat',
    path: null,
    contains: ['Domain: https://api.relay.example\n', 'Token: sk-made-up-0'],
  },
  {
    id: 'openclaw',
    wireApi: 'gemini',
    path: '~/.openclaw/openclaw.json',
    contains: [
      '"primary": "relay-api-relay-example/model-0"',
      '"baseUrl": "https://api.relay.example/v1beta"',
      '"api": "google-generative-ai"',
      '"apiKey": "${RELAY_API_KEY}"',
    ],
  },
  {
    id: 'opencode',
    wireApi: 'anthropic-messages',
    path: '~/.config/opencode/opencode.json',
    contains: [
      '"npm": "@ai-sdk/anthropic"',
      '"baseURL": "https://api.relay.example/v1"',
      '"model": "relay-api-relay-example/model-0"',
    ],
  },
  {
    id: 'opencommit',
    wireApi: 'openai-chat',
    path: '~/.opencommit',
    contains: ['OCO_API_URL=https://api.relay.example/v1', 'OCO_API_KEY=sk-made-up-0', 'OCO_MODEL=model-0'],
  },
  {
    id: 'pi',
    wireApi: 'anthropic-messages',
    path: '~/.pi/agent/models.json',
    contains: ['"baseUrl": "https://api.relay.example"', '"api": "anthropic-messages"', '"apiKey": "$RELAY_API_KEY"'],
  },
  {
    id: 'pot',
    wireApi: 'openai-chat',
    path: null,
    contains: ['Request Path: https://api.relay.example/v1/chat/completions', 'Model: model-0'],
  },
  {
    id: 'promptfoo',
    wireApi: 'anthropic-messages',
    path: 'promptfooconfig.yaml',
    contains: [
      'id: "anthropic:messages:model-0"',
      'apiBaseUrl: "https://api.relay.example"',
      'apiKey: "{{ env.RELAY_API_KEY }}"',
    ],
  },
  {
    id: 'qwen-code',
    wireApi: 'openai-responses',
    path: '~/.qwen/settings.json',
    contains: ['"baseUrl": "https://api.relay.example/v1"', '"wireApi": "responses"', '"selectedType": "openai"'],
  },
  {
    id: 'raycast',
    wireApi: 'openai-chat',
    path: '~/.config/raycast/ai/providers.yaml',
    contains: ['base_url: "https://api.relay.example/v1"', 'relay: "sk-made-up-0"', '- id: "model-0"'],
  },
  {
    id: 'roo-code',
    wireApi: 'anthropic-messages',
    path: '~/roo-code-settings.json',
    contains: [
      '"apiProvider": "anthropic"',
      '"anthropicBaseUrl": "https://api.relay.example"',
      '"apiModelId": "model-0"',
    ],
  },
  {
    id: 'vercel-ai-sdk',
    wireApi: 'anthropic-messages',
    path: null,
    contains: ['baseURL: "https://api.relay.example/v1"', 'authToken: apiKey', 'relay("model-0")'],
  },
  {
    id: 'vscode',
    wireApi: 'openai-responses',
    path: '~/.config/Code/User/chatLanguageModels.json',
    contains: [
      '"vendor": "customendpoint"',
      '"url": "https://api.relay.example/v1/responses"',
      '"apiType": "responses"',
    ],
  },
  {
    id: 'zed',
    wireApi: 'anthropic-messages',
    path: '~/.config/zed/settings.json',
    contains: ['"anthropic_compatible"', '"api_url": "https://api.relay.example"', '"provider": "Relay"'],
  },
]
