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
