import type { CaseName } from './cases.ts'

/** How one client is brought here, started once without a screen, and judged. */
export interface RealClient {
  /** Of the client in utils/clients. */
  id: string
  /** Of a client whose snippets come in two languages, the one that is run. */
  variant?: 'javascript' | 'python'
  /** `system`: must be on this computer already. */
  from: 'npm' | 'pip' | 'system'
  /** The first one is the client; its version is pinned in package.json or requirements.txt beside this file. */
  packages: readonly string[]
  /** Started after the snippets are in place; empty where the snippets are the whole program. */
  command: readonly string[]
  /** Its first start with a new file only converts that file, and asks for another start. */
  startsTwice?: true
  /** Gives up when it cannot ask npm for its newest version. */
  callsOut?: true
  /** Which snippets are used. Without it: those that have a file, or else the commands. */
  use?: readonly number[]
  /** Header of the key on Anthropic Messages, where it is not x-api-key. */
  anthropicHeader?: 'authorization'
  /** More variables: only what makes a run short, never what makes it work. */
  env?: Readonly<Record<string, string>>
  /** What stands ready in the folder before the start. */
  folder?: 'git repository'
  /** Type the key when asked for it. */
  typesKey?: true
  /** What it cannot take, by case, with the reason: a limit of the client, not of our text. */
  limits?: Readonly<Partial<Record<CaseName, string>>>
}

const UNQUOTED_PATH = 'puts the name into the path as it is: # cuts it off'
const VARIABLES = 'puts variables in for $NAME, and knows no way to write a dollar sign'
const HELLO = 'say hello'
/** Stands for the id that the config gives the relay. */
export const RELAY_ID = '{relay id}'

/** Sorted by id. */
export const realClients: readonly RealClient[] = [
  { id: 'aicommits', from: 'npm', packages: ['aicommits'], command: ['aicommits', '--yes'], folder: 'git repository' },
  { id: 'anthropic-sdk-js', from: 'npm', packages: ['@anthropic-ai/sdk'], command: [] },
  { id: 'anthropic-sdk-python', from: 'pip', packages: ['anthropic'], command: [] },
  {
    id: 'claude-code',
    from: 'npm',
    packages: ['@anthropic-ai/claude-code'],
    command: ['claude', '-p', HELLO],
    anthropicHeader: 'authorization',
    use: [0],
    env: { CLAUDE_CODE_MAX_RETRIES: '1' },
  },
  {
    id: 'claude-code-router',
    from: 'npm',
    packages: ['@musistudio/claude-code-router', '@anthropic-ai/claude-code'],
    command: ['ccr', 'code', '-p', HELLO],
  },
  { id: 'cline', from: 'npm', packages: ['cline'], command: ['cline', HELLO] },
  { id: 'codex', from: 'npm', packages: ['@openai/codex'], command: ['codex', 'exec', '--skip-git-repo-check', HELLO] },
  { id: 'continue', from: 'npm', packages: ['@continuedev/cli'], command: ['cn', '-p', HELLO] },
  {
    id: 'copilot-cli',
    from: 'npm',
    packages: ['@github/copilot'],
    command: ['copilot', '--allow-all-tools', '--no-auto-update', '-p', HELLO],
  },
  {
    id: 'curl',
    from: 'system',
    packages: ['curl'],
    command: [],
    use: [0, 1],
    anthropicHeader: 'authorization',
    typesKey: true,
  },
  { id: 'droid', from: 'npm', packages: ['droid'], command: ['droid', 'exec', '-m', `custom:${RELAY_ID}-0`, HELLO] },
  {
    id: 'gemini-cli',
    from: 'npm',
    packages: ['@google/gemini-cli'],
    command: ['gemini', '--skip-trust', '-p', HELLO],
    limits: { 'hostile model': UNQUOTED_PATH },
  },
  {
    id: 'google-genai-sdk',
    from: 'npm',
    packages: ['@google/genai'],
    command: [],
    variant: 'javascript',
    limits: { 'hostile model': UNQUOTED_PATH },
  },
  {
    id: 'google-genai-sdk',
    from: 'pip',
    packages: ['google-genai'],
    command: [],
    variant: 'python',
    limits: { 'hostile model': UNQUOTED_PATH },
  },
  { id: 'grok-cli', from: 'npm', packages: ['@vibe-kit/grok-cli'], command: ['grok', '-p', HELLO] },
  { id: 'kilo-code', from: 'npm', packages: ['@kilocode/cli'], command: ['kilo', 'run', HELLO] },
  { id: 'kimi-code', from: 'npm', packages: ['@moonshot-ai/kimi-code'], command: ['kimi', '-p', HELLO] },
  {
    id: 'langchain',
    from: 'npm',
    packages: ['@langchain/openai', '@langchain/anthropic'],
    command: [],
    variant: 'javascript',
  },
  {
    id: 'nanocoder',
    from: 'npm',
    packages: ['@nanocollective/nanocoder'],
    command: ['nanocoder', '--trust-directory', '--plain', 'run', HELLO],
    limits: { 'hostile model': VARIABLES },
  },
  { id: 'openai-sdk-js', from: 'npm', packages: ['openai'], command: [] },
  { id: 'openai-sdk-python', from: 'pip', packages: ['openai'], command: [] },
  {
    id: 'openclaw',
    from: 'npm',
    packages: ['openclaw'],
    command: ['openclaw', 'agent', '--local', '--agent', 'main', '-m', HELLO],
  },
  {
    id: 'opencode',
    from: 'npm',
    packages: ['opencode-ai'],
    command: ['opencode', 'run', HELLO],
    limits: { 'hostile model': 'stops with UnknownError at a # in the name' },
  },
  {
    id: 'opencommit',
    from: 'npm',
    packages: ['opencommit'],
    command: ['oco', '--yes'],
    startsTwice: true,
    callsOut: true,
    env: { OCO_GITPUSH: 'false' },
    folder: 'git repository',
  },
  { id: 'pi', from: 'npm', packages: ['@earendil-works/pi-coding-agent'], command: ['pi', '-p', HELLO] },
  {
    id: 'promptfoo',
    from: 'npm',
    packages: ['promptfoo'],
    command: ['promptfoo', 'eval', '--no-cache'],
    env: { PROMPTFOO_DISABLE_TELEMETRY: '1', PROMPTFOO_DISABLE_UPDATE: '1' },
  },
  {
    id: 'qwen-code',
    from: 'npm',
    packages: ['@qwen-code/qwen-code'],
    command: ['qwen', HELLO],
    limits: { 'hostile model': VARIABLES },
    anthropicHeader: 'authorization',
  },
  {
    id: 'vercel-ai-sdk',
    from: 'npm',
    packages: ['ai', '@ai-sdk/anthropic', '@ai-sdk/google', '@ai-sdk/openai', '@ai-sdk/openai-compatible'],
    command: [],
  },
]
