import type { Endpoint } from '../relay/url.ts'

/** Where the console's own API begins: the root, unless that is a version or a protocol of the relay. */
export const consoleRoot = ({ root, openai, anthropic }: Endpoint): string =>
  openai !== null && anthropic !== null ? root : new URL(root).origin
