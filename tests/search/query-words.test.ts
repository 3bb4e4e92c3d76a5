import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Clause, parsedQuery } from '../../src/search/query-words.ts'

/** A condition in short: «!» before what must not be, «?» before what may be missing, «|» between its runs. */
function told({ runs, demand }: Clause): string {
  const sign = { must: '', may: '?', not: '!' }[demand]
  return sign + runs.map((run) => run.map(({ exact }) => exact).join('+')).join('|')
}
const clauses = (query: string) => parsedQuery(query).clauses.map(told)

describe('a query', () => {
  it.each([
    ['đối ngoại', ['đối', 'ngoại']],
    ['"thông tin" đối ngoại', ['thông+tin', 'đối', 'ngoại']],
    ['“thông tin đối ngoại”', ['thông+tin+đối+ngoại']],
    ['«thông tin» và «đối ngoại»', ['thông+tin', 'và', 'đối+ngoại']],
    ['tập huấn -lào', ['tập', 'huấn', '!lào']],
    ['tập huấn -"Hà Nội" Huế', ['tập', 'huấn', '!hà+nội', 'huế']],
    ['kinh tế - xã hội', ['kinh', 'tế', 'xã', 'hội']],
    ['văn hóa-xã hội', ['văn', 'hóa', 'xã', 'hội']],
    ['16-KL/TW', ['16-kl/tw|16+kl+tw']],
    ['Kết luận số 16', ['kết', 'luận', '?số', '16']],
    ['năm 2019', ['?năm', '2019']],
    ['năm tháng', ['năm', 'tháng']],
    ['ttdn', ['thong+tin+doi+ngoai|ttdn']],
    ['Bộ TT&TT', ['bộ', 'thong+tin+va+truyen+thong|tt&tt']],
    ['24/12/2019', ['24/12/2019']],
    ['12-13/7/2018', ['12/7/2018', '13/7/2018']],
    ['tháng 7 năm 2018', ['tháng+7+năm+2018|7/2018']],
    ['ngày 5 tháng 07 năm 2018', ['ngày+5+tháng+07+năm+2018|5/7/2018']],
    ['hoà bình, uỷ viên', ['hòa', 'bình', 'ủy', 'viên']],
  ])('«%s» asks for %j', (query, expected) => expect(clauses(query)).toEqual(expected))

  it.each(['', '   ', '"', '""', '-', '- -', '«»', '…!?', '\u0301', '"\u0301 \u0323"'])(
    '«%s» asks for nothing',
    (query) => expect(clauses(query)).toEqual([]),
  )

  it.each([
    ['doi ngo', 'open'],
    ['doi ngo ', 'closed'],
    ['doi n', 'closed'],
    ['"doi ngo', 'open'],
    ['"doi ngo"', 'closed'],
  ])('«%s» ends %s', (query, ending) =>
    expect(parsedQuery(query).clauses.at(-1)?.runs[0]?.at(-1)?.ending).toBe(ending),
  )

  it('knows where each condition stands', () => {
    const { text, clauses: found } = parsedQuery('hội nghị -"Hà Nội" 16-KL/TW')
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'hội',
      'nghị',
      '-"Hà Nội"',
      '16-KL/TW',
    ])
  })

  it('asks for the same three times at most', () =>
    expect(clauses('tin "họp" tin báo tin "họp" tin tin')).toEqual([
      'tin',
      'họp',
      'tin',
      'báo',
      'tin',
      'họp',
    ]))

  it('of a whole page asks for its beginning', () =>
    expect(clauses('hội nghị '.repeat(5000)).length).toBeLessThanOrEqual(31))

  it('is read whatever it holds', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { text, clauses: found } = parsedQuery(query)
        for (const { start, end } of found) expect(text.slice(start, end)).not.toBe('')
      }),
    ))
})
