import { describe, expect, it } from 'vitest'
import { withPermalinks } from '../../src/link/permalinks.ts'
import type { Permalink } from '../../src/model/permalink.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const [report] = conferenceOf().reports
const conference = (id: string, ...reports: readonly string[]) =>
  conferenceOf({ id, reports: reports.map((name) => ({ ...report!, id: name })) })
const idsOf = (conferences: readonly { readonly id: string }[]) => conferences.map(({ id }) => id)

const LEDGER: readonly Permalink[] = [
  { id: '2031-03-12-tap-huan', reports: ['a', 'b'] },
  { id: '2031-05-01-so-ket', reports: ['c'] },
]

describe('permalinks', () => {
  it('are the computed ids where none was given', () => {
    const { conferences, ledger, redirects, lost } = withPermalinks([conference('2031-03-12-moi', 'a')], [])
    expect(idsOf(conferences)).toEqual(['2031-03-12-moi'])
    expect({ ledger, redirects, lost }).toEqual({
      ledger: [{ id: '2031-03-12-moi', reports: ['a'] }],
      redirects: {},
      lost: [],
    })
  })

  it('stay when a name is read better', () => {
    const { conferences, redirects } = withPermalinks(
      [conference('2031-03-12-tap-huan-thong-tin', 'a', 'b'), conference('2031-05-01-so-ket', 'c')],
      LEDGER,
    )
    expect(idsOf(conferences)).toEqual(['2031-03-12-tap-huan', '2031-05-01-so-ket'])
    expect(redirects).toEqual({})
  })

  it('lead on when the day proves wrong', () => {
    const { conferences, redirects, lost } = withPermalinks(
      [conference('2031-03-13-tap-huan', 'a', 'b'), conference('2031-05-01-so-ket', 'c')],
      LEDGER,
    )
    expect(idsOf(conferences)).toEqual(['2031-03-13-tap-huan', '2031-05-01-so-ket'])
    expect(redirects).toEqual({ '2031-03-12-tap-huan': '2031-03-13-tap-huan' })
    expect(lost).toEqual([])
  })

  it('lead on when two conferences prove to be one', () => {
    const { conferences, redirects } = withPermalinks(
      [conference('2031-03-12-tap-huan', 'a', 'b', 'c')],
      LEDGER,
    )
    expect(idsOf(conferences)).toEqual(['2031-03-12-tap-huan'])
    expect(redirects).toEqual({ '2031-05-01-so-ket': '2031-03-12-tap-huan' })
  })

  it('stay with one when one proves to be two', () => {
    const { conferences } = withPermalinks(
      [
        conference('2031-03-12-tap-huan-da-nang', 'a'),
        conference('2031-03-12-tap-huan-hue', 'b'),
        conference('2031-05-01-so-ket', 'c'),
      ],
      LEDGER,
    )
    expect(idsOf(conferences)).toEqual([
      '2031-03-12-tap-huan',
      '2031-03-12-tap-huan-hue',
      '2031-05-01-so-ket',
    ])
  })

  it('are lost by name when no report is left', () => {
    expect(withPermalinks([conference('2031-03-12-tap-huan', 'a')], LEDGER).lost).toEqual([LEDGER[1]])
  })

  it('of the ledger never leave it', () => {
    const { ledger } = withPermalinks([conference('2031-03-13-tap-huan', 'a', 'd', 'c')], LEDGER)
    expect(ledger).toEqual([
      { id: '2031-03-12-tap-huan', reports: ['a', 'b'] },
      { id: '2031-03-13-tap-huan', reports: ['a', 'c', 'd'] },
      { id: '2031-05-01-so-ket', reports: ['c'] },
    ])
  })
})

describe('conferences of one day that are called alike', () => {
  const alike = (reportId: string, ...names: readonly string[]) => ({
    ...{ id: '2031-03-12-tap-huan', reports: [{ id: reportId }], names },
  })
  const addressesOf = (
    conferences: readonly ReturnType<typeof alike>[],
    ledger: readonly Permalink[] = [],
  ) => {
    const { conferences: addressed, ...rest } = withPermalinks(conferences, ledger)
    return {
      ...rest,
      addresses: Object.fromEntries(addressed.map(({ id, reports: [of] }) => [of?.id ?? '', id])),
    }
  }
  const TRADE = alike('a', 'Bộ Công Thương', 'Hà Nội')
  const CULTURE = alike('b', 'Bộ Văn hóa', 'Hà Nội')

  it('are told apart by what is said of one and not of the other, in whatever order they come', () => {
    const expected = { a: '2031-03-12-tap-huan', b: '2031-03-12-tap-huan-bo-van-hoa' }
    expect(addressesOf([TRADE, CULTURE]).addresses).toEqual(expected)
    expect(addressesOf([CULTURE, TRADE]).addresses).toEqual(expected)
  })

  it('are told apart by their place, or else by a number', () => {
    const hue = alike('b', 'Bộ Công Thương', 'Huế')
    expect(addressesOf([TRADE, hue]).addresses).toMatchObject({ b: '2031-03-12-tap-huan-hue' })
    const same = ['a', 'b', 'c'].map((report) => alike(report, 'Bộ Công Thương'))
    expect(addressesOf(same.toReversed()).addresses).toEqual({
      a: '2031-03-12-tap-huan',
      b: '2031-03-12-tap-huan-2',
      c: '2031-03-12-tap-huan-3',
    })
  })

  it('are told apart by so much of a name as a folder may be called', () => {
    const long = alike('b', `Bộ ${'a'.repeat(300)}`)
    expect(addressesOf([TRADE, long]).addresses.b).toBe(`2031-03-12-tap-huan-bo-${'a'.repeat(67)}`)
  })

  it('never take the address that another has by its name', () => {
    const own = { ...alike('c', 'Bộ Y tế'), id: '2031-03-12-tap-huan-bo-van-hoa' }
    expect(addressesOf([TRADE, CULTURE, own]).addresses).toEqual({
      a: '2031-03-12-tap-huan',
      b: '2031-03-12-tap-huan-2',
      c: '2031-03-12-tap-huan-bo-van-hoa',
    })
  })

  it('keep what they were given once, whoever comes later', () => {
    const { addresses, ledger } = addressesOf([CULTURE])
    expect(addresses).toEqual({ b: '2031-03-12-tap-huan' })
    const both = { a: '2031-03-12-tap-huan-bo-cong-thuong', b: '2031-03-12-tap-huan' }
    const later = addressesOf([TRADE, CULTURE], ledger)
    expect(later).toMatchObject({ addresses: both, redirects: {}, lost: [] })
    expect(addressesOf([CULTURE, alike('0', 'Bộ Y tế'), TRADE], later.ledger)).toMatchObject({
      addresses: { ...both, 0: '2031-03-12-tap-huan-bo-y-te' },
    })
    expect(addressesOf([TRADE], later.ledger.slice(1)).addresses).toEqual({ a: both.a })
  })

  it('do not take an address that leads on to another now', () => {
    const ledger = [{ id: '2031-03-12-tap-huan', reports: ['b'] }]
    const moved = { ...CULTURE, id: '2031-03-13-tap-huan' }
    expect(addressesOf([TRADE, moved], ledger)).toMatchObject({
      addresses: { a: '2031-03-12-tap-huan-bo-cong-thuong', b: '2031-03-13-tap-huan' },
      redirects: { '2031-03-12-tap-huan': '2031-03-13-tap-huan' },
    })
  })

  it('take one whose reports are gone: a file may have another name now', () => {
    const ledger = [{ id: '2031-03-12-tap-huan', reports: ['before'] }]
    expect(addressesOf([TRADE], ledger)).toMatchObject({ addresses: { a: '2031-03-12-tap-huan' }, lost: [] })
  })
})
