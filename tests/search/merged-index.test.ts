import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../src/search/document.ts'
import { documentWords } from '../../src/search/document-words.ts'
import { FIELDS } from '../../src/search/fields.ts'
import { indexPartsOf } from '../../src/search/index-parts.ts'
import { indexPiece } from '../../src/search/index-piece.ts'

const BODY = FIELDS.findIndex(({ tier }) => tier === 'text')
const WORDS = ['biển', 'đảo', 'Biên', 'tin', 'họp.', '57-KL/TW', 'ngày 24/12/2031', 'xã\n']

const document: fc.Arbitrary<SearchDocument> = fc.record({
  prior: fc.constantFrom(1, 1.05),
  segments: fc.array(
    fc.record({
      field: fc.constantFrom(0, 3, BODY),
      text: fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
    }),
    { maxLength: 5 },
  ),
})

/** An index as it is published, of documents that were turned around in these pieces. */
function publishedOf(pieces: readonly (readonly SearchDocument[])[]) {
  const shards: string[] = []
  const lexicon = indexPartsOf(
    pieces.map((documents) => indexPiece(documents.map(documentWords), FIELDS)),
    (tier, bytes) => {
      shards.push(`${tier} ${Buffer.from(bytes).toString('hex')}`)
      return { file: String(shards.length), integrity: '' }
    },
  )
  return { lexicon, shards }
}

describe('an index of pieces', () => {
  it('is the index of all their documents, wherever they were cut', () =>
    fc.assert(
      fc.property(fc.array(fc.array(document, { maxLength: 4 }), { maxLength: 5 }), (pieces) => {
        expect(publishedOf(pieces)).toEqual(publishedOf([pieces.flat()]))
      }),
      { numRuns: 60 },
    ))

  it('of none is empty', () => expect(publishedOf([])).toEqual(publishedOf([[]])))
})
