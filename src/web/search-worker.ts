import { expose, transfer } from 'comlink'
import type { Engine } from '../search/engine.ts'
import { type PackedAnswer, packed } from '../search/packed-answer.ts'
import type { Reading } from '../search/reading.ts'
import type { IndexOrigin } from '../search/searcher.ts'
import type { Suggestion } from '../search/suggestion.ts'
import type { Why } from '../search/why.ts'
import { ArchiveError, type ArchiveFailure } from './archive-error.ts'
import { openEngine } from './open-engine.ts'

/** What the worker says once it has opened its index; an error would lose its reason on the way between the threads. */
export type Opening =
  | { readonly kind: 'open'; readonly ids: readonly string[]; readonly origin: IndexOrigin }
  | {
      readonly kind: 'failed'
      readonly failure: ArchiveFailure
      readonly file: string
      readonly status: number
    }

type Opened = { readonly engine: Engine; readonly placeOf: ReadonlyMap<string, number> }

let opened: Opened | null = null

const service = {
  open: async (address: string): Promise<Opening> => {
    try {
      const { engine, origin } = await openEngine(address)
      opened = { engine, placeOf: new Map(engine.ids.map((id, place) => [id, place])) }
      return { kind: 'open', ids: engine.ids, origin }
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error
      const { failure, file, status } = error
      return { kind: 'failed', failure, file, status }
    }
  },
  search: (text: string, reading: Reading): PackedAnswer => {
    const { engine, placeOf } = working()
    const answer = packed(engine.search(text, reading), placeOf)
    return transfer(answer, [answer.conferences.buffer, answer.scores.buffer, answer.tiers.buffer])
  },
  suggest: (text: string): readonly Suggestion[] => working().engine.suggest(text),
  why: (text: string, reading: Reading, id: string): Why | null => working().engine.why(text, reading, id),
}

function working(): Opened {
  if (!opened) throw new Error('Cannot search: the index is not open')
  return opened
}

export type SearchService = typeof service

expose(service)
