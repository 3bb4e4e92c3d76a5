import type { CDPSession } from 'playwright-core'

/** The workers of a page, its service worker included, as their developer tools see them. */
export type WorkerTargets = {
  /** What each of them answers. */
  readonly ask: <T>(method: string, params?: object) => Promise<readonly T[]>
}

type Attached = { readonly sessionId: string; readonly targetInfo: { readonly type: string } }
type Message = { readonly sessionId: string; readonly message: string }
type Answer = { readonly id?: number; readonly result?: unknown }

/**
 * Attaches to all workers of a page, those that start later, too, and calls `onAttached` for each. The driver knows such
 * sessions only as messages inside of messages.
 */
export async function workerTargets(
  devtools: CDPSession,
  onAttached: (workers: WorkerTargets) => Promise<unknown>,
): Promise<WorkerTargets> {
  const sessions = new Set<string>()
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  const askOne = (sessionId: string, method: string, params: object): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, resolve)
      const message = JSON.stringify({ id, method, params })
      devtools.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
    })
  const among = (ids: () => Iterable<string>): WorkerTargets => ({
    ask: async <T>(method: string, params: object = {}) => {
      const answers = await Promise.all(Array.from(ids(), (id) => askOne(id, method, params)))
      return answers.flatMap(({ result }) => (result === undefined ? [] : [result as T]))
    },
  })
  devtools.on('Target.receivedMessageFromTarget', ({ message }: Message) => {
    const answer: Answer = JSON.parse(message)
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  })
  devtools.on(
    'Target.detachedFromTarget',
    ({ sessionId }: { sessionId: string }) => void sessions.delete(sessionId),
  )
  devtools.on('Target.attachedToTarget', ({ sessionId }: Attached) => {
    sessions.add(sessionId)
    // One that is gone again before it could be told has nothing to be measured.
    onAttached(among(() => [sessionId])).catch(() => undefined)
  })
  await devtools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })
  return among(() => sessions)
}
