import { proxy, wrap } from 'comlink'
import type { TimelineQuery } from '../search/query.ts'
import { anytimeFailure } from './anytime-failure.ts'
import { ArchiveError } from './archive-error.ts'
import type { ArchiveParts } from './archive-parts.ts'
import type { ArchiveSearcher } from './archive-searcher.ts'
import { scriptAddress } from './script-address.ts'
import type { Said, SearchService } from './search-worker.ts'
import workerFile from './search-worker.ts?worker&url'
import type { TimelineAsking } from './timeline-finder.ts'
import { takingTurns } from './turns.ts'
import { WorkerLost } from './worker-lost.ts'

/**
 * A worker that answers, so that the page never waits for it: over those parts under `address` that the page reads, too.
 * Fails with an `ArchiveError` when these cannot be read, with `WorkerLost` when there is no worker.
 */
export async function workerSearcher(address: string, parts: ArchiveParts): Promise<ArchiveSearcher> {
  const manifest = await parts.manifest()
  const worker = started()
  const lost = anytimeFailure()
  worker.addEventListener('error', ({ message }) => lost.fail(new WorkerLost(message)))
  const service = wrap<SearchService>(worker)
  // Workers resolve addresses against their own file.
  await lost.beside(service.open(new URL(address, document.baseURI).href, manifest))
  const answered = async <T>(said: Promise<Said<T>>) => whatIsSaid(await lost.beside(said))
  let questions = 0
  const finding = takingTurns()
  // What may be meant is not to wait for what is found.
  const suggesting = takingTurns()
  const find = (query: TimelineQuery, { signal, onFacts }: TimelineAsking) => {
    const question = ++questions
    const said = service.find(question, query, onFacts ? proxy(onFacts) : null)
    const abort = signal ? [abortOf(signal, () => void service.giveUp(question))] : []
    return answered(Promise.race([said, ...abort]))
  }
  return {
    find: (query, asking = {}) => finding(() => find(query, asking), asking.signal),
    prepare: () => answered(service.prepare()),
    lookUp: (id) => answered(service.lookUp(id)),
    suggest: (text, signal) => suggesting(() => answered(service.suggest(text)), signal),
    why: (text, reading, conference) => answered(service.why(text, reading, conference)),
    origin: () => answered(service.origin()),
  }
}

function whatIsSaid<T>(answer: Said<T>): T {
  if (answer.kind === 'said') return answer.said
  if (answer.kind === 'given-up') throw new Error('Cannot answer a question that was given up')
  throw new ArchiveError(answer.failure, answer.file, answer.status)
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

function started(): Worker {
  try {
    return new Worker(scriptAddress(workerFile), { type: 'module' })
  } catch (error) {
    // A page from the disk may not start one, and some browsers know none.
    throw new WorkerLost('Cannot start the worker', { cause: error })
  }
}
