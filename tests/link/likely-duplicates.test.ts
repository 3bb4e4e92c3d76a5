import { describe, expect, it } from 'vitest'
import { likelyDuplicates } from '../../src/link/likely-duplicates.ts'
import type { Conference } from '../../src/model/conference.ts'
import type { Report } from '../../src/model/report.ts'
import { recordFrom } from './record-from.ts'

const TEXT =
  'Ngày 12/3/2031, tại Đà Nẵng, Sở Ngoại vụ thành phố Đà Nẵng tổ chức hội nghị tập huấn công tác thông tin đối ngoại năm 2031. Bà Lê Thị Mẫu, Giám đốc Sở Ngoại vụ chủ trì hội nghị.'
const record = recordFrom('moi', TEXT)

const shelved = (id: string, text: string, fields: Partial<Report> = {}): Conference => {
  const one = recordFrom(id, text)
  return { ...one, reports: one.reports.map((report) => ({ ...report, ...fields })) }
}
const found = (...others: readonly Conference[]) =>
  likelyDuplicates(record, others).map(({ kind, other }) => [kind, other.reports[0]?.id])

describe('likely duplicates', () => {
  it('are other reports of the conference, with the reasons and their points', () => {
    const [one] = likelyDuplicates(record, [shelved('cu', TEXT.replace('Bà Lê', 'Đồng chí Lê'))])
    expect(one?.kind).toBe('same-conference')
    expect(one?.reasons).toContainEqual({ reason: 'the same day', points: 4 })
  })

  it('are none of another day, province or year', () => {
    expect(
      found(
        shelved('hai', TEXT.replace('12/3', '13/3')),
        shelved('ba', TEXT.replaceAll('Đà Nẵng', 'Cần Thơ')),
        shelved('bon', TEXT.replaceAll('2031', '2032')),
      ),
    ).toEqual([])
  })

  it('are the same report when the address is the same, whatever was read in it', () => {
    const url = 'https://mau.vn/tin/1.html'
    const captured = shelved('moi', TEXT, { url: `${url}?utm_source=x#dau` })
    const filed = shelved('cu', TEXT.replace('12/3', '13/3'), { url: url.replace('https', 'http') })
    expect(likelyDuplicates(captured, [filed]).map(({ kind }) => kind)).toEqual(['same-report'])
  })

  it('are the same report when publisher, headline and day of publication are', () => {
    const head = { publisher: 'Báo Mẫu', headline: 'Họp ở Đà Nẵng', published: '2031-03-13' }
    const captured = shelved('moi', TEXT, { ...head, published: '2031-03-13T08:00' })
    expect(likelyDuplicates(captured, [shelved('cu', TEXT, head)]).map(({ kind }) => kind)).toEqual([
      'same-report',
    ])
    const next = { ...head, published: '2032-03-13' }
    expect(likelyDuplicates(captured, [shelved('cu', TEXT, next)]).map(({ kind }) => kind)).toEqual([
      'same-conference',
    ])
  })

  it('may be when a day and little more is common', () => {
    expect(
      found(
        shelved(
          'khac',
          'Ngày 12/3/2031, tại Đà Nẵng, Trường Cao đẳng Mẫu tổ chức lớp tập huấn nghiệp vụ báo chí cho phóng viên trẻ.',
        ),
      ),
    ).toEqual([])
    expect(
      found(shelved('khac', 'Ngày 12/3/2031, tại Đà Nẵng diễn ra hội thảo về nghiệp vụ báo chí.')),
    ).toEqual([['alike', 'khac']])
  })

  it('stand with the surest first', () => {
    expect(
      found(
        shelved('khac', 'Ngày 12/3/2031, tại Đà Nẵng diễn ra hội thảo về nghiệp vụ báo chí.'),
        shelved('cu', TEXT),
      ).map(([kind]) => kind),
    ).toEqual(['same-conference', 'alike'])
  })
})
