import { describe, expect, it } from 'vitest'
import type { Conference, ConferenceDate } from '../../src/model/conference.ts'
import { digestSkeleton } from '../../src/pipeline/digest-skeleton.ts'
import { readReport } from '../../src/pipeline/read-report.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const CAPTURE = `BÁO MẪU
Hội nghị triển khai công tác thông tin đối ngoại năm 2031

Cập nhật: 13/3/2031 08:07

Sáng 12/3/2031, tại Nhà khách Mẫu, Đà Nẵng, Ban Chỉ đạo công tác thông tin đối ngoại thành phố đã tổ chức Hội nghị triển khai công tác thông tin đối ngoại năm 2031. Ông Lê Văn Mẫu, Trưởng Ban Tuyên giáo Thành ủy chủ trì hội nghị. Dự hội nghị có bà Trần Thị Mẫu, Giám đốc Sở Ngoại vụ cùng hơn 150 đại biểu.

Hội nghị nghe báo cáo kết quả công tác theo Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị. Kết luận hội nghị, ông Lê Văn Mẫu yêu cầu các sở, ngành tiếp tục đổi mới nội dung, phương thức thông tin đối ngoại trong năm tới.
`

function recordOf(text: string, file: string): Conference {
  const reading = readReport({ file, bytes: new TextEncoder().encode(text) })
  if ('issue' in reading) throw new Error(reading.issue.message)
  return reading.record
}

const record = recordOf(CAPTURE, 'bai.txt')
const skeleton = digestSkeleton(record)
const again = recordOf(skeleton.text, skeleton.file)

describe('the skeleton of a digest', () => {
  it('is named after day, conference, place and publisher', () => {
    expect(skeleton.file).toBe('2031-03-12-trien-khai-cong-tac-thong-tin-doi-ngoai-da-nang-bao-mau.md')
  })

  it.each([
    [{ date: null }, 'trien-khai-cong-tac-thong-tin-doi-ngoai-da-nang-bao-mau.md'],
    [{ date: dated('XXXX-09-14', null) }, '09-14-trien-khai-cong-tac-thong-tin-doi-ngoai-da-nang-bao-mau.md'],
    [{ date: dated('2031', '2031') }, '2031-trien-khai-cong-tac-thong-tin-doi-ngoai-da-nang-bao-mau.md'],
    [{ place: null }, '2031-03-12-trien-khai-cong-tac-thong-tin-doi-ngoai-bao-mau.md'],
  ])('has no part in its name that is not known: %#', (fields, file) => {
    expect(digestSkeleton(conferenceOf(fields)).file).toBe(file)
  })

  it('bears the head of its report and says that it is a draft', () => {
    const { publisher, headline, published, url, rights } = again.reports[0]!
    expect({ publisher, headline, published, url, rights }).toEqual({
      publisher: record.reports[0]?.publisher,
      headline: 'Hội nghị triển khai công tác thông tin đối ngoại năm 2031',
      published: record.reports[0]?.published,
      url: null,
      rights: 'digest',
    })
    expect(again.issues[0]?.code).toBe('draft')
  })

  it('says in our words what was read: who, when, where, which', () => {
    expect(again.date?.edtf).toBe('2031-03-12')
    expect(again.place).toMatchObject({ province: 'Đà Nẵng', venue: record.place?.venue })
    expect(again.chair.map(({ name }) => name)).toEqual(['Lê Văn Mẫu'])
    expect(again.officials.map(({ name, titles }) => [name, titles])).toEqual(
      expect.arrayContaining(record.officials.map(({ name, titles }) => [name, titles])),
    )
    expect(again.participants).toMatchObject({ count: 150, qualifier: 'hơn' })
    expect(again.directives.map(({ id, date }) => [id, date])).toEqual(
      record.directives.map(({ id, date }) => [id, date]),
    )
  })

  it('holds no sentence of the source', () => {
    const sentences = CAPTURE.split(/\n|(?<=\.)\s/u).filter((sentence) => sentence.split(' ').length > 5)
    const [, ...body] = sentences
    expect(body.length).toBeGreaterThan(3)
    expect(body.filter((sentence) => skeleton.text.includes(sentence.replace(/\.$/u, '')))).toEqual([])
    for (const { text } of [...record.agenda.slice(1), ...record.outcomes])
      expect(skeleton.text).not.toContain(text)
  })

  it('tells what is left to be told, outside of what is read', () => {
    expect(skeleton.text).toMatch(/<!--[^>]*lời của mình[^>]*-->/u)
    expect(again.reports[0]?.text).not.toContain('lời của mình')
  })

  it('states nothing that was inferred', () => {
    const { text } = digestSkeleton(conferenceOf())
    expect(text).toContain('ngày 12/3, tại Đà Nẵng')
    expect(text).toContain('Suy ra, không ghi vào bản lược thuật: năm')
  })
})

describe('the day in a skeleton', () => {
  it.each([
    ['2031-03-12', 'ngày 12/3/2031'],
    ['2031-03-12/2031-03-13', 'từ ngày 12 đến ngày 13/3/2031'],
    ['2031-03-30/2031-04-02', 'từ ngày 30/3/2031 đến ngày 2/4/2031'],
    ['XXXX-09-14', 'ngày 14/9'],
    ['2031-03', 'tháng 3/2031'],
    ['2031', 'năm 2031'],
  ])('%s', (edtf, words) => {
    expect(digestSkeleton(conferenceOf({ date: dated(edtf, edtf) })).text).toContain(
      `Hội nghị họp ${words}, tại`,
    )
  })
})

function dated(edtf: string, start: string | null): ConferenceDate {
  const { date } = conferenceOf()
  return {
    ...date!,
    edtf,
    start: start?.split('/')[0] ?? null,
    end: start?.split('/').at(-1) ?? null,
    inferred: [],
  }
}
