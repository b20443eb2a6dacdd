import { cause } from './cause.ts'
import { client } from './client.ts'

const texts = { ...cause, ...client } as const
export type LaterTexts = typeof texts
export default texts
