import { describe, expect, it } from 'vitest'
import { archiveState } from '../../src/link/archive-state.ts'
import { ArchiveState } from '../../src/model/archive-state.ts'
import type { Conference } from '../../src/model/conference.ts'
import { conferenceOf, evidenceOf, reportOf } from '../fixtures/conference.ts'
import { CONFERENCES, DA_NANG } from '../web/conferences.ts'
import { authoritiesOf, bodyOf, directiveOf, placeOf } from './authorities.ts'

const REPORT = reportOf('Hội nghị mẫu họp tại Huế ngày 3/2/2031.', { id: 'bai' })
const EVIDENCE = [evidenceOf(REPORT, 'tại Huế')]

const metIn = (authority: string | null, id: string): Conference =>
  conferenceOf({
    id,
    reports: [REPORT],
    place: {
      province: 'Huế',
      venue: null,
      authority,
      linkPoints: null,
      inferred: [],
      evidence: EVIDENCE,
    },
  })

const PLACES = authoritiesOf({
  places: [
    placeOf({ id: 'da-mau', preferredForm: 'Đà Mẫu' }),
    placeOf({ id: 'an-mau', preferredForm: 'An Mẫu' }),
    placeOf({ id: 'phu-mau', preferredForm: 'Phú Mẫu' }),
    placeOf({
      id: 'bac-mau',
      preferredForm: 'Bắc Mẫu',
      to: '2030-06-30',
      successor: { id: 'trung-mau', date: '2030-07-01', source: 'Nghị quyết mẫu' },
    }),
    placeOf({
      id: 'trung-mau',
      preferredForm: 'Trung Mẫu',
      to: '2035-06-30',
      successor: { id: 'an-mau', date: '2035-07-01', source: 'Nghị quyết mẫu' },
    }),
  ],
})

const stateOf = (conferences: readonly Conference[], authorities = authoritiesOf({})) =>
  ArchiveState.parse(archiveState(conferences, authorities))

describe('the years', () => {
  it('go from the last to the first, the empty ones too, the unknown one at the end', () => {
    expect(stateOf(CONFERENCES).years.map(({ year }) => year)).toEqual([2031, 2030, 2029, 2028, 2027, null])
  })

  it('tell which conference stands at which level', () => {
    const [last, empty] = stateOf(CONFERENCES).years
    expect(last?.levels).toEqual([
      { level: 'tỉnh/thành', conferences: [DA_NANG] },
      { level: null, conferences: ['2031-09-so-ket'] },
    ])
    expect(empty?.levels).toEqual([])
  })

  it('of an empty archive are none', () => expect(stateOf([]).years).toEqual([]))
})

describe('the places', () => {
  it('are all those of today in the order of the alphabet, those without a conference too', () => {
    expect(stateOf([], PLACES).places.map(({ name }) => name)).toEqual(['An Mẫu', 'Đà Mẫu', 'Phú Mẫu'])
  })

  it('hold what met in those that went into them, however long ago', () => {
    const conferences = [metIn('bac-mau', 'mot'), metIn('trung-mau', 'hai'), metIn('an-mau', 'ba')]
    const [first, ...others] = stateOf(conferences, PLACES).places
    expect(first).toMatchObject({ merged: ['Bắc Mẫu', 'Trung Mẫu'], conferences: ['mot', 'hai', 'ba'] })
    expect(others.flatMap((place) => place.conferences)).toEqual([])
  })

  it('leave apart what met in no known province', () => {
    const nowhere = conferenceOf({ id: 'khong-noi', place: null })
    expect(stateOf([metIn(null, 'mot'), nowhere], PLACES).elsewhere).toEqual(['mot', 'khong-noi'])
  })
})

describe('the missing fields', () => {
  const missing = (fields: Partial<Conference>) =>
    stateOf([conferenceOf(fields)])
      .missing.filter(({ conferences }) => conferences.length > 0)
      .map(({ field }) => field)

  const dated = (edtf: string, start: string | null) => ({
    date: { edtf, start, end: start, inferred: [], evidence: EVIDENCE },
    reports: [REPORT],
  })

  it.each([
    [{ date: null }, ['year', 'day', 'speakers', 'participants']],
    [dated('2031', '2031'), ['day', 'speakers', 'participants']],
    [dated('2031-02', '2031-02'), ['day', 'speakers', 'participants']],
    [dated('XXXX-02-03', null), ['year', 'speakers', 'participants']],
    [{ place: null }, ['place', 'speakers', 'participants']],
    [{ chair: [], agenda: [] }, ['chair', 'speakers', 'participants', 'agenda']],
    [{ organisers: [], officials: [] }, ['organisers', 'speakers', 'officials', 'participants']],
    [{ outcomes: [], directives: [] }, ['speakers', 'participants', 'outcomes', 'directives']],
  ])('%j', (fields, expected) => expect(missing(fields)).toEqual(expected))

  it('say a place without a province is no place', () => {
    const [venue] = [metIn(null, 'mot')].map(({ place }) => place && { ...place, province: null })
    expect(missing({ place: venue ?? null, reports: [REPORT] })).toContain('place')
  })

  it('are all named, those that no record misses too', () => {
    expect(stateOf([conferenceOf()]).missing).toContainEqual({ field: 'chair', conferences: [] })
  })
})

describe('the unidentified names', () => {
  const named = (name: string, titles: string[] = [], official: string | null = null) => ({
    name,
    titles,
    official,
    evidence: EVIDENCE,
  })
  const silent = { chair: [], officials: [], organisers: [], directives: [], reports: [REPORT] }

  it('stand once, with every office and wherever they were met', () => {
    const conferences = [
      conferenceOf({ ...silent, id: 'mot', officials: [named('Lê Văn Mẫu', ['Giám đốc Sở Mẫu'])] }),
      conferenceOf({
        ...silent,
        id: 'hai',
        officials: [named('LÊ VĂN MẪU', ['Giám đốc Sở Mẫu', 'Tỉnh ủy viên'])],
        speakers: [{ ...named('Lê Văn Mẫu'), role: 'kết luận' }],
      }),
    ]
    expect(stateOf(conferences).unidentified).toEqual([
      {
        kind: 'official',
        name: 'Lê Văn Mẫu',
        titles: ['Giám đốc Sở Mẫu', 'Tỉnh ủy viên'],
        conferences: ['mot', 'hai'],
      },
    ])
  })

  it('are not those that an authority record fits', () => {
    const conference = conferenceOf({
      ...silent,
      officials: [named('Lê Văn Mẫu', [], 'le-van-mau')],
      organisers: [{ name: 'Ban Mẫu', authority: 'ban-mau', evidence: EVIDENCE }],
    })
    expect(stateOf([conference]).unidentified).toEqual([])
  })

  it('are of persons, bodies and directives, in that order, the most met first', () => {
    const body = (name: string) => ({ name, authority: null, evidence: EVIDENCE })
    const conferences = [
      conferenceOf({ id: 'mot', organisers: [body('Sở Mẫu'), body('Ban Mẫu')] }),
      conferenceOf({
        id: 'hai',
        chair: [{ kind: 'body', ...body('BAN MẪU') }],
        officials: [],
        organisers: [],
      }),
    ]
    expect(stateOf(conferences).unidentified.map(({ kind, name }) => [kind, name])).toEqual([
      ['official', 'Lê Thị Mẫu'],
      ['body', 'Ban Mẫu'],
      ['body', 'Sở Mẫu'],
      ['directive', 'Kết luận 57-KL/TW'],
    ])
  })

  it('hold no directive of the authority files', () => {
    const authorities = authoritiesOf({
      bodies: [bodyOf({ id: 'ban-mau', preferredForm: 'Ban Mẫu' })],
      directives: [directiveOf({ id: 'ket-luan-57-kl-tw', preferredForm: 'Kết luận số 57-KL/TW' })],
    })
    expect(stateOf([conferenceOf()], authorities).unidentified.map(({ kind }) => kind)).not.toContain(
      'directive',
    )
  })
})

describe('the sources', () => {
  const first = reportOf('Hội nghị mẫu.', { id: 'a', publisher: 'Báo Mẫu' })
  const second = reportOf('Hội nghị mẫu.', { id: 'b', publisher: 'Đài Mẫu', url: 'https://mau.vn/1' })
  const joined = conferenceOf({
    reports: [first, second],
    joins: [{ one: 'a', other: 'b', score: 9, reasons: ['the same day', 'the same province'] }],
    disagreements: [
      { field: 'participants', values: [{ value: 1, report: 'a', evidence: conferenceOf().event.evidence }] },
    ],
  })

  it('are named with the conference they tell of and their address, if any', () => {
    expect(stateOf([joined]).reports).toEqual([
      expect.objectContaining({ id: 'a', conference: joined.id, publisher: 'Báo Mẫu', url: null }),
      expect.objectContaining({ id: 'b', url: 'https://mau.vn/1' }),
    ])
  })

  it('that were joined are named with the reasons, each once', () => {
    expect(stateOf([joined, conferenceOf({ id: 'khac' })]).joins).toEqual([
      { conference: joined.id, reports: ['a', 'b'], reasons: ['the same day', 'the same province'] },
    ])
  })

  it('that disagree are named with what each says', () => {
    expect(stateOf([joined]).disagreements).toEqual([
      { conference: joined.id, disagreement: joined.disagreements[0] },
    ])
  })
})
