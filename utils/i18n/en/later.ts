import { cause } from './cause.ts'
import { check } from './check.ts'
import { client } from './client.ts'
import { link } from './link.ts'
import { options } from './options.ts'
import { probe } from './probe.ts'
import { saved } from './saved.ts'

const texts = { ...cause, ...check, ...client, ...link, ...options, ...probe, ...saved } as const
export type LaterTexts = typeof texts
export default texts
