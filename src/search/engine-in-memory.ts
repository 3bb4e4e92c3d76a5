import type { Authorities } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import { conferenceWords } from './conference-words.ts'
import { type Engine, engineOf } from './engine.ts'
import { FIELDS } from './fields.ts'
import { invertedIndex } from './inverted-index.ts'
import { indexInMemory } from './search-index.ts'

/** An engine over conferences that are all at hand, the newest first. */
export function engineInMemory(conferences: readonly Conference[], authorities: Authorities): Engine {
  const documents = conferences.map(conferenceWords(authorities))
  return engineOf(indexInMemory(invertedIndex(documents, FIELDS)))
}
