import { describe, expect, it } from 'vitest'
import type { DatePart } from '../../src/model/vocabulary.ts'
import { chicagoBibliography, chicagoNote } from '../../src/publish/chicago-citation.ts'
import { chicagoDate } from '../../src/publish/chicago-date.ts'
import { conferenceWork } from '../../src/publish/conference-work.ts'
import { officialWork } from '../../src/publish/official-work.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { publicationOf } from '../fixtures/publication.ts'

const READ = { accessed: '2031-04-01' }

describe('a date in Chicago style', () => {
  it.each<[string, DatePart[], string]>([
    ['2018-07-12', [], 'July 12, 2018'],
    ['2018-07-12/2018-07-13', [], 'July 12–13, 2018'],
    ['2018-06-30/2018-07-02', [], 'June 30–July 2, 2018'],
    ['2018-12-31/2019-01-02', [], 'December 31, 2018–January 2, 2019'],
    ['2031-03-12', ['year'], 'March 12, [2031]'],
    ['2031-03-12', ['month', 'year'], '[March] 12, [2031]'],
    ['2031-09', [], 'September 2031'],
    ['2017', [], '2017'],
    ['2017', ['year'], '[2017]'],
    ['XXXX-09-14', [], 'September 14, year unknown'],
    ['2018-07-13T08:07', [], 'July 13, 2018'],
    ['hôm qua', [], 'hôm qua'],
  ])('%s, inferred %j, is %s', (edtf, inferred, cited) => expect(chicagoDate({ edtf, inferred })).toBe(cited))
})

describe('a conference in Chicago style', () => {
  const report = reportOf('Họp về thông tin đối ngoại\nHội nghị họp tại Huế.', {
    byline: 'Mẫu Văn Viết',
    published: '2031-03-13',
  })
  const conference = { ...conferenceOf(), reports: [report] }
  const work = conferenceWork(conference, publicationOf())

  it('is a note with the reports it was read in, names as they are written', () =>
    expect(chicagoNote(work, READ)).toBe(
      '“Hội nghị triển khai công tác thông tin đối ngoại năm 2031,” Đà Nẵng, March 12, [2031], ' +
        'Kỷ yếu Hội nghị thông tin đối ngoại, accessed April 1, 2031, ' +
        `https://ky-yeu.example/hoi-nghi/${conference.id}, ` +
        'citing Mẫu Văn Viết, “Họp về thông tin đối ngoại,” Báo Mẫu, March 13, 2031.',
    ))

  it('is an entry of the bibliography', () =>
    expect(chicagoBibliography(work, READ)).toBe(
      '“Hội nghị triển khai công tác thông tin đối ngoại năm 2031.” Kỷ yếu Hội nghị thông tin đối ngoại. ' +
        'Đà Nẵng, March 12, [2031]. Accessed April 1, 2031. ' +
        `https://ky-yeu.example/hoi-nghi/${conference.id}.`,
    ))

  it('leaves out what is not known', () => {
    const unknown = conferenceWork({ ...conference, date: null, place: null, reports: [] }, publicationOf())
    expect(chicagoNote(unknown, READ)).toContain('năm 2031,” Kỷ yếu Hội nghị thông tin đối ngoại, accessed')
    expect(chicagoNote(unknown, READ)).not.toContain('citing')
  })
})

describe('the page of an official in Chicago style', () => {
  it('is under the name as it is written', () => {
    const work = officialWork({ id: 'le-thi-mau', preferredForm: 'Lê Thị Mẫu' }, publicationOf())
    expect(chicagoNote(work, READ)).toBe(
      '“Lê Thị Mẫu,” Kỷ yếu Hội nghị thông tin đối ngoại, accessed April 1, 2031, ' +
        'https://ky-yeu.example/nhan-vat/le-thi-mau.',
    )
  })
})
