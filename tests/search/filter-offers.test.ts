import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { facetIndex } from '../../src/search/facet-index.ts'
import { filterNames } from '../../src/search/filter-names.ts'
import { type FilterOffer, filterOffers } from '../../src/search/filter-offers.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { authoritiesOf, bodyOf, directiveOf, officialOf, placeOf } from '../link/authorities.ts'

const into = (id: string) => ({ id, date: '2031-07-01', source: 'Nghị quyết mẫu' })
const AUTHORITIES = authoritiesOf({
  places: [
    placeOf({ id: 'hoa-mau', preferredForm: 'Hòa Mẫu' }),
    placeOf({ id: 'tay-mau', preferredForm: 'Tây Mẫu', to: '2031-06-30', successor: into('hoa-mau') }),
    placeOf({ id: 'ba-mau-vung-mau', preferredForm: 'Bà Mẫu - Vũng Mẫu', variantForms: ['BM-VM'] }),
    placeOf({ id: 'xa-mau', preferredForm: 'Xa Mẫu' }),
  ],
  officials: [
    officialOf({ id: 'tran-van-mau', preferredForm: 'Trần Văn Mẫu', variantForms: ['Trần Mẫu'] }),
    officialOf({ id: 'le-dung-1', preferredForm: 'Lê Dũng Mẫu (Hòa Mẫu)' }),
    officialOf({ id: 'le-dung-2', preferredForm: 'Lê Dung Mẫu' }),
  ],
  bodies: [
    bodyOf({ id: 'ubnd-tay-mau', preferredForm: 'UBND tỉnh Tây Mẫu' }),
    bodyOf({ id: 'so-tay-mau', preferredForm: 'Sở Thông tin và Truyền thông tỉnh Tây Mẫu' }),
  ],
  directives: [
    directiveOf({ id: 'ket-luan-57-kl-tw', preferredForm: 'Kết luận số 57-KL/TW', number: '57-KL/TW' }),
    directiveOf({ id: 'nghi-dinh-81-2031-nd-cp', preferredForm: 'Nghị định số 81/2031/NĐ-CP' }),
    directiveOf({ id: 'luat-mau', preferredForm: 'Luật Mẫu' }),
  ],
})

function conference(place: string, chair: string, directives: readonly string[]): Conference {
  const known = conferenceOf()
  const [led] = known.chair
  const [directive] = known.directives
  return {
    ...known,
    id: `2031-${place}`,
    event: { ...known.event, kinds: ['tổng kết', 'tập huấn'], level: 'tỉnh/thành' },
    place: { ...known.place!, authority: place },
    chair: [{ kind: 'person', name: 'bà Mẫu', titles: [], evidence: led!.evidence, official: chair }],
    organisers: ['so-tay-mau', 'ubnd-tay-mau'].map((authority) => ({
      name: 'Sở',
      authority,
      evidence: led!.evidence,
    })),
    directives: directives.map((id) => ({ ...directive!, id })),
    reports: [reportOf('Hội nghị mẫu', { publisher: 'Báo Tây Mẫu' })],
  }
}

const NAMES = filterNames(
  facetIndex(
    [
      conference('tay-mau', 'tran-van-mau', ['ket-luan-57-kl-tw']),
      conference('ba-mau-vung-mau', 'le-dung-1', ['nghi-dinh-81-2031-nd-cp', 'luat-mau']),
      conference('ba-mau-vung-mau', 'le-dung-2', []),
    ],
    AUTHORITIES,
  ),
)

const told = ({ filter, text }: FilterOffer) =>
  filter.key === 'years'
    ? `${filter.years.from ?? ''}-${filter.years.to ?? ''} | ${text}`
    : `${filter.key} ${filter.id} | ${text}`
const offers = (text: string) => filterOffers(text, NAMES).map(told)

describe('the filters that a query offers', () => {
  it('are those of every name in it, in the order typed, each with the words taken out', () =>
    expect(offers('thông tin đối ngoại 2031 Tây Mẫu tổng kết Trần Văn Mẫu')).toEqual([
      '2031-2031 | thông tin đối ngoại Tây Mẫu tổng kết Trần Văn Mẫu',
      'place tay-mau | thông tin đối ngoại 2031 tổng kết Trần Văn Mẫu',
      'kind tong-ket | thông tin đối ngoại 2031 Tây Mẫu Trần Văn Mẫu',
      'official tran-van-mau | thông tin đối ngoại 2031 Tây Mẫu tổng kết',
    ]))

  describe('of a year', () => {
    it.each([
      ['2031', '2031-2031 | '],
      ['năm 2031', '2031-2031 | '],
      ['nam 2031', '2031-2031 | '],
      ['mẫu trong năm 2031', '2031-2031 | mẫu'],
      ['2029-2031', '2029-2031 | '],
      ['2029 – 2031', '2029-2031 | '],
      ['giai đoạn 2029-2031', '2029-2031 | '],
      ['từ năm 2029 đến năm 2031 mẫu', '2029-2031 | mẫu'],
      ['tu 2029 den 2031', '2029-2031 | '],
      ['từ năm 2029', '2029- | '],
      ['đến năm 2031', '-2031 | '],
      ['từ 2029 đến nay', '2029- | '],
      ['trước năm 2031', '-2030 | '],
      ['sau 2029', '2030- | '],
    ])('«%s» offers %s', (text, offer) => expect(offers(text)).toEqual([offer]))

    it.each([
      '24/12/2031',
      'tháng 7 năm 2031',
      '12-13/7/2031',
      '2031-2029',
      '3031',
      '20310',
      '"2031"',
      '"năm 2031"',
      '-2031',
      '1368/2031',
    ])('«%s» offers none', (text) => expect(offers(text)).toEqual([]))

    it('is not touched by the marks of another word', () =>
      expect(offers('nằm 2031')).toEqual(['2031-2031 | nằm']))
  })

  describe('of a place', () => {
    it.each([
      ['Hòa Mẫu', 'place hoa-mau | '],
      ['hoà mẫu', 'place hoa-mau | '],
      ['hoa mau', 'place hoa-mau | '],
      ['họp tại tỉnh Tây Mẫu', 'place tay-mau | họp'],
      ['ở tây mẫu', 'place tay-mau | '],
      ['Ba Mau Vung Mau', 'place ba-mau-vung-mau | '],
      ['Bà Mẫu-Vũng Mẫu mới', 'place ba-mau-vung-mau | mới'],
    ])('«%s» offers %s', (text, offer) => expect(offers(text)).toEqual([offer]))

    it.each([
      'hoa mẫu hồng'.replace('hoa', 'hoá'),
      'họa mẫu',
      'Tày Mẫu',
      'Vũng Mẫu',
      '"Hòa Mẫu"',
      'Xa Mẫu',
      'Hòa Mẩu',
    ])('«%s» offers none', (text) => expect(offers(text)).toEqual([]))
    it('is not offered out of what must not be', () => expect(offers('mẫu -"Tây Mẫu"')).toEqual([]))
    it('does not reach over what must not be', () => expect(offers('Tây -lào Mẫu')).toEqual([]))
    it('does not reach into a phrase', () => expect(offers('Tây "Mẫu"')).toEqual([]))
  })

  describe('of an official', () => {
    it.each([
      ['tran van mau', 'official tran-van-mau | '],
      ['đ/c Trần Văn Mẫu', 'official tran-van-mau | '],
      ['ông Trần Mẫu nói', 'official tran-van-mau | nói'],
      ['Trưởng ban Trần Văn Mẫu', 'official tran-van-mau | Trưởng ban'],
      ['Trần Văn Mẫu chủ trì', 'chair tran-van-mau | '],
      ['mới do Trần Văn Mẫu chủ trì', 'chair tran-van-mau | mới'],
      ['Lê Dũng Mẫu', 'official le-dung-1 | '],
    ])('«%s» offers %s', (text, offer) => expect(offers(text)).toEqual([offer]))

    it('offers each of those whom the name may mean, who is spelled so first', () => {
      expect(offers('le dung mau')).toEqual(['official le-dung-1 | ', 'official le-dung-2 | '])
      expect(offers('Lê Dung Mẫu')).toEqual(['official le-dung-2 | ', 'official le-dung-1 | '])
    })

    it.each(['Văn Mẫu', 'Trần Vân Mẫu', 'Trần Văn', 'trần văn mẩ'])('«%s» offers none', (text) =>
      expect(offers(text)).toEqual([]),
    )
  })

  describe('of a kind and of a level', () => {
    it.each([
      ['tong ket', 'kind tong-ket | '],
      ['lớp tập huấn', 'kind tap-huan | lớp'],
      ['cấp tỉnh', 'level tinh-thanh | '],
      ['cap tinh thanh', 'level tinh-thanh | '],
    ])('«%s» offers %s', (text, offer) => expect(offers(text)).toEqual([offer]))
    it.each(['tỉnh', 'sơ kết', 'tổng kểt', 'tổng', 'cấp huyện'])('«%s» offers none', (text) =>
      expect(offers(text)).toEqual([]),
    )
  })

  describe('of a directive', () => {
    it.each([
      '57-KL/TW',
      'kết luận 57',
      'ket luan so 57',
      'KL 57',
      'kl 57',
      '57-kl',
      '57 KL TW',
      'Kết luận số 57-KL/TW',
    ])('«%s» offers it', (text) => expect(offers(text)).toEqual(['directive ket-luan-57-kl-tw | ']))

    it.each(['nd 81', 'Nghị định 81', 'nghị định 81/2031/NĐ-CP', 'NĐ 81/2031'])('«%s» offers it', (text) =>
      expect(offers(text)).toEqual(['directive nghi-dinh-81-2031-nd-cp | ']),
    )
    it.each(['57', 'số 57', 'Luật', 'kết luận 58', 'kết luận'])('«%s» offers none', (text) =>
      expect(offers(text)).toEqual([]),
    )
  })

  describe('of the longest name', () => {
    it.each([
      ['Báo Tây Mẫu', 'publisher bao-tay-mau | '],
      ['Sở Thông tin và Truyền thông Tây Mẫu', 'body so-tay-mau | '],
      ['Sở Thông tin và Truyền thông tỉnh Tây Mẫu', 'body so-tay-mau | '],
      ['Ủy ban nhân dân tỉnh Tây Mẫu', 'body ubnd-tay-mau | '],
      ['ubnd tây mẫu', 'body ubnd-tay-mau | '],
      ['sở tt&tt tây mẫu', 'body so-tay-mau | '],
      ['Nghị định 81/2031/NĐ-CP năm 2031', 'directive nghi-dinh-81-2031-nd-cp | năm 2031'],
    ])('«%s» offers %s', (text, offer) => expect(offers(text)[0]).toBe(offer))
    it('leaves no shorter one beside it', () => expect(offers('Báo Tây Mẫu')).toHaveLength(1))
  })

  it('with exact marks are those that are spelled so', () => {
    expect(filterOffers('tay mau tổng kết', NAMES, 'exactly').map(told)).toEqual(['kind tong-ket | tay mau'])
    expect(filterOffers('Tây Mẫu', NAMES, 'exactly').map(told)).toEqual(['place tay-mau | '])
  })

  it('are few, whatever is typed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(filterOffers(text, NAMES).length).toBeLessThanOrEqual(8)
      }),
    ))

  it('are each offered once, with all their names taken out', () =>
    expect(offers('tổng kết 2031, tong ket Tây Mẫu -lào tổng kết')).toEqual([
      'kind tong-ket | 2031, Tây Mẫu -lào',
      '2031-2031 | tổng kết tong ket Tây Mẫu -lào tổng kết',
      'place tay-mau | tổng kết 2031, tong ket -lào tổng kết',
    ]))

  it('of a pasted page are those of its beginning', () =>
    expect(filterOffers('tổng kết Tây Mẫu 2031 '.repeat(1000), NAMES)).toHaveLength(3))
})
