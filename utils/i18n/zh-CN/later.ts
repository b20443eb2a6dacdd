import { cause } from './cause.ts'
import { check } from './check.ts'
import { client } from './client.ts'
import { link } from './link.ts'
import { options } from './options.ts'
import { probe } from './probe.ts'
import { saved } from './saved.ts'

export default { ...cause, ...check, ...client, ...link, ...options, ...probe, ...saved }
