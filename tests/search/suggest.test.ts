import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { authoritiesOf, bodyOf, directiveOf, officialOf, placeOf, titleOf } from '../link/authorities.ts'
import { builtEngine } from './built-engine.ts'

const into = (id: string) => ({ id, date: '2031-07-01', source: 'Nghị quyết mẫu' })

const authorities = authoritiesOf({
  officials: [
    officialOf({
      id: 'do-van-thuong',
      preferredForm: 'Đỗ Văn Thưởng',
      titles: [titleOf('Trưởng Ban Tuyên giáo Tân Mẫu')],
    }),
    officialOf({ id: 'ha-thi-mau', preferredForm: 'Hà Thị Mẫu (Bộ trưởng)' }),
    officialOf({ id: 'ai-khac', preferredForm: 'Nguyễn Vắng Mặt' }),
  ],
  bodies: [
    bodyOf({ id: 'van-phong-thuong-truc', preferredForm: 'Văn phòng Thường trực Mẫu' }),
    bodyOf({
      id: 'bo-mau',
      preferredForm: 'Bộ Thông tin Mẫu',
      abbreviations: ['BTTM'],
      successors: [into('bo-moi')],
    }),
    bodyOf({ id: 'bo-moi', preferredForm: 'Bộ Mới' }),
  ],
  directives: [
    directiveOf({
      id: 'ket-luan-16',
      preferredForm: 'Kết luận số 16-KL/TM',
      number: '16-KL/TM',
      title: 'Chiến lược mẫu',
    }),
    directiveOf({
      id: 'nghi-dinh-72',
      type: 'Nghị định',
      preferredForm: 'Nghị định số 72/2015/NĐ-CM',
      number: '72/2015/NĐ-CM',
    }),
  ],
  places: [
    placeOf({ id: 'dong-mau', preferredForm: 'Đông Mẫu' }),
    placeOf({ id: 'tay-mau', preferredForm: 'Tây Hồng', to: '2031-06-30', successor: into('dong-mau') }),
    placeOf({ id: 'bac-cu', preferredForm: 'Bắc Cũ', to: '2030-12-31', successor: into('bac-moi') }),
    placeOf({ id: 'bac-moi', preferredForm: 'Bắc Mới', from: '2031-01-01' }),
  ],
})

type Sketch = {
  readonly id: string
  readonly title: string
  readonly official?: string
  readonly titles?: readonly string[]
  readonly body?: string
  readonly directive?: string
  readonly place?: string
}

function held({ id, title, official, titles = [], body, directive, place }: Sketch): Conference {
  const any = conferenceOf({ id })
  const { evidence } = any.event
  return {
    ...any,
    event: { ...any.event, title },
    date: any.date && { ...any.date, edtf: id.slice(0, 10), start: id.slice(0, 10) },
    chair: [],
    officials: official ? [{ name: 'Người Nọ', titles: [...titles], official, evidence }] : [],
    organisers: body ? [{ name: 'Cơ quan nọ', authority: body, evidence }] : [],
    directives: any.directives.flatMap((one) =>
      directive ? [{ ...one, id: directive, type: 'Văn bản', number: null, asWritten: [directive] }] : [],
    ),
    place: any.place && { ...any.place, province: place ?? null, authority: place ?? null },
  }
}

const engine = builtEngine(
  [
    held({
      id: '2031-03-12-a',
      title: 'Tập huấn nghiệp vụ biển đảo',
      official: 'do-van-thuong',
      titles: ['Thiếu tướng', 'Phó Chủ tịch UBND tỉnh'],
      body: 'bo-mau',
      directive: 'ket-luan-16',
      place: 'tay-mau',
    }),
    held({
      id: '2029-05-01-b',
      title: 'Tổng kết công tác đối ngoại thường niên',
      official: 'do-van-thuong',
      titles: ['Bí thư Huyện ủy'],
      body: 'van-phong-thuong-truc',
      directive: 'nghi-dinh-72',
      place: 'bac-cu',
    }),
    held({
      id: '2030-05-01-c',
      title: 'Tập huấn thông tin',
      official: 'ha-thi-mau',
      directive: 'nghi-dinh-72',
      place: 'dong-mau',
    }),
  ],
  authorities,
)

const labels = (text: string) => engine.suggest(text).map(({ label }) => label)
const first = (text: string) => engine.suggest(text)[0]

describe('what is suggested while one types', () => {
  it.each([
    ['KL 16', 'Kết luận số 16-KL/TM'],
    ['16-kl/tm', 'Kết luận số 16-KL/TM'],
    ['ket luan so 16', 'Kết luận số 16-KL/TM'],
    ['kl16', 'Kết luận số 16-KL/TM'],
    ['nd 72', 'Nghị định số 72/2015/NĐ-CM'],
    ['thuong', 'Đỗ Văn Thưởng'],
    ['do van thuong', 'Đỗ Văn Thưởng'],
    ['đỗ văn t', 'Đỗ Văn Thưởng'],
    ['Trưởng Ban Tuyên giáo Đỗ Văn Thưởng', 'Đỗ Văn Thưởng'],
    ['ông Thưởng', 'Đỗ Văn Thưởng'],
    ['DDoox Vawn Thuwowngr', 'Đỗ Văn Thưởng'],
    ['Do64 Va8n Thu7o7ng3', 'Đỗ Văn Thưởng'],
    ['Đỗ Văn Thưởg', 'Đỗ Văn Thưởng'],
    ['Thuwow', 'Đỗ Văn Thưởng'],
    ['Thuwowr', 'Đỗ Văn Thưởng'],
    ['DDoox Vawn T', 'Đỗ Văn Thưởng'],
    ['DDoox Vawn Thuwown', 'Đỗ Văn Thưởng'],
    ['Do64 Va8n Thu7o73', 'Đỗ Văn Thưởng'],
    ['nghij ddi', 'Nghị định số 72/2015/NĐ-CM'],
    ['tỉnh dd', 'Đông Mẫu'],
    ['tỉnh d9o6', 'Đông Mẫu'],
    ['bttm', 'Bộ Thông tin Mẫu'],
    ['tây hồng', 'Tây Hồng'],
    ['bac cu', 'Bắc Mới'],
    ['tỉnh Đông Mẫu', 'Đông Mẫu'],
    ['bien dao', 'Tập huấn nghiệp vụ biển đảo'],
    ['12/3/2031', 'Tập huấn nghiệp vụ biển đảo'],
  ])('to «%s» is first of all %s', (text, label) => expect(labels(text)[0]).toBe(label))

  it('to the old name of a place is the new one, too', () =>
    expect(labels('tay hong')).toEqual(['Tây Hồng', 'Đông Mẫu']))

  it.each(['', ' ', 't', '?!', 'voi trang', 'ông', 'nguyen vang mat', 'thường trực biển'])(
    'to «%s» is nothing',
    (text) => expect(labels(text)).toEqual([]),
  )

  it('respects marks: «thường» is nobody called Thưởng', () =>
    expect(labels('thường')).toEqual([
      'Văn phòng Thường trực Mẫu',
      'Tổng kết công tác đối ngoại thường niên',
    ]))

  it('tells what it is', () => {
    expect(first('do van thuong')).toEqual({
      kind: 'official',
      id: 'do-van-thuong',
      label: 'Đỗ Văn Thưởng',
      detail: 'Phó Chủ tịch Ủy ban nhân dân tỉnh',
      now: null,
      date: null,
      conferences: 2,
    })
    expect(first('ha thi mau')).toMatchObject({ label: 'Hà Thị Mẫu', detail: null })
    expect(first('kl 16')).toMatchObject({ kind: 'directive', detail: 'Chiến lược mẫu', conferences: 1 })
    expect(first('bo thong tin mau')).toMatchObject({ kind: 'body', now: 'Bộ Mới' })
    expect(first('dong mau')).toMatchObject({ kind: 'place', detail: 'Tây Hồng', conferences: 2 })
    expect(first('tay hong')).toMatchObject({ kind: 'place', now: 'Đông Mẫu', conferences: 1 })
    expect(first('bien dao')).toMatchObject({
      kind: 'conference',
      id: '2031-03-12-a',
      date: '2031-03-12',
      detail: 'tay-mau',
    })
  })

  it('is what a hostile text asks for: nothing, and at once', () => {
    for (const text of ['"'.repeat(500), 'a'.repeat(10_000), '\ud800', '(.*)+$', '-thuong', '🐘 🐘'])
      expect(engine.suggest(text).length).toBeLessThanOrEqual(8)
  })
})

describe('of many that answer', () => {
  const many = Array.from({ length: 30 }, (_, nth) =>
    held({
      id: `20${nth + 30}-01-01-n`,
      title: `Hội nghị thông tin lần ${nth}`,
      official: `mau-${nth % 12}`,
      body: nth === 0 ? 'thong-tin' : 'thong-tin-2',
    }),
  )
  const crowd = builtEngine(
    many,
    authoritiesOf({
      officials: Array.from({ length: 12 }, (_, nth) =>
        officialOf({ id: `mau-${nth}`, preferredForm: `Thông Thị Mẫu ${nth}` }),
      ),
      bodies: [
        bodyOf({ id: 'thong-tin', preferredForm: 'Cục Thông tin' }),
        bodyOf({ id: 'thong-tin-2', preferredForm: 'Vụ Thông tin' }),
      ],
    }),
  )

  it('there are eight, each kind with its share', () => {
    const kinds = crowd.suggest('thong').map(({ kind }) => kind)
    expect(kinds).toEqual([
      ...['official', 'official', 'official'],
      ...['body', 'body'],
      ...['conference', 'conference', 'conference'],
    ])
  })

  it('what occurs oftener comes before its equals, and the newest conference', () => {
    expect(crowd.suggest('thong tin').map(({ label }) => label)).toEqual([
      'Vụ Thông tin',
      'Cục Thông tin',
      ...[29, 28, 27, 26].map((nth) => `Hội nghị thông tin lần ${nth}`),
    ])
  })
})
