import { once } from 'node:events'
import { type ResourceLimits, Worker } from 'node:worker_threads'

/** A thread that runs a module; it reads TypeScript only when it is told how, whatever its parent can. */
export function typescriptThread(
  module: string,
  workerData: unknown,
  resourceLimits: ResourceLimits = {},
): Worker {
  const start = `
    const { register } = await import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
    register()
    await import(${JSON.stringify(module)})
  `
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), {
    workerData,
    resourceLimits,
  })
}

/** Waits for threads; fails with what fails in one of them, when none of them goes on any more. */
export async function allEnded(threads: readonly Worker[], work: string): Promise<void> {
  try {
    await Promise.all(threads.map((thread) => ended(thread, work)))
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

async function ended(thread: Worker, work: string): Promise<void> {
  // Rejects when there is an error first.
  const [status] = await once(thread, 'exit')
  if (status !== 0) throw new Error(`Cannot ${work}: a thread ended with status ${status}`)
}
