import { finding } from './finding.ts'
import { ui } from './ui.ts'

export default { ...finding, ...ui }
