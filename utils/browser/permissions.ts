import { isDemo } from '../relay/demo.ts'
import { browser } from './api.ts'

/** All ports of one host: Firefox has no ports in match patterns. The key still goes to the Base URL's own origin only. */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

/** The demo asks nobody, so nobody has to permit it. */
export const hasOrigin = async (origin: string): Promise<boolean> =>
  isDemo(origin) || browser.permissions.contains({ origins: [originPattern(origin)] })

/** Must be called first thing in a click handler: browsers demand a fresh user gesture. */
export const requestOrigin = async (origin: string): Promise<boolean> =>
  isDemo(origin) || browser.permissions.request({ origins: [originPattern(origin)] })

/** Chromium closes the popup when it shows the prompt, so whoever waits for a grant must wait in the background. */
export const onGranted = (listener: () => void): void => browser.permissions.onAdded.addListener(listener)
export const onRevoked = (listener: () => void): void => browser.permissions.onRemoved.addListener(listener)
export const removeOrigin = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [originPattern(origin)] })

let answers: Map<string, Promise<boolean>> | null = null

/** As {@link hasOrigin}, for who asks before each of many requests: an answer holds until the browser tells of a change. */
export function holdsOrigin(origin: string): Promise<boolean> {
  if (!answers) {
    const known = (answers = new Map<string, Promise<boolean>>())
    for (const listen of [onGranted, onRevoked]) listen(() => known.clear())
  }
  const answer = answers.get(origin) ?? hasOrigin(origin)
  answers.set(origin, answer)
  return answer
}
