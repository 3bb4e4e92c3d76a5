import { expect, it } from 'vitest'
import { columnsRead, columnsWritten } from '../../src/search/columns-file.ts'
import { facetIndex } from '../../src/search/facet-index.ts'
import { corpusOf } from '../bench/corpus/corpus.ts'
import { AUTHORITIES, RECORDED } from '../web/recorded-archive.ts'

it.each([
  ['no conference', []],
  ['some conferences', RECORDED],
  ['a year without a date among them', [...corpusOf(40, { syllables: 60 }), { ...RECORDED[0]!, date: null }]],
])('columns of %s are read as they were written', (_, conferences) => {
  const { years, months, columns } = facetIndex(conferences, AUTHORITIES)
  expect(columnsRead(columnsWritten({ years, months, columns }))).toEqual({ years, months, columns })
})

it('columns without a facet are refused by its name', () =>
  expect(() => columnsRead('{"years":[],"months":[],"columns":{}}')).toThrow('facet "place" is missing'))
