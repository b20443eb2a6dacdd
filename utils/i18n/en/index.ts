import { finding } from './finding.ts'
import { probe } from './probe.ts'
import { ui } from './ui.ts'

const texts = { ...finding, ...probe, ...ui } as const
export type FirstTexts = typeof texts
export default texts
