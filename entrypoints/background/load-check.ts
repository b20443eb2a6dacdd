import type { Check } from '../check.ts'

const SCRIPT = '/check.js'

interface WorkerScope extends EventTarget {
  importScripts?: (url: unknown) => void
  trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): unknown } }
}

const scope: WorkerScope = globalThis
// Our rules for scripts know this one policy, and the policy knows this one address.
const policy = scope.importScripts && scope.trustedTypes?.createPolicy('check', { createScriptURL: () => SCRIPT })
// A service worker may load later what it loaded while it was installed, and nothing else.
if (scope.importScripts) scope.addEventListener('install', () => void loadCheck())

/**
 * All that asks and diagnoses: two thirds of this background, in a script of its own until it is needed. The browser starts the
 * background for many a message that needs none of it, and whoever sent it waits 5 ms less (Chromium 156, 2026-11-22). Where the
 * background is a page, as in Firefox, it is imported. https://www.w3.org/TR/service-workers/#importscripts
 */
export async function loadCheck(): Promise<Check> {
  if (!globalThis.keyfitCheck)
    if (scope.importScripts) scope.importScripts(policy?.createScriptURL(SCRIPT) ?? SCRIPT)
    else await import(/* @vite-ignore */ SCRIPT)
  return globalThis.keyfitCheck!
}
