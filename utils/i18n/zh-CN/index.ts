import { finding } from './finding.ts'
import { probe } from './probe.ts'
import { ui } from './ui.ts'

export default { ...finding, ...probe, ...ui }
