import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/search/reading.ts'
import type { ConditionAnswer } from '../../src/search/why.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { builtEngine } from './built-engine.ts'

const TEXT = `Hội nghị triển khai công tác thông tin đối ngoại năm 2031
Chiều 12/3, tại Đà Nẵng, Ban Chỉ đạo TTĐN thành phố họp theo Kết luận số 57-KL/TW. Hoi nghi nhắc các phóng viên thường trú và hẹn ngày 24/12/2031.`

const CONFERENCE = conferenceOf({
  id: 'mau',
  organisers: [],
  agenda: [],
  outcomes: [],
  reports: [reportOf(TEXT, { id: 'mau' })],
})
const OTHER = conferenceOf({
  id: 'khac',
  reports: [reportOf('Lớp tập huấn phát ngôn tại Huế', { id: 'khac' })],
})

const engine = builtEngine([OTHER, CONFERENCE])
const why = (text: string, reading: Reading = 'kindly') => engine.why(text, reading, 'mau')

/** «thông tin (title, body) unmarked begun short-form in ttđn», what is usual left out. */
function told({ words, fields, spelling, extent, by, within }: ConditionAnswer): string {
  const rest = [spelling, extent, by, within && `in ${within}`]
  const unusual = rest.filter((one) => one && !['as-typed', 'whole', 'itself'].includes(one))
  return [`${words} (${fields.join(', ')})`, ...unusual].join(' ')
}

const answers = (text: string, reading?: Reading) =>
  why(text, reading)?.conditions.map(({ asked, answers: list }) => [asked, list.map(told)])

describe('why a conference answers', () => {
  it.each([
    ['thông tin', [['thông', ['thông (title, headline, body)', 'thông (body) short-form in ttđn']]]],
    ['triển ', [['triển', ['triển (title, kinds, headline, body)']]]],
    ['trien ', [['trien', ['triển (title, kinds, headline, body) unmarked']]]],
    ['triên ', [['triên', ['triển (title, kinds, headline, body) tone-missing']]]],
    ['trien k', [['trien', ['triển (title, kinds, headline, body) unmarked']]]],
    [
      'phóng viê',
      [
        ['phóng', ['phóng (body)']],
        ['viê', ['viên (body) begun']],
      ],
    ],
    [
      'dối ',
      [
        [
          'dối',
          ['đối (title, headline, body) stroke-missing', 'đối (body) stroke-missing short-form in ttđn'],
        ],
      ],
    ],
    ['"triển khai công tác"', [['triển khai công tác', ['triển khai công tác (title, headline, body)']]]],
    ['ttđn', [['ttđn', ['thông tin đối ngoại (title, headline, body) short-form', 'ttđn (body)']]]],
    ['ngày 24 tháng 12 năm 2031', [['ngày 24 tháng 12 năm 2031', ['24/12/2031 (body) date']]]],
    ['24/12/2031', [['24/12/2031', ['24/12/2031 (body)']]]],
    ['57-KL/TW', [['57-KL/TW', ['57-kl/tw (directives, body)']]]],
  ])('for «%s»: %j', (query, expected) => expect(answers(query)?.slice(0, expected.length)).toEqual(expected))

  it('for a part of a date or a number', () => {
    expect(answers('tháng 12 ')?.at(-1)).toEqual([
      '12',
      ['12 (date) date in 12/3/2031', '12 (body) date in 12/3', '12 (body) date in 24/12/2031'],
    ])
    expect(answers('57 ')).toEqual([['57', ['57 (directives, body) number in 57-kl/tw']]])
  })

  it('for keys that were decoded and slips that were corrected', () => {
    expect(why('trieenr khai')?.conditions).toMatchObject([
      { asked: 'triển', typed: 'trieenr' },
      { asked: 'khai', typed: null },
    ])
    expect(why('triểm khai')?.conditions[0]).toMatchObject({ asked: 'triển', typed: 'triểm' })
    expect(why('trieenr khai', 'literally')?.conditions[0]).toMatchObject({ asked: 'trieenr', answers: [] })
  })

  it('exactly', () => {
    expect(answers('hoi nghi ', 'exactly')).toEqual([
      ['hoi', ['hoi (body)']],
      ['nghi', ['nghi (body)']],
    ])
    expect(answers('hoi ')).toEqual([['hoi', ['hoi (body)', 'hội (title, headline, body) unmarked']]])
  })

  it('leaves aside the first letter of a word in typing', () =>
    expect(answers('phóng v')).toEqual([['phóng', ['phóng (body)']]]))

  it('says what may be missing and what must', () =>
    expect(why('kết luận số 57 -Lào')?.conditions.map(({ asked, demand }) => [asked, demand])).toEqual([
      ['kết', 'must'],
      ['luận', 'must'],
      ['số', 'may'],
      ['57', 'must'],
      ['Lào', 'not'],
    ]))

  it('names a few of many words that one has begun', () => {
    const [begun] = why('th')?.conditions ?? []
    expect(begun?.answers).toHaveLength(4)
    expect(begun?.more).toBeGreaterThan(0)
  })

  it('is not known of a conference that is not there', () =>
    expect(engine.why('thông tin', 'kindly', 'không-có')).toBeNull())

  it('can be handed from one thread to another', () =>
    expect(structuredClone(why('thông tin'))).toEqual(why('thông tin')))
})

describe('what stands together', () => {
  const together = (text: string) => {
    const found = why(`${text} `)?.together
    return found && [found.asked, found.answers.map(told)]
  }
  it.each([
    ['cong tac thong tin doi ngoai', 'công tác thông tin đối ngoại (title, headline, body) unmarked'],
    ['phát công tác thông tin', 'công tác thông tin (title, headline, body)'],
    ['thường trú phóng viên', 'phóng viên (body)'],
    ['phóng viên thương trú', 'phóng viên thường trú (body) tone-missing'],
    ['ngoại phóng viên', 'phóng viên (body)'],
    ['kết luận số 57-kl/tw', 'kết luận số 57-kl/tw (directives, body)'],
    ['chỉ đạo thông tin', 'chỉ đạo ttđn (body) short-form in ttđn'],
  ])('of «%s» is %s', (query, expected) => expect(together(query)?.[1]?.[0]).toBe(expected))

  it.each(['viên phóng', 'phóng', '"phóng viên"', ''])('of «%s» is nothing', (query) =>
    expect(together(query)).toBeNull(),
  )

  it('is told by its conditions', () => {
    expect(why('ngoại -lào phóng viên')?.together).toMatchObject({ asked: 'phóng viên', first: 2, last: 3 })
    expect(why('trieenr khai')?.together).toMatchObject({ asked: 'triển khai', typed: 'trieenr khai' })
  })
})

it('every query is answered', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('kindly' as const, 'exactly' as const),
      (text, reading) => {
        const found = engine.search(text, reading).hits.some(({ id }) => id === 'mau')
        const musts = why(text, reading)?.conditions.filter(({ demand }) => demand === 'must') ?? []
        if (found) for (const { answers: list } of musts) expect(list.length).toBeGreaterThan(0)
      },
    ),
  ))
