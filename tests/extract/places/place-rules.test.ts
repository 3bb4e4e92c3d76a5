import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../src/extract/read-facts.ts'
import { reportFrom } from '../report-from.ts'
import { describeRules } from '../rule-sentences.ts'
import { PLACE_SENTENCES } from './place-sentences.ts'

/** The report in which a sentence stands: as its headline, in a province's own paper, or alone. */
function reportOf(sentence: string, id: string) {
  if (id === 'place/named-in-headline')
    return reportFrom('Sáng 5/3, Ban Chỉ đạo công tác thông tin đối ngoại tỉnh tổ chức hội nghị tổng kết.', {
      headline: sentence,
    })
  if (id === 'place/headline') return reportFrom('Sáng 5/3, lớp tập huấn khai giảng.', { headline: sentence })
  return id === 'place/publisher'
    ? reportFrom(sentence, { publisher: 'Báo Quảng Nam' })
    : reportFrom(sentence)
}

/** By which rules a place is read, each once and with the whole of what is known of the place. */
function placed(sentence: string, id: string) {
  const { place } = readFacts(reportOf(sentence, id))
  return [...new Set(place?.evidence.map(({ rule }) => rule))].map((rule) => ({ rule, value: place }))
}

describe('where an event met', () => describeRules(Object.keys(PLACE_SENTENCES), PLACE_SENTENCES, placed))

/** What was read of another country or counted is no province; of the others a near miss tells none. */
const TELL_NO_PROVINCE = ['place/abroad', 'place/link-points']

describe.each(Object.entries(PLACE_SENTENCES).filter(([id]) => !TELL_NO_PROVINCE.includes(id)))(
  'a near miss of %s',
  (id, { leaves }) => {
    it.each(leaves)('tells no province: %s', (sentence) =>
      expect(readFacts(reportOf(sentence, id)).place?.province ?? null).toBeNull(),
    )
  },
)
