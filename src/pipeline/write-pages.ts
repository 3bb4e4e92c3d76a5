import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { cardCount } from './draw-cards.ts'
import { openRenderer, type PageWork, writePageShare } from './page-share.ts'
import type { Voice } from './terminal.ts'

/** For fewer pages another thread is not worth its start. */
const LEAST_SHARE = 2000

/** A thread reads TypeScript only when it is told how, whatever its parent can. */
const THREAD = `
  const { register } = await import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
  register()
  await import(${JSON.stringify(new URL('./page-worker.ts', import.meta.url).href)})
`

/** Writes every page of a site as a file of its own, and the cards, on all processors where there are many. */
export async function writePages(work: PageWork, terminal: Pick<Voice, 'progress'>): Promise<void> {
  const { addresses } = await openRenderer(work)
  const of = Math.max(1, Math.min(availableParallelism(), Math.floor(addresses.length / LEAST_SHARE)))
  const progress = terminal.progress(addresses.length + cardCount(work.archive))
  if (of === 1) await writePageShare(work, { first: 0, of }, progress.step)
  else await inThreads(work, of, progress.step)
  progress.end()
}

/** Fails with what fails in one of the threads, when none of them writes any more. */
async function inThreads(work: PageWork, of: number, onWritten: () => void): Promise<void> {
  const threads = Array.from({ length: of }, (_, first) => {
    const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(THREAD)}`), {
      workerData: { work, share: { first, of } },
    })
    thread.on('message', onWritten)
    return thread
  })
  try {
    await Promise.all(threads.map(ended))
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

async function ended(thread: Worker): Promise<void> {
  // Rejects when there is an error first.
  const [status] = await once(thread, 'exit')
  if (status !== 0) throw new Error(`Cannot write the pages: a thread ended with status ${status}`)
}
