import { availableParallelism } from 'node:os'
import { cardCount } from './draw-cards.ts'
import { openDesk, type PageWork, writePageShare } from './page-share.ts'
import type { Voice } from './terminal.ts'
import { allEnded, typescriptThread } from './typescript-thread.ts'

/** For fewer pages another thread is not worth its start. */
const LEAST_SHARE = 2000

/** Writes every page of a site as a file of its own, and the cards, on all processors where there are many. */
export async function writePages(work: PageWork, terminal: Pick<Voice, 'progress'>): Promise<void> {
  const { pages, archive } = await openDesk(work)
  const { addresses } = pages
  const of = Math.max(1, Math.min(availableParallelism(), Math.floor(addresses.length / LEAST_SHARE)))
  const progress = terminal.progress(addresses.length + cardCount(archive))
  if (of === 1) await writePageShare(work, { first: 0, of }, progress.step)
  else await inThreads(work, of, progress.step)
  progress.end()
}

async function inThreads(work: PageWork, of: number, onWritten: () => void): Promise<void> {
  const module = new URL('./page-worker.ts', import.meta.url).href
  const threads = Array.from({ length: of }, (_, first) => {
    const thread = typescriptThread(module, { work, share: { first, of } })
    thread.on('message', onWritten)
    return thread
  })
  await allEnded(threads, 'write the pages')
}
