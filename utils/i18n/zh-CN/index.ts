import { cause } from './cause.ts'
import { client } from './client.ts'
import { console } from './console.ts'
import { finding } from './finding.ts'
import { probe } from './probe.ts'
import { ui } from './ui.ts'

export default { ...cause, ...client, ...console, ...finding, ...probe, ...ui }
