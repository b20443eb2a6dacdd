/** What the demo relay answered, and which requests get that answer. */
export interface Recording {
  /** Regular expressions that all match the request as {@link findRecording} writes it down. */
  when: readonly string[]
  status: number
  headers: Record<string, string>
  body: string
  /** Milliseconds until the answer was there. */
  ms: number
}

/** The first recording that fits, given method, address, headers and body in this order. The last one fits always. */
export function findRecording(recordings: readonly Recording[], request: readonly string[]): Recording {
  const text = request.join('\n')
  return recordings.find(({ when }) => when.every((sign) => new RegExp(sign).test(text)))!
}
