import type { SearchDocument } from './document.ts'
import type { Answer } from './engine.ts'
import type { Reading } from './reading.ts'
import type { Asking } from './search-in-steps.ts'
import type { Suggestion } from './suggestion.ts'
import type { Why } from './why.ts'

/**
 * The engine as the page asks it, wherever it works. A question that was given up before its turn is not answered: its
 * promise fails with the reason of the signal.
 */
export type Searcher = {
  readonly search: (text: string, reading: Reading, asking?: Asking) => Promise<Answer>
  readonly suggest: (text: string, signal?: AbortSignal) => Promise<readonly Suggestion[]>
  readonly why: (text: string, reading: Reading, conference: SearchDocument) => Promise<Why>
  readonly origin: () => Promise<IndexOrigin>
}

/** Whether the index is the published one, or one made again by the reader's machine because that does not fit. */
export type IndexOrigin = 'published' | 'rebuilt'
