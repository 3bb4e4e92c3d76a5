import { describe, expect, it } from 'vitest'
import type { DatePart } from '../../src/model/vocabulary.ts'
import type { CitationWords } from '../../src/publish/citation-words.ts'
import { citedDate } from '../../src/publish/cited-date.ts'
import { claimCitation } from '../../src/publish/claim-citation.ts'
import { conferenceCitation } from '../../src/publish/conference-citation.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'

const WORDS: CitationWords = {
  readIn: (references) => `Theo: ${references}`,
  archive: 'Kỷ yếu',
  accessed: (day) => `truy cập ${day}`,
  month: (month) => `${month}`,
  dateSeparator: '/',
  noYear: 'không rõ năm',
}
const MONTHS = ['January', 'February', 'March']
const IN_ENGLISH = { ...WORDS, month: (month: number) => MONTHS[month - 1] ?? `${month}`, dateSeparator: ' ' }
const ACCESS = { permalink: 'https://ky-yeu.example/hoi-nghi/mau', day: '1/4/2031' }

describe('a date as it is cited', () => {
  it.each<[string, DatePart[], string]>([
    ['2018-07-12', [], '12/7/2018'],
    ['2018-07-12/2018-07-13', [], '12–13/7/2018'],
    ['2018-06-30/2018-07-02', [], '30/6 – 2/7/2018'],
    ['2018-12-31/2019-01-02', [], '31/12/2018 – 2/1/2019'],
    ['2031-03-12', ['year'], '12/3/[2031]'],
    ['2031-03-12', ['month', 'year'], '12/[3]/[2031]'],
    ['2031-09', [], '9/2031'],
    ['2017', [], '2017'],
    ['2017', ['year'], '[2017]'],
    ['XXXX-09-14', [], '14/9, không rõ năm'],
    ['2018-07-13T08:07', [], '13/7/2018'],
    ['hôm qua', [], 'hôm qua'],
  ])('%s, inferred %j, is %s', (edtf, inferred, cited) =>
    expect(citedDate({ edtf, inferred }, WORDS)).toBe(cited),
  )

  it('names the month where the language does', () => {
    const date = { edtf: '2031-03-12/2031-03-13', inferred: ['year' as const] }
    expect(citedDate(date, IN_ENGLISH)).toBe('12–13 March [2031]')
  })
})

const plain = conferenceOf()
const report = reportOf('Họp về thông tin đối ngoại\nHội nghị họp tại Huế.', {
  byline: 'Mẫu Văn Viết',
  published: '2031-03-13',
})

describe('a conference as it is cited', () => {
  it('has name, day, place, reports, address and the day of access', () => {
    expect(conferenceCitation({ ...plain, reports: [report] }, ACCESS, WORDS)).toBe(
      'Hội nghị triển khai công tác thông tin đối ngoại năm 2031, 12/3/[2031], Đà Nẵng. ' +
        'Theo: Mẫu Văn Viết, «Họp về thông tin đối ngoại», Báo Mẫu, 13/3/2031. ' +
        'Kỷ yếu, https://ky-yeu.example/hoi-nghi/mau, truy cập 1/4/2031.',
    )
  })

  it('leaves out what is not known', () => {
    const reports = [{ ...report, publisher: null, published: null, byline: null, headline: null }]
    const unknown = { ...plain, date: null, place: null, reports }
    expect(conferenceCitation(unknown, ACCESS, WORDS)).toBe(
      'Hội nghị triển khai công tác thông tin đối ngoại năm 2031. ' +
        'Kỷ yếu, https://ky-yeu.example/hoi-nghi/mau, truy cập 1/4/2031.',
    )
  })

  it('puts in brackets what no report states', () => {
    const event = { ...plain.event, inferred: ['title' as const] }
    const place = { ...plain.place!, venue: 'Nhà Mẫu', inferred: ['province' as const] }
    expect(conferenceCitation({ ...plain, event, place, reports: [] }, ACCESS, WORDS)).toContain(
      '[Hội nghị triển khai công tác thông tin đối ngoại năm 2031], 12/3/[2031], Nhà Mẫu, [Đà Nẵng].',
    )
  })

  it('names each of several reports', () => {
    const other = { ...report, byline: null, publisher: 'Đài Mẫu' }
    expect(conferenceCitation({ ...plain, reports: [report, other] }, ACCESS, WORDS)).toContain(
      'Báo Mẫu, 13/3/2031; «Họp về thông tin đối ngoại», Đài Mẫu, 13/3/2031.',
    )
  })
})

describe('a claim as it is cited', () => {
  const claim = {
    label: 'Nơi họp',
    value: 'Huế',
    sentences: [{ report, text: 'Hội nghị họp tại Huế.' }],
  }

  it('has its sentence and who says it', () => {
    expect(claimCitation(claim, plain, { access: ACCESS, words: WORDS })).toBe(
      'Nơi họp: Huế. «Hội nghị họp tại Huế.» (Mẫu Văn Viết, «Họp về thông tin đối ngoại», Báo Mẫu, 13/3/2031). ' +
        'Hội nghị triển khai công tác thông tin đối ngoại năm 2031, 12/3/[2031], Đà Nẵng. ' +
        'Kỷ yếu, https://ky-yeu.example/hoi-nghi/mau, truy cập 1/4/2031.',
    )
  })

  it('keeps the full stop that a value has', () => {
    const text = claimCitation({ ...claim, value: 'Họp tại Huế.' }, plain, { access: ACCESS, words: WORDS })
    expect(text).toContain('Nơi họp: Họp tại Huế. «')
  })
})
