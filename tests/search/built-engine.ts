import type { Part } from '../../src/model/archive.ts'
import type { Conference } from '../../src/model/conference.ts'
import { NO_AUTHORITIES } from '../../src/model/no-authorities.ts'
import { authorityNames } from '../../src/search/authority-names.ts'
import { conferenceDocument } from '../../src/search/conference-document.ts'
import { documentWords } from '../../src/search/document-words.ts'
import { type Answer, engineOf } from '../../src/search/engine.ts'
import { FIELDS } from '../../src/search/fields.ts'
import { indexParts } from '../../src/search/index-parts.ts'
import { INDEX_TIERS } from '../../src/search/index-tier.ts'
import { lexiconRead } from '../../src/search/lexicon-file.ts'
import type { Reading } from '../../src/search/reading.ts'
import { shardedIndex } from '../../src/search/sharded-index.ts'
import { suggesterOf } from '../../src/search/suggest.ts'
import { suggestionIndex } from '../../src/search/suggestions.ts'
import { suggestionsRead, suggestionsWritten } from '../../src/search/suggestions-file.ts'

/** The parts of the index of some conferences, by the names of their files. */
export function builtParts(conferences: readonly Conference[], authorities = NO_AUTHORITIES) {
  const names = authorityNames(authorities)
  const shards = new Map<string, Uint8Array>()
  const documents = conferences.map((one) => documentWords(conferenceDocument(one, names)))
  const lexicon = indexParts(documents, FIELDS, (tier, bytes): Part => {
    const part = { file: `${tier} ${shards.size}`, integrity: '' }
    shards.set(part.file, bytes)
    return part
  })
  return { lexicon, shards, suggestions: suggestionsWritten(suggestionIndex(conferences, authorities)) }
}

/** An engine over conferences as one reads them from a published index, all of it at hand; hits tell their ids. */
export function builtEngine(given: readonly Conference[], authorities = NO_AUTHORITIES) {
  // An archive is in the order of time, which ids begin with.
  const conferences = given.toSorted((one, other) => (one.id < other.id ? 1 : -1))
  const { lexicon, shards, suggestions } = builtParts(conferences, authorities)
  const read = lexiconRead(lexicon)
  const index = shardedIndex(read, FIELDS)
  for (const tier of INDEX_TIERS)
    for (const [nth, { part }] of read.shards[tier].entries())
      index.put({ tier, nth }, shards.get(part.file) ?? new Uint8Array())
  const engine = engineOf(index)
  const suggest = suggesterOf(suggestionsRead(suggestions), engine.lexicon)
  const named = ({ hits, ...said }: Answer) => ({
    ...said,
    hits: hits.map((hit) => ({ ...hit, id: conferences[hit.document]?.id ?? '' })),
  })
  const names = authorityNames(authorities)
  return {
    suggest,
    search: (text: string, reading?: Reading) => named(engine.search(text, reading)),
    why: (text: string, reading: Reading, id: string) => {
      const conference = conferences.find((one) => one.id === id)
      return conference ? engine.why(text, reading, conferenceDocument(conference, names)) : null
    },
  }
}
