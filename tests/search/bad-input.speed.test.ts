import { describe, expect, it } from 'vitest'
import { facetIndex } from '../../src/search/facet-index.ts'
import { filterNames } from '../../src/search/filter-names.ts'
import { filterOffers } from '../../src/search/filter-offers.ts'
import { highlight } from '../../src/search/highlight.ts'
import { lightFor } from '../../src/search/light.ts'
import { snippet } from '../../src/search/snippet.ts'
import { corpusOf } from '../bench/corpus/corpus.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'
import { authoritiesOf } from '../link/authorities.ts'
import { builtEngine } from './built-engine.ts'

const conferences = corpusOf(200)
const engine = builtEngine(conferences)
const names = filterNames(facetIndex(conferences, authoritiesOf({})))
const report = conferences[0]?.reports[0]?.text ?? ''
const page = conferences
  .slice(0, 5)
  .flatMap(({ reports }) => reports.map(({ text }) => text))
  .join(' ')

const LENGTH = 10_000
const filled = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)

const QUERIES: Readonly<Record<string, string>> = {
  'a pasted page': page.slice(0, LENGTH),
  'a pasted page without marks': page.slice(0, LENGTH).normalize('NFD').replace(/\p{M}/gu, ''),
  'a page in quotation marks': `"${page.slice(0, LENGTH - 2)}"`,
  'one word again and again': filled('đối '),
  'one phrase again and again': filled('"thông tin" '),
  'two words again and again': filled('thông tin '),
  'one short form again and again': filled('ttđn '),
  'one date again and again': filled('ngày 24 tháng 12 năm 2019 '),
  'a word of ten thousand letters': filled('đ'),
  'a number of ten thousand digits': filled('1'),
  'a chain without end': filled('a-'),
  'numbers without end': filled('1/'),
  'letters one by one': filled('t h c n '),
  'keys of an input method': filled('thoong tin ddoois '),
  slips: filled('thôngg tinn đốii '),
  punctuation: filled('.,;:!?…«»()[]{}'),
  'quotation marks': filled('"'),
  'curly quotation marks': filled('“thông” '),
  hyphens: filled('-'),
  negations: filled('-thông '),
  'signs of regular expressions': filled('(a+)+$ .* [^x] \\ | ? {2,} '),
  emoji: filled('🎉🇻🇳👩‍👩‍👧 '),
  'lone surrogates': filled('\ud800đối\udc00 '),
  'marks of writing direction': filled('\u202e\u200f\u061cthông\u202d tin\u200e '),
  'marks without a letter': filled('\u0301'),
  'joiners and nulls': filled('\u200d\u0000\ufeff'),
  'white space': filled(' \t\n\u00a0'),
}

const best = (run: () => unknown) => Math.min(...Array.from({ length: 3 }, () => cpuMilliseconds(run)))

describe.each(Object.entries(QUERIES))('ten thousand letters: %s', (_, query) => {
  it.each<[string, () => unknown]>([
    ['are answered', () => engine.search(query)],
    ['are answered exactly', () => engine.search(query, 'exactly')],
    ['are told why', () => engine.why(query, 'kindly', conferences[0]?.id ?? '')],
    ['have their suggestions', () => engine.suggest(query)],
    ['have their filters', () => filterOffers(query, names)],
    ['are lit', () => highlight(report, query)],
    ['are lit on a page', () => lightFor({ text: query, reading: 'kindly' }, [report])(report)],
    ['have their passage', () => snippet(report, query)],
  ])('%s within 50 ms', (_what, run) => expect(best(run)).toBeLessThan(50))
})
