import { describe, expect, it } from 'vitest'
import type { Brief } from '../../src/model/brief.ts'
import type { Conference } from '../../src/model/conference.ts'
import { editionsOf } from '../../src/search/series.ts'
import { conferenceOf } from '../fixtures/conference.ts'

type Sketch = {
  readonly title: string
  readonly year?: number | null
  readonly kinds?: Conference['event']['kinds']
  readonly level?: Conference['event']['level']
  readonly province?: string
  readonly organiser?: string
}

const any = conferenceOf()

function sketched(sketch: Sketch, number = 0): Conference {
  const { title, year = 2030, kinds = ['tổng kết'], level = 'trung ương' } = sketch
  const { province = 'Hà Nội', organiser = 'Ban Chỉ đạo Mẫu' } = sketch
  const start = year === null ? null : `${year}-12-20`
  return {
    ...any,
    id: `${year}-${number}`,
    event: { ...any.event, title, kinds, level },
    date: any.date && { ...any.date, edtf: start ?? 'XXXX-12-20', start, end: start },
    place: any.place && { ...any.place, province },
    organisers: [{ name: organiser, authority: null, evidence: any.event.evidence }],
  }
}

const samePlace = (one: Brief, other: Brief) => one.place?.province === other.place?.province
const areEditions = (one: Sketch, other: Sketch) => {
  const [first, second] = [sketched(one, 1), sketched({ year: 2031, ...other }, 2)]
  const forth = editionsOf(first, [second, first], samePlace).length === 2
  expect(editionsOf(second, [first, second], samePlace)).toHaveLength(forth ? 2 : 1)
  return forth
}

const REVIEW = 'Hội nghị tổng kết công tác thông tin đối ngoại năm 2030'

describe('are editions of one series', () => {
  it.each<readonly [string, Sketch, Sketch]>([
    ['a review and the next', { title: REVIEW }, { title: 'Tổng kết công tác thông tin đối ngoại năm 2031' }],
    ['with a short form', { title: REVIEW }, { title: 'Hội nghị toàn quốc tổng kết công tác TTĐN' }],
    [
      'with one subject more, and the next year planned',
      { title: REVIEW },
      {
        title: 'Tổng kết công tác thông tin đối ngoại, tuyên truyền biển đảo và triển khai nhiệm vụ năm 2032',
        kinds: ['tổng kết', 'triển khai'],
      },
    ],
    [
      'where the organiser says about what',
      { title: REVIEW },
      { title: 'Hội nghị tổng kết năm 2031', organiser: 'Ban Chỉ đạo Công tác thông tin đối ngoại' },
    ],
    [
      'of one province',
      { title: 'Tổng kết công tác đối ngoại tỉnh Bắc Mẫu', level: 'tỉnh/thành', province: 'Bắc Mẫu' },
      { title: 'Hội nghị tổng kết công tác đối ngoại', level: 'tỉnh/thành', province: 'Bắc Mẫu' },
    ],
    [
      'of one ministry',
      { title: 'Tập huấn phóng viên biên giới', kinds: ['tập huấn'], level: 'bộ ngành' },
      { title: 'Lớp tập huấn cho phóng viên biên giới', kinds: ['tập huấn'], level: 'bộ ngành' },
    ],
  ])('%s', (_, one, other) => expect(areEditions(one, other)).toBe(true))
})

describe('stand for themselves', () => {
  it.each<readonly [string, Sketch, Sketch]>([
    ['another subject', { title: REVIEW }, { title: 'Tổng kết công tác phòng chống thiên tai' }],
    ['another kind', { title: REVIEW }, { title: REVIEW, kinds: ['tập huấn'] }],
    ['another level', { title: REVIEW }, { title: REVIEW, level: 'khu vực' }],
    ['no level', { title: REVIEW, level: null }, { title: REVIEW, level: null }],
    [
      'another province',
      { title: REVIEW, level: 'tỉnh/thành', province: 'Bắc Mẫu' },
      { title: REVIEW, level: 'tỉnh/thành', province: 'Nam Mẫu' },
    ],
    [
      'another ministry',
      { title: REVIEW, level: 'bộ ngành', organiser: 'Bộ Mẫu' },
      { title: REVIEW, level: 'bộ ngành', organiser: 'Bộ Khác' },
    ],
    ['an unknown year', { title: REVIEW }, { title: REVIEW, year: null }],
  ])('%s', (_, one, other) => expect(areEditions(one, other)).toBe(false))
})

it('has them oldest first', () => {
  const all = [2031, 2027, 2029].map((year) => sketched({ title: REVIEW, year }))
  expect(editionsOf(all[2]!, all, samePlace).map(({ id }) => id)).toEqual(['2027-0', '2029-0', '2031-0'])
})
