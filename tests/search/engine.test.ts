import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { buildIndex, loadEngine } from '../../src/search/engine.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'

/** A record that says only this, in its body or under the field named. */
function saying(id: string, text: string, fields: Partial<Conference> = {}): Conference {
  const bare = { chair: [], officials: [], organisers: [], agenda: [], outcomes: [], directives: [] }
  const report = reportOf(text, { id, headline: null })
  const event = { title: 'x', inferred: [], kinds: [], level: null, evidence: evidence(id) }
  return conferenceOf({ id, event, date: null, place: null, ...bare, ...fields, reports: [report] })
}

const evidence = (report: string) => [{ report, start: 0, end: 1, quote: 'H', rule: 'test/given' }]

const engineOf = (...conferences: readonly Conference[]) => loadEngine(buildIndex(conferences))

const idsFor = (query: string, ...conferences: readonly Conference[]) =>
  engineOf(...conferences)
    .search(query)
    .map(({ id }) => id)

const MARKED = saying('marked', 'Hội nghị triển khai công tác thông tin đối ngoại')
const UNMARKED = saying('unmarked', 'Hoi nghi trien khai cong tac thong tin doi ngoai')
const OTHER = saying('other', 'Hội chợ có đôi lồng đèn treo ngoài ngõ, thông báo cho tỉnh')
const DECOMPOSED = saying('decomposed', 'Hội nghị triển khai công tác thông tin đối ngoại'.normalize('NFD'))

describe('marks', () => {
  it.each([
    ['thong tin doi ngoai', ['unmarked', 'marked', 'decomposed']],
    ['thông tin đối ngoại', ['marked', 'decomposed', 'unmarked']],
    ['thông tin đối ngoại'.normalize('NFD'), ['marked', 'decomposed', 'unmarked']],
    ['THÔNG TIN ÐỐI NGOẠI', ['marked', 'decomposed', 'unmarked']],
    ['thong tin dối ngoai', ['unmarked', 'marked', 'decomposed']],
  ])('«%s» finds every spelling and prefers its own', (query, ids) =>
    expect(idsFor(query, MARKED, UNMARKED, OTHER, DECOMPOSED)).toEqual(ids),
  )

  it('that are not typed favour no page', () => {
    const scores = engineOf(MARKED, UNMARKED, OTHER).search('hoi nghi doi ngoai')
    expect(scores.map(({ id }) => id).toSorted()).toEqual(['marked', 'unmarked'])
    expect(scores[0]?.score).toBe(scores[1]?.score)
  })

  it('that are not typed favour no page, even where marks tell words of one fold apart', () => {
    const marked = saying('marked', 'là lá la đối đổi đôi ngoại ngoài')
    const unmarked = saying('unmarked', 'la la la doi doi doi ngoai ngoai')
    const [first, second] = engineOf(marked, unmarked).search('doi ngoai')
    expect(first?.score).toBe(second?.score)
  })

  it('put «đối ngoại» before «đôi … ngoài»', () =>
    expect(idsFor('đối ngoại', OTHER, MARKED)).toEqual(['marked', 'other']))

  it.each(['hoà bình', 'hòa bình', 'hoa binh', 'HOÀ BÌNH'])('find both tone placements: %s', (query) =>
    expect(
      idsFor(query, saying('new', 'vì hoà bình'), saying('old', 'vì hòa bình'), saying('none', 'vì họa')),
    ).toEqual(['old', 'new']),
  )

  it('of đ are no letters to lose', () => expect(idsFor('oi ngoai', MARKED)).toEqual([]))

  it.each(['ttdn', 'TTĐN', 'ttđn'])('of abbreviations are optional: %s', (query) =>
    expect(idsFor(query, saying('abbreviated', 'công tác TTĐN'), OTHER)).toEqual(['abbreviated']),
  )
})

describe('words', () => {
  it('are all required', () => expect(idsFor('đối ngoại biển', MARKED, OTHER)).toEqual([]))
  it.each([
    ['doi ngo', ['marked']],
    ['đối ngoạ', ['marked']],
    ['ngo doi', []],
    ['doi n', []],
  ])('the last may be in typing: «%s»', (query, ids) => expect(idsFor(query, MARKED)).toEqual(ids))
})

describe('numbers and dates', () => {
  const directive = saying('directive', 'Quán triệt Kết luận 16-KL/TW và Nghị định 72/2015/NĐ-CP trong quý')
  const strewn = saying('strewn', 'Họp 16 điểm cầu, đại diện KL và TW, năm 2015, 72 đại biểu')
  it.each([
    ['16-KL/TW', ['directive', 'strewn']],
    ['16 kl tw', ['directive', 'strewn']],
    ['72/2015/nd-cp', ['directive']],
    ['72/2015/NĐ-CP', ['directive']],
    ['72/2015', ['directive', 'strewn']],
    ['2015', ['directive', 'strewn']],
  ])('«%s»', (query, ids) => expect(idsFor(query, strewn, directive).toSorted()).toEqual(ids.toSorted()))
  it('the whole number comes before its parts', () =>
    expect(idsFor('16-KL/TW', strewn, directive)).toEqual(['directive', 'strewn']))

  const dated = saying('dated', 'Sáng 24/12/2019, hội nghị khai mạc')
  const pieces = saying('pieces', 'Năm 2019 có 24 lớp và 12 đoàn')
  it.each(['24/12/2019', '24-12-2019', '24.12.2019', '2019-12-24', '24/12', '12/2019'])('«%s»', (query) =>
    expect(idsFor(query, pieces, dated)).toEqual(['dated']),
  )
  it('the year of a date is found', () =>
    expect(idsFor('2019', pieces, dated).toSorted()).toEqual(['dated', 'pieces']))
  it('the date of the record is found in whatever way the report writes it', () => {
    const date = { edtf: '2019-12-24', start: '2019-12-24', end: '2019-12-24', inferred: [] }
    const record = saying('record', 'Hôm qua, hội nghị khai mạc', {
      date: { ...date, evidence: evidence('record') },
    })
    expect(idsFor('24/12/2019', record)).toEqual(['record'])
  })
})

describe('fields', () => {
  const padding = 'Báo cáo nêu kết quả, nhiệm vụ và giải pháp của địa phương.'
  const body = saying('body', `${padding} Lê Thị Mẫu, Đà Nẵng, biên giới.`)
  const evidenceHere = evidence('field')
  const person = { name: 'Lê Thị Mẫu', titles: ['Phó Chủ tịch'], official: null, evidence: evidenceHere }
  const item = { text: 'biên giới', evidence: evidenceHere }
  const directive = {
    ...{
      id: 'x',
      type: 'Chỉ thị',
      number: '26-CT/TW',
      date: null,
      issuer: null,
      title: 'biên giới',
      term: null,
    },
    ...{ asWritten: [], evidence: evidenceHere },
  }
  const place = {
    province: 'Đà Nẵng',
    venue: null,
    authority: null,
    linkPoints: null,
    inferred: [],
    evidence: evidenceHere,
  }
  it.each<[string, Partial<Conference>, string]>([
    ['title', { event: { ...body.event, title: 'Hội nghị biên giới' } }, 'biên giới'],
    ['chair', { chair: [{ kind: 'person', ...person }] }, 'lê thị mẫu'],
    ['officials', { officials: [person] }, 'le thi mau'],
    ['directives', { directives: [directive] }, 'biên giới'],
    ['agenda', { agenda: [item] }, 'biên giới'],
    ['outcomes', { outcomes: [{ ...item, type: 'task' }] }, 'biên giới'],
    ['place', { place }, 'da nang'],
  ])('%s stands above body text', (_, fields, query) =>
    expect(idsFor(query, body, saying('field', padding, fields))).toEqual(['field', 'body']),
  )
  it('an official is found by the title held', () =>
    expect(idsFor('phó chủ tịch', body, saying('field', padding, { officials: [person] }))).toEqual([
      'field',
    ]))
})

describe('any query', () => {
  const engine = engineOf(MARKED, UNMARKED, OTHER)
  it.each([
    '',
    '   ',
    '«»…!?',
    '🎉🇻🇳',
    '\ud800\udc00\ud800',
    '\u0301\u0323',
    'constructor __proto__ toString hasOwnProperty',
    'đối '.repeat(2500),
    'đ'.repeat(10_000),
    '1/'.repeat(5000),
    Array.from({ length: 2000 }, (_, index) => `từ${index}`).join(' '),
    '\u0000\uffff<script>',
    '(a+)+$ \\ [',
  ])('is answered: %#', (query) => expect(() => engine.search(query)).not.toThrow())
  it('is answered, whatever it holds', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) =>
        Array.isArray(engine.search(query)),
      ),
    ))
})

describe('the index', () => {
  it('is the same for the same records', () =>
    expect(buildIndex([MARKED, OTHER])).toBe(buildIndex([MARKED, OTHER])))
  it('puts the newer of two equals first', () =>
    expect(idsFor('biển', saying('2018-a', 'biển'), saying('2020-a', 'biển'))).toEqual(['2020-a', '2018-a']))
  it('of another analyser is refused', () => {
    const stale = JSON.stringify({ ...JSON.parse(buildIndex([])), analyzer: '0' })
    expect(() => loadEngine(stale)).toThrow('Cannot load the index: analyser "0" is not')
  })
  it('of an empty archive finds nothing', () => expect(idsFor('hội nghị')).toEqual([]))
})
