import { finding } from './finding.ts'
import { ui } from './ui.ts'

const texts = { ...finding, ...ui } as const
export type FirstTexts = typeof texts
export default texts
