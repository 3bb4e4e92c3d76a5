import { askWorker } from './ask-worker.ts'
import type { PageQuestion, Question } from './questions.ts'

/** A new build of the site: whether there is one, and how the reader takes it. */
export type Renewal = {
  readonly isOffered: () => boolean
  readonly subscribe: (listener: () => void) => () => void
  /** Meets once more whoever waits, for whom another window may have made room. */
  readonly meetWaiting: () => void
  /** Shows the page as the new build has it. */
  readonly accept: () => void
}

type Given = {
  readonly workers: ServiceWorkerContainer
  readonly registration: ServiceWorkerRegistration
  /** The build that the page before the reader is of. */
  readonly build: string
  readonly reload: () => void
}

/** What a page leaves behind when it is loaded anew goes at once, another window when its reader wants it: each time twice as long. */
const PAUSE_MS = 500

/** Watches for a build that is not the page's own; nothing happens to the page before the reader wants it. */
export function renewalOf({ workers, registration, build, reload }: Given): Renewal {
  const listeners = new Set<() => void>()
  let isOffered = false
  let isAccepted = false
  let wasControlled = workers.controller !== null

  const meet = async (worker: ServiceWorker | null) => {
    if (!worker || isOffered) return
    isOffered = (await askWorker(worker, { kind: 'meet', build })) === 'other'
    for (const listener of listeners) listener()
  }
  let next: ReturnType<typeof setTimeout> | undefined
  const meetWaiting = (worker = registration.waiting, pause = PAUSE_MS) => {
    clearTimeout(next)
    if (!worker || isOffered) return
    void meet(worker)
    // One of this very build takes over as soon as all windows are of it.
    next = setTimeout(() => meetWaiting(registration.waiting, 2 * pause), pause)
  }
  const meetInstalled = (worker: ServiceWorker) => {
    worker.addEventListener('statechange', () => {
      // The first of all has nobody to wait for.
      if (worker.state === 'installed' && workers.controller) meetWaiting(worker)
    })
  }

  workers.addEventListener('message', ({ data, ports }: MessageEvent<PageQuestion>) => {
    if (data.kind === 'which-build') ports[0]?.postMessage(build)
  })
  meetWaiting()
  if (registration.installing) meetInstalled(registration.installing)
  registration.addEventListener('updatefound', () => {
    if (registration.installing) meetInstalled(registration.installing)
  })
  workers.addEventListener('controllerchange', () => {
    if (isAccepted) return reload()
    // Another window of the site may have taken a build that is not this page's.
    if (wasControlled) void meet(workers.controller)
    wasControlled = true
  })

  return {
    isOffered: () => isOffered,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    meetWaiting: () => meetWaiting(),
    accept: () => {
      isAccepted = true
      const question: Question = { kind: 'take-over' }
      if (registration.waiting) registration.waiting.postMessage(question)
      else reload()
    },
  }
}
