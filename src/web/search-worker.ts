import { expose } from 'comlink'
import type { ArchiveManifest } from '../model/archive.ts'
import type { SearchDocument } from '../search/document.ts'
import type { TimelineQuery } from '../search/query.ts'
import type { Reading } from '../search/reading.ts'
import { ArchiveError, type ArchiveFailure } from './archive-error.ts'
import { archivePartsAt } from './archive-parts.ts'
import { type ArchiveSearcher, archiveSearcher } from './archive-searcher.ts'
import type { Timeline } from './timeline.ts'

/** Why something cannot be had of the archive; an error would lose its reason on the way between the threads. */
type Failed = {
  readonly kind: 'failed'
  readonly failure: ArchiveFailure
  readonly file: string
  readonly status: number
}

/** What the worker says to a question; nothing that was given up is answered. */
export type Said<T> = { readonly kind: 'said'; readonly said: T } | { readonly kind: 'given-up' } | Failed

let searcher: ArchiveSearcher | null = null
const asking = new Map<number, AbortController>()

const service = {
  open: (address: string, manifest: ArchiveManifest): void => {
    searcher = archiveSearcher(archivePartsAt(address, manifest))
  },
  /** `question` is its number, by which it may be given up. */
  find: async (
    question: number,
    query: TimelineQuery,
    onFacts: ((timeline: Timeline) => void) | null,
  ): Promise<Said<Timeline>> => {
    const control = new AbortController()
    const { signal } = control
    asking.set(question, control)
    try {
      return await said(() => working().find(query, { signal, ...(onFacts && { onFacts }) }))
    } catch (error) {
      if (signal.aborted) return { kind: 'given-up' }
      throw error
    } finally {
      asking.delete(question)
    }
  },
  giveUp: (question: number): void => asking.get(question)?.abort(),
  prepare: () => said(() => working().prepare()),
  lookUp: (id: string) => said(() => working().lookUp(id)),
  origin: () => said(() => working().origin()),
  suggest: (text: string) => said(() => working().suggest(text)),
  why: (text: string, reading: Reading, conference: SearchDocument) =>
    said(() => working().why(text, reading, conference)),
}

async function said<T>(work: () => Promise<T>): Promise<Said<T>> {
  try {
    return { kind: 'said', said: await work() }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    const { failure, file, status } = error
    return { kind: 'failed', failure, file, status }
  }
}

function working(): ArchiveSearcher {
  if (!searcher) throw new Error('Cannot search: the archive is not open')
  return searcher
}

export type SearchService = typeof service

expose(service)
