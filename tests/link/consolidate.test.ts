import { describe, expect, it } from 'vitest'
import { clusters } from '../../src/link/cluster.ts'
import { consolidate } from '../../src/link/consolidate.ts'
import { lostEvidence } from '../../src/link/lost-evidence.ts'
import { printOfRecord } from '../../src/link/same-conference.ts'
import { Conference } from '../../src/model/conference.ts'
import { recordFrom } from './record-from.ts'

const OPENING =
  'Ngày 12/3/2031, tại Đà Nẵng, Sở Ngoại vụ thành phố Đà Nẵng tổ chức hội nghị tập huấn công tác thông tin đối ngoại năm 2031.'
const FIRST = `${OPENING} Hơn 150 đại biểu tham dự. Bà Lê Thị Mẫu, Giám đốc Sở Ngoại vụ chủ trì hội nghị. Hội nghị phổ biến Nghị định 72.`
const SECOND = `${OPENING.replace('Ngày 12/3/2031', 'Trong hai ngày 12 và 13/3/2031')} Gần 200 đại biểu tham dự. Bà Lê Thị Mẫu, Ủy viên Ban Thường vụ Thành ủy phát biểu khai mạc. Học viên được nghe giới thiệu Nghị định số 72/2015/NĐ-CP ngày 7/9/2015 của Chính phủ.`
const OTHER = FIRST.replaceAll('Đà Nẵng', 'Cần Thơ')

function joined(...texts: readonly string[]): readonly Conference[] {
  return clusters(
    texts.map((text, index) => recordFrom('abc'.charAt(index), text)),
    printOfRecord,
  ).map(consolidate)
}

const only = () => {
  const [record, ...others] = joined(FIRST, SECOND)
  expect(others).toEqual([])
  return Conference.parse(record)
}

describe('consolidate', () => {
  it('keeps both reports and says why they were joined', () => {
    expect(only().reports.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(only().joins).toEqual([expect.objectContaining({ one: 'a', other: 'b' })])
  })

  it('takes the most exact date, with every witness', () => {
    const { date } = only()
    expect(date?.edtf).toBe('2031-03-12/2031-03-13')
  })

  it('takes as stated what another report states', () => {
    const open = SECOND.replace('12 và 13/3/2031', '12 và 13/3')
    expect(recordFrom('b', open).date?.inferred).toEqual(['year'])
    const [record, ...others] = joined(FIRST, open)
    expect(others).toEqual([])
    expect(record?.date).toMatchObject({ edtf: '2031-03-12/2031-03-13', inferred: [] })
    expect(new Set(record?.date?.evidence.map(({ report }) => report))).toEqual(new Set(['a', 'b']))
  })

  it('makes one person of two mentions, with the offices of both', () => {
    const [person, ...others] = only().officials
    expect(others).toEqual([])
    expect(person?.titles).toEqual(['Giám đốc Sở Ngoại vụ', 'Ủy viên Ban Thường vụ Thành ủy'])
    expect(new Set(person?.evidence.map(({ report }) => report))).toEqual(new Set(['a', 'b']))
  })

  it('lets a bare number join the full one', () => {
    expect(only().directives.map(({ number }) => number)).toEqual(['72/2015/NĐ-CP'])
  })

  it('keeps a disagreement with who says what', () => {
    expect(only().disagreements).toEqual([
      {
        field: 'participants',
        values: [
          {
            value: 150,
            report: 'a',
            evidence: [expect.objectContaining({ report: 'a', quote: 'Hơn 150 đại biểu' })],
          },
          {
            value: 200,
            report: 'b',
            evidence: [expect.objectContaining({ report: 'b', quote: 'Gần 200 đại biểu' })],
          },
        ],
      },
    ])
  })

  it('does not call a day within two days a disagreement', () => {
    expect(only().disagreements.map(({ field }) => field)).not.toContain('date')
  })

  it('quotes every report it names', () => {
    const { reports, officials, agenda, outcomes } = only()
    const texts = new Map(reports.map(({ id, text }) => [id, text]))
    for (const { evidence } of [...officials, ...agenda, ...outcomes]) {
      for (const { report, start, end, quote } of evidence)
        expect(texts.get(report)?.slice(start, end)).toBe(quote)
    }
  })
})

describe('clusters', () => {
  it('leaves another province’s conference alone', () => expect(joined(FIRST, SECOND, OTHER)).toHaveLength(2))

  it('gives the same records in whatever order', () => {
    const ids = (texts: readonly string[]) =>
      clusters(
        texts.map((text) => recordFrom(text === FIRST ? 'a' : text === SECOND ? 'b' : 'c', text)),
        printOfRecord,
      )
        .map(consolidate)
        .map((record) => JSON.stringify(record))
        .toSorted()
    expect(ids([OTHER, SECOND, FIRST])).toEqual(ids([FIRST, SECOND, OTHER]))
  })

  it('leaves a day without a year alone when two editions fit it', () => {
    const undated = FIRST.replace('/2031', '').replace(' năm 2031', '')
    expect(joined(FIRST, FIRST.replaceAll('2031', '2032'), undated)).toHaveLength(3)
  })
})

describe('a merge loses nothing', () => {
  const merged = (...texts: readonly string[]) => {
    const [record, ...others] = joined(...texts)
    expect(others).toEqual([])
    return Conference.parse(record)
  }
  const at = (venue: string) => FIRST.replace('tại Đà Nẵng', `tại ${venue}, thành phố Đà Nẵng`)

  it('keeps two venues apart, with who names which', () => {
    const { place, disagreements } = merged(at('Hội trường Thành ủy'), at('Trung tâm Hội nghị Mẫu'))
    const named = disagreements.map(({ field, values }) => [field, values.map(({ value }) => value)])
    expect(named).toEqual([['place.venue', ['Hội trường Thành ủy', 'Trung tâm Hội nghị Mẫu']]])
    expect(named[0]?.[1]).toContain(place?.venue)
  })

  it('takes the longer name of one venue for no disagreement', () => {
    const { place, disagreements } = merged(at('Hội trường'), at('Hội trường Thành ủy'))
    expect(place?.venue).toBe('Hội trường Thành ủy')
    expect(disagreements).toEqual([])
  })

  it('keeps every part that a person had', () => {
    const speaking = (words: string) =>
      `${FIRST} Ông Trần Văn Mẫu, Phó Chủ tịch UBND thành phố, ${words} hội nghị.`
    const { speakers } = merged(speaking('khai mạc'), speaking('kết luận'))
    expect(speakers.filter(({ name }) => name === 'Trần Văn Mẫu').map(({ role }) => role)).toEqual([
      'khai mạc',
      'kết luận',
    ])
  })

  it('keeps the witness of a day without a year', () => {
    const open = FIRST.replace('Ngày 12/3/2031', 'Ngày 12/3').replaceAll(' năm 2031', '')
    expect(recordFrom('b', open).date?.edtf).toBe('XXXX-03-12')
    const { date } = merged(FIRST, open)
    expect(date).toMatchObject({ edtf: '2031-03-12', inferred: [] })
    expect(new Set(date?.evidence.map(({ report }) => report))).toEqual(new Set(['a', 'b']))
  })

  it('names what is lost, and whose it is', () => {
    const records = [recordFrom('a', FIRST), recordFrom('b', SECOND)]
    const [one] = records
    const lost = lostEvidence(one!, records)
    expect(lost.length).toBeGreaterThan(0)
    expect(new Set(lost.map(({ evidence }) => evidence.report))).toEqual(new Set(['b']))
    expect(lost.map(({ field }) => field)).toContain('participants.evidence')
    expect(lostEvidence(consolidate({ records, joins: [] }), records)).toEqual([])
  })
})
