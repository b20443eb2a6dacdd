import { cause } from './cause.ts'
import { client } from './client.ts'

export default { ...cause, ...client }
