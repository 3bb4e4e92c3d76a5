import { describe, expect, it } from 'vitest'
import { authorityIndex } from '../../src/link/authority-index.ts'
import { identify } from '../../src/link/identify.ts'
import type { Authorities } from '../../src/model/authority.ts'
import type { Conference, Directive, Place } from '../../src/model/conference.ts'
import type { Level } from '../../src/model/vocabulary.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { authoritiesOf, bodyOf, directiveOf, officialOf, placeOf, titleOf } from './authorities.ts'

const AUTHORITIES = authoritiesOf({
  officials: [
    officialOf({
      id: 'le-van-mau-bo-truong',
      preferredForm: 'Lê Văn Mẫu (Bộ trưởng)',
      titles: [titleOf('Bộ trưởng Bộ Ngoại giao', '2028'), titleOf('Thứ trưởng Bộ Ngoại giao', null, '2028')],
    }),
    officialOf({
      id: 'le-van-mau-hai-phong',
      preferredForm: 'Lê Văn Mẫu (Hải Phòng)',
      titles: [titleOf('Giám đốc Sở Ngoại vụ thành phố Hải Phòng'), titleOf('Ủy viên Trung ương Đảng')],
    }),
    officialOf({
      id: 'tran-thi-hung',
      preferredForm: 'Trần Thị Hưng',
      titles: [
        titleOf('Trưởng Ban Chỉ đạo công tác thông tin đối ngoại Trung ương'),
        titleOf('Ủy viên Trung ương Đảng'),
      ],
    }),
  ],
  bodies: [
    bodyOf({
      id: 'bcd-trung-uong',
      preferredForm: 'Ban Chỉ đạo công tác thông tin đối ngoại Trung ương',
      variantForms: ['Ban Chỉ đạo Trung ương về công tác thông tin đối ngoại'],
    }),
    bodyOf({
      id: 'bcd-nam-dinh',
      preferredForm: 'Ban Chỉ đạo công tác thông tin đối ngoại tỉnh Nam Định',
    }),
    bodyOf({ id: 'so-ngoai-vu-nam-dinh', preferredForm: 'Sở Ngoại vụ tỉnh Nam Định' }),
    bodyOf({ id: 'ubnd-nam-dinh', preferredForm: 'Ủy ban nhân dân tỉnh Nam Định' }),
    bodyOf({ id: 'bo-tttt', preferredForm: 'Bộ Thông tin và Truyền thông', abbreviations: ['BTTTT'] }),
    bodyOf({ id: 'chinh-phu', preferredForm: 'Chính phủ' }),
    bodyOf({ id: 'quoc-hoi', preferredForm: 'Quốc hội' }),
  ],
  directives: [
    directiveOf({
      id: 'nghi-dinh-72-2015-nd-cp',
      preferredForm: 'Nghị định số 72/2015/NĐ-CP',
      variantForms: ['Quy chế Mẫu'],
      title: 'Quản lý hoạt động mẫu',
      type: 'Nghị định',
      number: '72/2015/NĐ-CP',
      date: '2015-09-07',
      issuer: 'chinh-phu',
    }),
    ...['2011', '2012'].map((year) =>
      directiveOf({
        id: `thong-tu-5-${year}`,
        preferredForm: `Thông tư số 5/${year}/TT-BM`,
        type: 'Thông tư',
        number: `5/${year}/TT-BM`,
      }),
    ),
  ],
  places: [
    placeOf({ id: 'nam-dinh', preferredForm: 'Nam Định', variantForms: ['Thành Nam'] }),
    placeOf({
      id: 'thua-thien-hue',
      preferredForm: 'Thừa Thiên Huế',
      to: '2024-12-31',
      successor: { id: 'hue', date: '2025-01-01', source: 'Báo Mẫu' },
    }),
    placeOf({ id: 'hue', preferredForm: 'Huế', from: '2025-01-01' }),
  ],
})

const FIXTURE = conferenceOf()
const evidence = FIXTURE.event.evidence

type Setting = { readonly province?: string | null; readonly level?: Level; readonly day?: string }

function conferenceAt(
  { province = 'Nam Định', level = 'trung ương', day = '2031-03-12' }: Setting,
  fields: Partial<Conference> = {},
): Conference {
  const place: Place = {
    province,
    venue: null,
    authority: null,
    linkPoints: null,
    inferred: [],
    evidence,
  }
  const date = { edtf: day, start: day, end: day, inferred: [], evidence }
  const bare = { chair: [], officials: [], organisers: [], directives: [] }
  return conferenceOf({ ...bare, event: { ...FIXTURE.event, level }, place, date, ...fields })
}

const identified = (conference: Conference, authorities: Authorities = AUTHORITIES) =>
  identify(conference, authorityIndex(authorities))

const doubtsOf = ({ issues }: Conference) =>
  issues.filter(({ code }) => code === 'ambiguous-name').map(({ message }) => message)

describe('a person is identified by name and office', () => {
  const person = (name: string, titles: readonly string[], setting: Setting = {}) =>
    identified(
      conferenceAt(setting, { officials: [{ name, titles: [...titles], official: null, evidence }] }),
    )

  it.each<[string, string, string[], Setting]>([
    ['tran-thi-hung', 'Trần Thị Hưng', ['Ủy viên Trung ương Đảng'], {}],
    ['tran-thi-hung', 'TRẦN THỊ HƯNG', ['Ủy viên T.Ư Đảng'], {}],
    ['tran-thi-hung', 'Tran Thi Hung', ['Ủy viên Trung ương Đảng'], {}],
    ['tran-thi-hung', 'Trần Thị Hưng', ['Tiến sĩ', 'Trưởng BCĐ công tác TTĐN'], {}],
    ['le-van-mau-bo-truong', 'Lê Văn Mẫu', ['Bộ trưởng Bộ Ngoại giao'], { day: '2031-03-12' }],
    ['le-van-mau-bo-truong', 'Lê Văn Mẫu', ['Thứ trưởng Bộ Ngoại giao'], { day: '2027-03-12' }],
    ['le-van-mau-bo-truong', 'Lê Văn Mẫu', ['Thứ trưởng Bộ Ngoại giao'], { day: '2028' }],
    ['le-van-mau-hai-phong', 'Lê Văn Mẫu', ['Giám đốc Sở Ngoại vụ'], { province: 'Hải Phòng' }],
    ['le-van-mau-hai-phong', 'Lê Văn Mẫu', ['Giám đốc Sở Ngoại vụ Hải Phòng'], { province: 'Nam Định' }],
  ])('%s: %s, %j %j', (id, name, titles, setting) =>
    expect(person(name, titles, setting).officials).toMatchObject([{ official: id }]),
  )

  it.each<[string, string, string[], Setting]>([
    ['another name by a mark', 'Trần Thị Hùng', ['Ủy viên Trung ương Đảng'], {}],
    ['an office nobody knows of', 'Trần Thị Hưng', ['Giám đốc Sở Ngoại vụ'], {}],
    ['a rank alone', 'Trần Thị Hưng', ['Tiến sĩ'], {}],
    ['the same office elsewhere', 'Lê Văn Mẫu', ['Giám đốc Sở Ngoại vụ'], { province: 'Nam Định' }],
    [
      'the deputy of the office',
      'Trần Thị Hưng',
      ['Phó Trưởng Ban Chỉ đạo công tác thông tin đối ngoại'],
      {},
    ],
    ['an office before it was held', 'Lê Văn Mẫu', ['Bộ trưởng Bộ Ngoại giao'], { day: '2027-03-12' }],
    ['an office after it was held', 'Lê Văn Mẫu', ['Thứ trưởng Bộ Ngoại giao'], { day: '2029-01-01' }],
    ['no office, among strangers', 'Trần Thị Hưng', [], {}],
  ])('nobody: %s', (_, name, titles, setting) => {
    const conference = person(name, titles, setting)
    expect(conference.officials).toMatchObject([{ official: null }])
    expect(doubtsOf(conference)).toEqual([])
  })

  it('without an office, where the body meets in which he or she holds one', () =>
    expect(
      identified(
        conferenceAt(
          {},
          {
            officials: [{ name: 'Trần Thị Hưng', titles: [], official: null, evidence }],
            organisers: [{ name: 'Ban Chỉ đạo Trung ương về công tác TTĐN', authority: null, evidence }],
          },
        ),
      ).officials,
    ).toMatchObject([{ official: 'tran-thi-hung' }]))

  it('in every list alike', () => {
    const one = { name: 'Trần Thị Hưng', titles: ['Ủy viên Trung ương Đảng'], official: null, evidence }
    const { chair, speakers, officials } = identified(
      conferenceAt(
        {},
        { chair: [{ kind: 'person', ...one }], speakers: [{ ...one, role: 'kết luận' }], officials: [one] },
      ),
    )
    expect([chair, speakers, officials].flat()).toMatchObject(
      Array.from({ length: 3 }, () => ({ official: 'tran-thi-hung' })),
    )
  })

  it('and never guessed: where two records fit, none is taken, and the doubt is said once', () => {
    const one = {
      name: 'Lê Văn Mẫu',
      titles: ['Bộ trưởng Bộ Ngoại giao', 'Ủy viên Trung ương Đảng'],
      official: null,
      evidence,
    }
    const conference = identified(
      conferenceAt({}, { officials: [one], speakers: [{ ...one, role: 'kết luận' }] }),
    )
    expect(conference.officials).toMatchObject([{ official: null }])
    expect(doubtsOf(conference)).toEqual([
      '"Lê Văn Mẫu" may be "le-van-mau-bo-truong" or "le-van-mau-hai-phong"',
    ])
  })
})

describe('a body is identified where it meets', () => {
  const body = (name: string, setting: Setting) =>
    identified(conferenceAt(setting, { organisers: [{ name, authority: null, evidence }] })).organisers[0]
      ?.authority

  it.each<[string, Setting, string]>([
    ['Ban Chỉ đạo công tác thông tin đối ngoại Trung ương', { level: 'tỉnh/thành' }, 'bcd-trung-uong'],
    ['Ban Chỉ đạo Công tác Thông tin đối ngoại', { level: 'trung ương' }, 'bcd-trung-uong'],
    ['Ban Chỉ đạo công tác thông tin đối ngoại', { level: 'tỉnh/thành' }, 'bcd-nam-dinh'],
    ['BCĐ (Ban Chỉ đạo) công tác TTĐN tỉnh', { level: 'tỉnh/thành' }, 'bcd-nam-dinh'],
    ['Sở Ngoại vụ', { level: 'bộ ngành' }, 'so-ngoai-vu-nam-dinh'],
    ['Sở Ngoại vụ thuộc tỉnh Nam Định', { province: 'Hà Nội' }, 'so-ngoai-vu-nam-dinh'],
    ['UBND tỉnh', { level: 'tỉnh/thành' }, 'ubnd-nam-dinh'],
    ['Bộ TT&TT', {}, 'bo-tttt'],
    ['BTTTT', {}, 'bo-tttt'],
  ])('«%s» %j is %s', (name, setting, id) => expect(body(name, setting)).toBe(id))

  it.each<[string, Setting]>([
    ['Ban Chỉ đạo công tác thông tin đối ngoại', { level: 'tỉnh/thành', province: 'Hà Nam' }],
    ['Sở Ngoại vụ', { province: 'Hà Nam' }],
    ['Sở Ngoại vụ', { province: null }],
    ['Sở Ngoại vụ tỉnh Hà Nam', { province: 'Nam Định' }],
    ['Bộ Thông tin', {}],
  ])('«%s» %j is none of them', (name, setting) => expect(body(name, setting)).toBeNull())

  it('when it chairs, too', () =>
    expect(
      identified(conferenceAt({}, { chair: [{ kind: 'body', name: 'Bộ TT-TT', authority: null, evidence }] }))
        .chair,
    ).toMatchObject([{ authority: 'bo-tttt' }]))
})

describe('a place is identified by its name that day', () => {
  it.each<[Setting, string | null]>([
    [{ province: 'Nam Định' }, 'nam-dinh'],
    [{ province: 'Thành Nam' }, 'nam-dinh'],
    [{ province: 'Thừa Thiên Huế', day: '2017' }, 'thua-thien-hue'],
    [{ province: 'Huế', day: '2017' }, 'thua-thien-hue'],
    [{ province: 'Huế', day: '2025-01-01' }, 'hue'],
    [{ province: 'Huế', day: '2025' }, 'hue'],
    [{ province: 'Hà Nam' }, null],
    [{ province: null }, null],
  ])('%j is %s', (setting, id) => expect(identified(conferenceAt(setting)).place?.authority).toBe(id))

  it('and no place stays none', () => expect(identified(conferenceOf({ place: null })).place).toBeNull())
})

describe('a directive is identified by type and number', () => {
  const bare: Directive = {
    id: 'nghi-dinh-72',
    type: 'Nghị định',
    number: '72',
    date: null,
    issuer: null,
    title: null,
    term: null,
    asWritten: ['Nghị định 72'],
    evidence,
  }
  const full: Directive = {
    ...bare,
    id: 'nghi-dinh-72-2015-nd-cp',
    number: '72/2015/NĐ-CP',
    asWritten: ['Nghị định số 72/2015/NĐ-CP'],
  }
  const directives = (given: readonly Directive[], setting: Setting = {}) =>
    identified(conferenceAt(setting, { directives: [...given] }))

  it.each<[string, Partial<Directive>]>([
    ['a bare number', {}],
    ['a bare number and the issuer', { issuer: 'Chính phủ' }],
    ['a bare number and the date', { date: '2015-09-07' }],
  ])('%s becomes the full one', (_, fields) =>
    expect(directives([{ ...bare, ...fields }]).directives).toMatchObject([
      { id: 'nghi-dinh-72-2015-nd-cp', number: '72/2015/NĐ-CP', asWritten: ['Nghị định 72'] },
    ]),
  )

  it('a name without a number keeps having none', () =>
    expect(
      directives([{ ...bare, id: 'quy-che-mau', type: 'Quy chế', number: null, asWritten: ['Quy chế Mẫu'] }])
        .directives,
    ).toMatchObject([{ id: 'nghi-dinh-72-2015-nd-cp', type: 'Quy chế', number: null }]))

  it('a type and a title are enough', () =>
    expect(
      directives([
        { ...bare, number: null, title: 'quản lý hoạt động mẫu', asWritten: ['Nghị định của Chính phủ'] },
      ]).directives,
    ).toMatchObject([{ id: 'nghi-dinh-72-2015-nd-cp', number: null }]))

  it('two ways of writing one are one entry with all its evidence', () =>
    expect(directives([bare, full]).directives).toMatchObject([
      { number: '72/2015/NĐ-CP', asWritten: ['Nghị định 72', 'Nghị định số 72/2015/NĐ-CP'] },
    ]))

  it.each<[string, Partial<Directive>, Setting]>([
    ['another type', { type: 'Nghị quyết' }, {}],
    ['another date', { date: '2014-01-01' }, {}],
    ['another issuer', { issuer: 'Quốc hội' }, {}],
    ['a conference before its day', {}, { day: '2015-03-01' }],
    ['a conference before its year', {}, { day: '2013' }],
  ])('%s is another one, and the number stays as it was read', (_, fields, setting) =>
    expect(directives([{ ...bare, ...fields }], setting).directives).toMatchObject([
      { id: 'nghi-dinh-72', number: '72' },
    ]),
  )

  it('a serial that two records have is a doubt', () => {
    const conference = directives([
      { ...bare, id: 'thong-tu-5', type: 'Thông tư', number: '5', asWritten: ['Thông tư 5'] },
    ])
    expect(conference.directives).toMatchObject([{ id: 'thong-tu-5', number: '5' }])
    expect(doubtsOf(conference)).toEqual(['"Thông tư 5" may be "thong-tu-5-2011" or "thong-tu-5-2012"'])
  })
})
