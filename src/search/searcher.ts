import type { Answer, Engine } from './engine.ts'
import type { Reading } from './reading.ts'
import type { Suggestion } from './suggestion.ts'
import type { Why } from './why.ts'

/**
 * The engine as the page asks it, wherever it works. A question that was given up before its turn is not answered: its
 * promise fails with the reason of the signal.
 */
export type Searcher = {
  readonly search: (text: string, reading: Reading, signal?: AbortSignal) => Promise<Answer>
  readonly suggest: (text: string, signal?: AbortSignal) => Promise<readonly Suggestion[]>
  readonly why: (text: string, reading: Reading, id: string) => Promise<Why | null>
  readonly origin: () => Promise<IndexOrigin>
}

/** Whether the index is the published one, or one made again by the reader's machine because that does not fit. */
export type IndexOrigin = 'published' | 'rebuilt'

/** An engine that answers where it is asked. */
export function searcherOf(engine: Engine, origin: IndexOrigin = 'published'): Searcher {
  return {
    search: (text, reading) => Promise.resolve(engine.search(text, reading)),
    suggest: (text) => Promise.resolve(engine.suggest(text)),
    why: (text, reading, id) => Promise.resolve(engine.why(text, reading, id)),
    origin: () => Promise.resolve(origin),
  }
}
