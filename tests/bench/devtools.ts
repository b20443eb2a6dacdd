type Params = Readonly<Record<string, unknown>>
interface Message {
  id?: number
  sessionId?: string
  method?: string
  params?: Record<string, unknown>
  result?: Record<string, unknown>
  error?: { message: string }
}

/** A line to a browser's debugging protocol. Bare, so that nothing of a test runner is measured along. */
export interface Devtools {
  send(method: string, params?: Params, sessionId?: string): Promise<Record<string, unknown>>
  /** The next event of this name, or a rejection after `timeoutMs`. */
  next(method: string, sessionId: string, timeoutMs?: number): Promise<Record<string, unknown>>
  /** Calls back on every event of this name; returns how to stop. */
  on(method: string, sessionId: string, listener: (params: Record<string, unknown>) => void): () => void
  close(): void
}

export async function connect(url: string): Promise<Devtools> {
  const socket = new WebSocket(url)
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve()
    socket.onerror = () => reject(new Error(`no debugging protocol at ${url}`))
  })
  const waiting = new Map<number, { resolve(value: Record<string, unknown>): void; reject(error: Error): void }>()
  const listeners = new Set<(message: Message) => void>()
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message
    if (message.id === undefined) return listeners.forEach((listener) => listener(message))
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) call?.reject(new Error(message.error.message))
    else call?.resolve(message.result ?? {})
  }
  let last = 0
  const on: Devtools['on'] = (method, sessionId, listener) => {
    const hear = (message: Message) => {
      if (message.method === method && message.sessionId === sessionId) listener(message.params ?? {})
    }
    listeners.add(hear)
    return () => listeners.delete(hear)
  }
  return {
    send(method, params = {}, sessionId) {
      last += 1
      const id = last
      const answer = new Promise<Record<string, unknown>>((resolve, reject) => waiting.set(id, { resolve, reject }))
      socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }))
      return answer
    },
    on,
    next: (method, sessionId, timeoutMs = 20_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => (stop(), reject(new Error(`no ${method} within ${timeoutMs} ms`))), timeoutMs)
        const stop = on(method, sessionId, (params) => (clearTimeout(timer), stop(), resolve(params)))
      }),
    close: () => socket.close(),
  }
}
