import { describe, expect, it } from 'vitest'
import { NO_CHOICES } from '../../src/search/choices.ts'
import { FACET_KEYS, FACETS } from '../../src/search/facets.ts'
import {
  EVERYTHING,
  LONGEST_TEXT,
  parseQuery,
  serializeQuery,
  type TimelineQuery,
} from '../../src/search/query.ts'

const parsed = (address: string) => parseQuery(new URLSearchParams(address))

describe('the address of the timeline', () => {
  it.each<[Partial<TimelineQuery>, string]>([
    [{}, ''],
    [{ text: 'doi ngoai' }, 'q=doi+ngoai'],
    [{ years: { from: 2019, to: 2019 } }, 'nam=2019'],
    [{ years: { from: 2017, to: 2022 } }, 'nam=2017-2022'],
    [{ years: { from: 2017, to: null } }, 'nam=2017-'],
    [{ years: { from: null, to: 2022 } }, 'nam=-2022'],
    [{ text: 'vox', reading: 'literally' }, 'q=vox&doc=nguyen-van'],
    [{ text: 'đối', reading: 'exactly' }, 'q=%C4%91%E1%BB%91i&doc=dung-dau'],
    [{ text: 'kieu bao', order: 'time' }, 'q=kieu+bao&xep=thoi-gian'],
    [{ facets: { ...NO_CHOICES, place: ['hue'] }, text: 'kiều bào' }, 'q=ki%E1%BB%81u+b%C3%A0o&noi=hue'],
    [
      { facets: { ...NO_CHOICES, kind: ['so-ket', 'tong-ket'], place: ['hue'] } },
      'noi=hue&loai=so-ket.tong-ket',
    ],
    [
      {
        facets: { ...NO_CHOICES, official: ['le-thi-mau'], chair: ['tran-van-mau'], publisher: ['bao-mau'] },
      },
      'nguoi=le-thi-mau&chu-tri=tran-van-mau&bao=bao-mau',
    ],
    [
      { facets: { ...NO_CHOICES, level: ['huyen'], body: ['so-mau'], directive: ['ket-luan-57-kl-tw'] } },
      'cap=huyen&co-quan=so-mau&van-ban=ket-luan-57-kl-tw',
    ],
  ])('%j is short: %s', (query, address) =>
    expect(serializeQuery({ ...EVERYTHING, ...query }).toString()).toBe(address),
  )

  it.each([
    'nam=',
    'nam=hai',
    'nam=20191',
    'nam=20172022',
    'nam=-',
    'nam=2019,2020',
    'noi=',
    'noi=.,',
    'doc=',
    'doc=1',
    'khac=1',
  ])('that cannot be read asks for everything: %s', (address) => expect(parsed(address)).toEqual(EVERYTHING))

  it.each([
    ['loai=tong-ket.so-ket', 'loai=so-ket.tong-ket'],
    ['loai=tong-ket,so-ket', 'loai=so-ket.tong-ket'],
    ['loai=tong-ket&loai=so-ket', 'loai=so-ket.tong-ket'],
    ['loai=so-ket.so-ket.', 'loai=so-ket'],
    ['bao=bao-mau&noi=hue&q=kieu+bao', 'q=kieu+bao&noi=hue&bao=bao-mau'],
  ])('has one order for what is chosen: %s', (written, address) =>
    expect(serializeQuery(parsed(written)).toString()).toBe(address),
  )

  it('is not read on where a text gets longer than any query', () => {
    const { text } = parsed(`q=${'sách '.repeat(200_000)}`)
    expect(text).toHaveLength(LONGEST_TEXT)
  })

  it('keeps what nobody knows, so that it can be said', () =>
    expect(parsed('noi=sao-hoa&loai=vu-hoi').facets).toEqual({
      ...NO_CHOICES,
      place: ['sao-hoa'],
      kind: ['vu-hoi'],
    }))

  it('has a parameter of its own for every facet', () => {
    const parameters = ['q', 'nam', 'doc', 'xep', ...FACET_KEYS.map((key) => FACETS[key].parameter)]
    expect(new Set(parameters).size).toBe(parameters.length)
  })
})
