/** The package brings no types of its own. */
declare module 'ini' {
  export function decode(text: string): Record<string, unknown>
}
