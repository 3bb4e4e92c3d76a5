import { expose, transfer } from 'comlink'
import type { ArchiveManifest } from '../model/archive.ts'
import type { SearchDocument } from '../search/document.ts'
import type { Answer } from '../search/engine.ts'
import { type PackedAnswer, packed } from '../search/packed-answer.ts'
import type { Reading } from '../search/reading.ts'
import type { IndexOrigin, Searcher } from '../search/searcher.ts'
import type { Suggestion } from '../search/suggestion.ts'
import type { Why } from '../search/why.ts'
import { ArchiveError, type ArchiveFailure } from './archive-error.ts'
import { archivePartsAt } from './archive-parts.ts'
import { engineSearcher } from './engine-searcher.ts'
import { openEngine } from './open-engine.ts'

/** Why something cannot be had of the archive; an error would lose its reason on the way between the threads. */
export type Failed = {
  readonly kind: 'failed'
  readonly failure: ArchiveFailure
  readonly file: string
  readonly status: number
}

/** What the worker says once it has opened its index. */
export type Opening = { readonly kind: 'open' } | Failed

/** What it says to a query; nothing that was given up is answered. */
export type Said =
  | { readonly kind: 'answer'; readonly answer: PackedAnswer }
  | { readonly kind: 'given-up' }
  | Failed

let searcher: Searcher | null = null
const asking = new Map<number, AbortController>()

const service = {
  open: (address: string, manifest: ArchiveManifest): Promise<Opening> =>
    orFailed(async () => {
      searcher = engineSearcher(await openEngine(archivePartsAt(address, manifest)))
      return { kind: 'open' }
    }),
  /** `question` is its number, by which it may be given up. */
  search: (
    question: number,
    [text, reading]: readonly [string, Reading],
    onFacts: ((answer: PackedAnswer) => void) | null,
  ): Promise<Said> =>
    orFailed(async () => {
      const control = new AbortController()
      const { signal } = control
      asking.set(question, control)
      const tell = onFacts && ((answer: Answer) => onFacts(handedOver(answer)))
      try {
        const answer = await working().search(text, reading, { signal, ...(tell && { onFacts: tell }) })
        return { kind: 'answer', answer: handedOver(answer) }
      } catch (error) {
        if (signal.aborted) return { kind: 'given-up' }
        throw error
      } finally {
        asking.delete(question)
      }
    }),
  giveUp: (question: number): void => asking.get(question)?.abort(),
  origin: (): Promise<IndexOrigin> => working().origin(),
  suggest: (text: string): Promise<readonly Suggestion[]> => working().suggest(text),
  why: (text: string, reading: Reading, conference: SearchDocument): Promise<Why> =>
    working().why(text, reading, conference),
}

function handedOver(answer: Answer): PackedAnswer {
  const said = packed(answer)
  return transfer(said, [said.documents.buffer, said.scores.buffer, said.tiers.buffer])
}

async function orFailed<T>(work: () => Promise<T>): Promise<T | Failed> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    const { failure, file, status } = error
    return { kind: 'failed', failure, file, status }
  }
}

function working(): Searcher {
  if (!searcher) throw new Error('Cannot search: the index is not open')
  return searcher
}

export type SearchService = typeof service

expose(service)
