import { aionui } from './aionui.ts'
import { ama } from './ama.ts'
import { ccSwitch } from './cc-switch.ts'
import { chatbox } from './chatbox.ts'
import { cherryStudio } from './cherry-studio.ts'
import { deepchat } from './deepchat.ts'
import { kelivo } from './kelivo.ts'
import { lobehub } from './lobehub.ts'
import { nextchat } from './nextchat.ts'
import { opencat } from './opencat.ts'
import type { LinkFormat } from './types.ts'

/** Sorted by id. */
export const linkFormats: readonly LinkFormat[] = [
  aionui,
  ama,
  ccSwitch,
  chatbox,
  cherryStudio,
  deepchat,
  kelivo,
  lobehub,
  nextchat,
  opencat,
]
