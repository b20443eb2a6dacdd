import { findRecording } from '../probe/replay.ts'
import type { Recording } from '../probe/replay.ts'
import { browser } from './api.ts'

/**
 * Answers a request to the demo from what was recorded. Nothing leaves the browser: the recordings lie beside the code as
 * a file of the extension, so that only a demo pays for them.
 */
export async function replayDemo(url: string, { method = '', headers, body, signal }: RequestInit): Promise<Response> {
  const recordings = (await (await fetch(browser.runtime.getURL('/demo.json'))).json()) as Recording[]
  const sent = [method, url, ...Object.values(headers as Record<string, string>), body as string]
  const answer = findRecording(recordings, sent)
  await new Promise((resolve) => setTimeout(resolve, answer.ms))
  signal?.throwIfAborted()
  return new Response(answer.body, answer)
}
