import type { Rule } from '../types.ts'

/** A port that cannot be. */
export const baseUrlBadPort: Rule = {
  id: 'base-url-bad-port',
  kind: 'bad-port',
  fields: ['baseUrl'],
  stage: 'scheme',
  severity: 'error',
  blocking: true,
  check(value) {
    const port = /^https?:\/\/(?:[^/?#]*@)?(?:\[[^\]/]*\]|[^/?#:[]*):([^/?#\]@]+)(?:[/?#]|$)/i.exec(value)?.[1]
    return port !== undefined && !(Number(port) >= 1 && Number(port) <= 65535)
      ? { data: { port: port.slice(0, 8) } }
      : null
  },
}
