import { aicommits } from './aicommits.ts'
import { aider } from './aider.ts'
import { aionui } from './aionui.ts'
import { ama } from './ama.ts'
import { anthropicSdkJs } from './anthropic-sdk-js.ts'
import { anthropicSdkPython } from './anthropic-sdk-python.ts'
import { anythingllm } from './anythingllm.ts'
import { ccSwitch } from './cc-switch.ts'
import { chatbox } from './chatbox.ts'
import { cherryStudio } from './cherry-studio.ts'
import { claudeCode } from './claude-code.ts'
import { claudeCodeRouter } from './claude-code-router.ts'
import { cline } from './cline.ts'
import { codex } from './codex.ts'
import { continueDev } from './continue.ts'
import { copilotCli } from './copilot-cli.ts'
import { crush } from './crush.ts'
import { curl } from './curl.ts'
import { cursor } from './cursor.ts'
import { deepchat } from './deepchat.ts'
import { dotenv } from './dotenv.ts'
import { droid } from './droid.ts'
import { geminiCli } from './gemini-cli.ts'
import { googleGenaiSdk } from './google-genai-sdk.ts'
import { goose } from './goose.ts'
import { grokCli } from './grok-cli.ts'
import { immersiveTranslate } from './immersive-translate.ts'
import { jan } from './jan.ts'
import { jetbrainsAi } from './jetbrains-ai.ts'
import { kelivo } from './kelivo.ts'
import { kiloCode } from './kilo-code.ts'
import { kimiCode } from './kimi-code.ts'
import { langchain } from './langchain.ts'
import { librechat } from './librechat.ts'
import { lobehub } from './lobehub.ts'
import { nanocoder } from './nanocoder.ts'
import { nextchat } from './nextchat.ts'
import { obsidianCopilot } from './obsidian-copilot.ts'
import { openWebui } from './open-webui.ts'
import { openaiSdkJs } from './openai-sdk-js.ts'
import { openaiSdkPython } from './openai-sdk-python.ts'
import { opencat } from './opencat.ts'
import { openclaw } from './openclaw.ts'
import { opencode } from './opencode.ts'
import { opencommit } from './opencommit.ts'
import { pi } from './pi.ts'
import { pot } from './pot.ts'
import { promptfoo } from './promptfoo.ts'
import { qwenCode } from './qwen-code.ts'
import { raycast } from './raycast.ts'
import { rooCode } from './roo-code.ts'
import { vercelAiSdk } from './vercel-ai-sdk.ts'
import { vscode } from './vscode.ts'
import { zed } from './zed.ts'
import type { Client } from './types.ts'

/** Sorted by id. */
export const clients: readonly Client[] = [
  aicommits,
  aider,
  aionui,
  ama,
  anthropicSdkJs,
  anthropicSdkPython,
  anythingllm,
  ccSwitch,
  chatbox,
  cherryStudio,
  claudeCode,
  claudeCodeRouter,
  cline,
  codex,
  continueDev,
  copilotCli,
  crush,
  curl,
  cursor,
  deepchat,
  dotenv,
  droid,
  geminiCli,
  googleGenaiSdk,
  goose,
  grokCli,
  immersiveTranslate,
  jan,
  jetbrainsAi,
  kelivo,
  kiloCode,
  kimiCode,
  langchain,
  librechat,
  lobehub,
  nanocoder,
  nextchat,
  obsidianCopilot,
  openWebui,
  openaiSdkJs,
  openaiSdkPython,
  opencat,
  openclaw,
  opencode,
  opencommit,
  pi,
  pot,
  promptfoo,
  qwenCode,
  raycast,
  rooCode,
  vercelAiSdk,
  vscode,
  zed,
]

export const findClient = (id: string): Client | undefined => clients.find((client) => client.id === id)
