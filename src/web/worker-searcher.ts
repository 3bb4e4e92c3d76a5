import { proxy, wrap } from 'comlink'
import { type PackedAnswer, unpacked } from '../search/packed-answer.ts'
import type { Reading } from '../search/reading.ts'
import type { Asking } from '../search/search-in-steps.ts'
import type { Searcher } from '../search/searcher.ts'
import { ArchiveError } from './archive-error.ts'
import type { ArchiveParts } from './archive-parts.ts'
import type { Failed, SearchService } from './search-worker.ts'
import { takingTurns } from './turns.ts'
import { WorkerLost } from './worker-lost.ts'

/**
 * An engine in a worker, so that the page never waits for it: over those parts under `address` that the page reads, too.
 * Fails with an `ArchiveError` when these cannot be read, with `WorkerLost` when there is no worker.
 */
export async function workerSearcher(address: string, parts: ArchiveParts): Promise<Searcher> {
  const manifest = await parts.manifest()
  const worker = started()
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new WorkerLost(message)))
  })
  // It may be lost while nobody asks.
  lost.catch(() => undefined)
  const service = wrap<SearchService>(worker)
  // Workers resolve addresses against their own file.
  const opening = await Promise.race([service.open(new URL(address, document.baseURI).href, manifest), lost])
  if (opening.kind === 'failed') {
    worker.terminate()
    throw errorOf(opening)
  }
  let questions = 0
  const searching = takingTurns()
  // What may be meant is not to wait for what is found.
  const suggesting = takingTurns()
  const search = async (text: string, reading: Reading, { signal, onFacts }: Asking) => {
    const question = ++questions
    const tell = onFacts ? proxy((answer: PackedAnswer) => onFacts(unpacked(answer))) : null
    const said = await Promise.race([
      service.search(question, [text, reading], tell),
      lost,
      ...(signal ? [abortOf(signal, () => void service.giveUp(question))] : []),
    ])
    if (said.kind === 'failed') throw errorOf(said)
    if (said.kind === 'given-up') throw new Error('Cannot answer a question that was given up')
    return unpacked(said.answer)
  }
  return {
    search: (text, reading, asking = {}) => searching(() => search(text, reading, asking), asking.signal),
    suggest: (text, signal) => suggesting(() => Promise.race([service.suggest(text), lost]), signal),
    why: (text, reading, conference) => Promise.race([service.why(text, reading, conference), lost]),
    origin: () => Promise.race([service.origin(), lost]),
  }
}

/** Fails when a question is given up, which its next has not to wait for. */
function abortOf(signal: AbortSignal, giveUp: () => void): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        giveUp()
        reject(signal.reason)
      },
      { once: true },
    )
  })
}

const errorOf = ({ failure, file, status }: Failed) => new ArchiveError(failure, file, status)

function started(): Worker {
  try {
    return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  } catch (error) {
    // A page from the disk may not start one, and some browsers know none.
    throw new WorkerLost('Cannot start the worker', { cause: error })
  }
}
