import { cause } from './cause.ts'
import { check } from './check.ts'
import { client } from './client.ts'
import { console } from './console.ts'
import { finding } from './finding.ts'
import { help } from './help.ts'
import { link } from './link.ts'
import { menu } from './menu.ts'
import { options } from './options.ts'
import { popup } from './popup.ts'
import { probe } from './probe.ts'
import { row } from './row.ts'
import { saved } from './saved.ts'
import { ui } from './ui.ts'

/** English, the reference for all languages. */
export const en = { cause, check, client, console, finding, help, link, menu, options, popup, probe, row, saved, ui }
