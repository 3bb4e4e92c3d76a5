import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { NO_CHOICES } from '../../src/search/choices.ts'
import { facetIndex, nameOfValue } from '../../src/search/facet-index.ts'
import { facetCounts, facetView } from '../../src/search/facet-view.ts'
import type { FacetKey } from '../../src/search/facets.ts'
import { EVERYTHING, parseQuery } from '../../src/search/query.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { authoritiesOf, bodyOf, directiveOf, officialOf, placeOf } from '../link/authorities.ts'

const AUTHORITIES = authoritiesOf({
  places: [
    placeOf({ id: 'dong-mau', preferredForm: 'Đông Mẫu' }),
    placeOf({
      id: 'tay-mau',
      preferredForm: 'Tây Mẫu',
      to: '2031-06-30',
      successor: { id: 'dong-mau', date: '2031-07-01', source: 'Nghị quyết mẫu' },
    }),
    placeOf({ id: 'nam-mau', preferredForm: 'Nam Mẫu' }),
  ],
  officials: [
    officialOf({ id: 'le-thi-mau', preferredForm: 'Lê Thị Mẫu' }),
    officialOf({ id: 'tran-van-mau', preferredForm: 'Trần Văn Mẫu (Tây Mẫu)' }),
  ],
  bodies: [bodyOf({ id: 'so-mau', preferredForm: 'Sở Mẫu' })],
  directives: [
    directiveOf({ id: 'ket-luan-57-kl-tw', preferredForm: 'Kết luận số 57-KL/TW', number: '57-KL/TW' }),
  ],
})

type Sketch = {
  readonly year: number
  readonly place?: string
  readonly kinds?: Conference['event']['kinds']
  readonly level?: Conference['event']['level']
  readonly chair?: string
  readonly speaker?: string
  readonly organiser?: string
  readonly directives?: Conference['directives']
  readonly publisher?: string | null
}

function sketched(sketch: Sketch, number: number): Conference {
  const { year, place = null, kinds = [], level = null, chair = null, speaker = null } = sketch
  const { organiser = null, directives = [], publisher = null } = sketch
  const known = conferenceOf()
  const [led] = known.chair
  const person = { name: 'bà Mẫu', titles: [], evidence: led!.evidence }
  return {
    ...known,
    id: `${year}-mau-${number}`,
    event: { ...known.event, kinds, level },
    date: { ...known.date!, start: `${year}-03-12`, end: `${year}-03-12` },
    place: { ...known.place!, authority: place, province: place },
    chair: chair === null ? [] : [{ kind: 'person', ...person, official: chair }],
    speakers: speaker === null ? [] : [{ ...person, official: speaker, role: 'báo cáo' }],
    officials: chair === null ? [] : [{ ...person, official: chair }],
    organisers: [{ name: 'Sở', authority: organiser, evidence: led!.evidence }],
    directives,
    reports: [reportOf('Hội nghị mẫu', { publisher })],
  }
}

const CONFERENCES = (
  [
    { year: 2029, place: 'tay-mau', kinds: ['tổng kết'], level: 'huyện', chair: 'le-thi-mau' },
    {
      year: 2030,
      place: 'dong-mau',
      kinds: ['tổng kết', 'triển khai'],
      level: 'tỉnh/thành',
      organiser: 'so-mau',
    },
    {
      year: 2031,
      place: 'dong-mau',
      kinds: ['tập huấn'],
      speaker: 'le-thi-mau',
      publisher: 'Báo Mẫu (mau.example)',
    },
    { year: 2031, kinds: ['tổng kết'], directives: conferenceOf().directives, publisher: 'Báo Mẫu' },
  ] satisfies readonly Sketch[]
).map(sketched)

const INDEX = facetIndex(CONFERENCES, AUTHORITIES)
const ALL = CONFERENCES.map((_, number) => number)
/** As they are sketched above, and not as they are numbered in time. */
const sketchesOf = (numbers: readonly number[]) =>
  numbers.map((number) => CONFERENCES.findIndex(({ id }) => id === INDEX.conferences[number]?.id))
const numbersOf = (sketches: readonly number[]) =>
  sketches.flatMap((sketch) => INDEX.numberOf.get(CONFERENCES[sketch]?.id ?? '') ?? [])
const viewOf = (address: string, among = ALL) =>
  facetView(INDEX, parseQuery(new URLSearchParams(address)), among)
const found = (address: string) => sketchesOf(viewOf(address).found).toSorted()
const counts = (address: string, key: FacetKey) =>
  Object.fromEntries(facetCounts(INDEX, viewOf(address), key))

describe('what is chosen', () => {
  it.each<[string, readonly number[]]>([
    ['', [0, 1, 2, 3]],
    ['loai=tong-ket', [0, 1, 3]],
    ['loai=tap-huan.tong-ket', [0, 1, 2, 3]],
    ['loai=tap-huan.trien-khai', [1, 2]],
    ['loai=tong-ket&noi=dong-mau', [0, 1]],
    ['loai=tong-ket&noi=tay-mau', [0]],
    ['noi=dong-mau.tay-mau', [0, 1, 2]],
    ['nam=2031&loai=tong-ket', [3]],
    ['cap=tinh-thanh', [1]],
    ['cap=huyen.tinh-thanh', [0, 1]],
    ['nguoi=le-thi-mau', [0, 2]],
    ['chu-tri=le-thi-mau', [0]],
    ['co-quan=so-mau', [1]],
    ['van-ban=ket-luan-57-kl-tw', [3]],
    ['bao=bao-mau', [2, 3]],
    ['nguoi=tran-van-mau', []],
    ['loai=hoi-thao', []],
    ['noi=nam-mau', []],
    ['loai=Tổng kết', [0, 1, 3]],
  ])('«%s» finds %j', (address, sketches) => expect(found(address)).toEqual(sketches))

  it.each<[string, readonly number[]]>([
    ['noi=sao-hoa', [0, 1, 2, 3]],
    ['noi=sao-hoa.tay-mau', [0]],
    ['loai=tong-ket&nguoi=ai-do', [0, 1, 3]],
  ])('that nobody knows chooses nothing: «%s» finds %j', (address, sketches) =>
    expect(found(address)).toEqual(sketches),
  )

  it('chooses among what a text found', () =>
    expect(sketchesOf(viewOf('loai=tong-ket', numbersOf([3, 2, 1])).found)).toEqual([3, 1]))
})

describe('the counts of a facet', () => {
  it('are of the whole archive where nothing is chosen', () =>
    expect(counts('', 'kind')).toEqual({ 'tong-ket': 3, 'trien-khai': 1, 'tap-huan': 1 }))

  it('follow the other choices', () =>
    expect(counts('noi=dong-mau', 'kind')).toEqual({ 'tong-ket': 2, 'trien-khai': 1, 'tap-huan': 1 }))

  it('do not follow the choices of their own facet, to which one more may be added', () =>
    expect(counts('loai=tap-huan', 'kind')).toEqual(counts('', 'kind')))

  it('follow the years', () => expect(counts('nam=2031', 'kind')).toEqual({ 'tong-ket': 1, 'tap-huan': 1 }))

  it('are those of a place with all that went into it', () =>
    expect(counts('', 'place')).toEqual({ 'dong-mau': 3, 'tay-mau': 1 }))

  it('count a person once in a conference', () => expect(counts('', 'official')).toEqual({ 'le-thi-mau': 2 }))

  it('say what choosing a value would find', () => {
    for (const [id, count] of facetCounts(INDEX, viewOf('nam=2031'), 'kind'))
      expect(viewOf(`nam=2031&loai=${id}`).found).toHaveLength(count)
  })
})

describe('a value', () => {
  it.each<[FacetKey, string, string | null]>([
    ['place', 'tay-mau', 'Tây Mẫu'],
    ['kind', 'tong-ket', 'tổng kết'],
    ['level', 'tinh-thanh', 'tỉnh/thành'],
    ['official', 'le-thi-mau', 'Lê Thị Mẫu'],
    ['chair', 'tran-van-mau', 'Trần Văn Mẫu (Tây Mẫu)'],
    ['body', 'so-mau', 'Sở Mẫu'],
    ['directive', 'ket-luan-57-kl-tw', 'Kết luận số 57-KL/TW'],
    ['publisher', 'bao-mau', 'Báo Mẫu'],
    ['kind', 'Tổng kết', 'tổng kết'],
    ['kind', 'vu-hoi', null],
    ['kind', '…', null],
    ['official', 'toString', null],
  ])('of %s, «%s», is called %s', (key, id, name) => expect(nameOfValue(INDEX.columns[key], id)).toBe(name))

  it('is chosen nowhere by default', () => expect(EVERYTHING.facets).toEqual(NO_CHOICES))
})
