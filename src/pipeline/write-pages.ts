import { availableParallelism } from 'node:os'
import path from 'node:path'
import { MANIFEST } from './archive-files.ts'
import { readText } from './files.ts'
import { type PageWork, type Steps, writePageShare } from './page-share.ts'
import { SILENT } from './progress.ts'
import type { Voice } from './terminal.ts'
import { allEnded, typescriptThread } from './typescript-thread.ts'

/** For the pages of fewer conferences another thread is not worth its start. */
const LEAST_SHARE = 1000

/**
 * Of a thread; pages of ten thousand conferences need a tenth of it. A heap that may grow without end is cleared late:
 * with this one the build of ten thousand takes 1.0 GB instead of 1.3.
 */
const HEAP = { maxOldGenerationSizeMb: 1024 }

/**
 * Writes every page of a site as a file of its own, and the cards, on all processors where there are many. Who starts the
 * threads opens no archive: only they hold one.
 */
export async function writePages(
  work: PageWork,
  terminal: Pick<Voice, 'progress'>,
  leastShare = LEAST_SHARE,
): Promise<void> {
  const { conferences } = JSON.parse(readText(path.join(work.folder, 'archive', MANIFEST)))
  const of = Math.max(1, Math.min(availableParallelism(), Math.floor(conferences / leastShare)))
  let progress = SILENT
  let isOpened = false
  const steps: Steps = {
    onOpened: (count) => {
      // Each thread says how many pages there are.
      if (!isOpened) progress = terminal.progress(count)
      isOpened = true
    },
    onWritten: () => progress.step(),
  }
  if (of === 1) await writePageShare(work, { first: 0, of }, steps)
  else await inThreads(work, of, steps)
  progress.end()
}

async function inThreads(work: PageWork, of: number, { onOpened, onWritten }: Steps): Promise<void> {
  const module = new URL('./page-worker.ts', import.meta.url).href
  const threads = Array.from({ length: of }, (_, first) => {
    const thread = typescriptThread(module, { work, share: { first, of } }, HEAP)
    thread.on('message', (message) => (message === 'written' ? onWritten() : onOpened(message)))
    return thread
  })
  await allEnded(threads, 'write the pages')
}
