import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { Facts } from './facts.ts'
import { marksOf } from './fields.ts'
import { type Figures, figuresOf } from './figures.ts'

const record = conferenceOf()

/** What a person reads in the invented report of `conferenceOf`; `changes` replace whole fields. */
const factsOf = (changes: Record<string, unknown> = {}) =>
  Facts.parse({
    id: 'bai-mau',
    kind: ['triển khai'],
    level: 'tỉnh/thành',
    start: '2031-03-12',
    end: '2031-03-12',
    place: { province: 'Đà Nẵng' },
    chairs: ['Lê Thị Mẫu'],
    speakers: [],
    officials: [{ name: 'Lê Thị Mẫu', titles: ['Phó Chủ tịch UBND'] }],
    directives: [{ type: 'Kết luận', number: '57-KL/TW', as_written: 'Kết luận số 57-KL/TW' }],
    organisations: ['Ban Chỉ đạo công tác thông tin đối ngoại'],
    participants: null,
    agendaKeyphrases: ['kết quả năm 2030'],
    outcomeKeyphrases: ['hai lớp tập huấn'],
    ...changes,
  })

const figures = (facts: Facts, found: Conference | null = record): Figures => figuresOf(marksOf(facts, found))
const shortOf = (all: Figures) => [...all].filter(([, value]) => value < 1).map(([name]) => name)

describe('marksOf', () => {
  it('finds no fault in a record that says what the report says', () =>
    expect(shortOf(figures(factsOf()))).toEqual([]))

  it.each([
    ['another day', { start: '2031-03-13', end: '2031-03-13' }, ['date', 'date never wrong']],
    [
      'a further right day',
      { start: '2031-03-13', end: null, alsoAcceptable: { start: ['2031-03-12'], end: ['2031-03-12'] } },
      [],
    ],
    ['less exact facts', { start: '2031', end: '2031' }, ['date']],
    ['a second day', { end: '2031-03-13' }, ['date']],
    ['an unknown year', { monthDay: ['03-12', '03-12'] }, ['day without year']],
    ['another province', { place: { province: 'Quảng Nam' } }, ['place']],
    ['no province', { place: { province: null } }, ['place']],
    ['another level', { level: 'huyện' }, ['level']],
    ['a further right level', { level: 'huyện', alsoAcceptable: { level: ['tỉnh/thành'] } }, []],
    ['a kind the archive does not know', { kind: ['triển khai', 'khác'] }, []],
    ['one kind more', { kind: ['triển khai', 'tổng kết'] }, ['kinds recall', 'kinds F1']],
    ['one chair less', { chairs: [] }, ['chair precision', 'chair F1']],
    ['a title not held', { officials: [{ name: 'Lê Thị Mẫu', titles: ['Bí thư'] }] }, ['titles']],
    ['a bystander', { notOfficials: ['Lê Thị Mẫu'] }, ['no bystanders']],
    [
      'a named directive',
      { directives: [{ type: 'Nghị quyết', number: null, as_written: 'Nghị quyết Đại hội' }] },
      ['named directives', 'directives precision', 'directives F1'],
    ],
    [
      'another organiser',
      { organisations: ['Sở Ngoại vụ'] },
      ['organisers precision', 'organisers recall', 'organisers F1'],
    ],
    ['a head count', { participants: 80 }, ['participants']],
    ['an outcome under agenda', { agendaKeyphrases: ['hai lớp tập huấn'] }, ['agenda']],
    [
      'an agenda item that is nowhere',
      { agendaKeyphrases: ['ngân sách'] },
      ['agenda or outcome found', 'agenda'],
    ],
    ['furniture', { noise: ['tại Đà Nẵng', 'Xổ số'] }, ['no furniture']],
  ])('against %s', (_case, changes, short) => expect(shortOf(figures(factsOf(changes)))).toEqual(short))

  it('sees a quote that is not in the text', () => {
    const [chair] = record.chair
    const [evidence] = chair?.evidence ?? []
    const wrong = {
      ...record,
      organisers: [
        {
          name: 'Ban Chỉ đạo công tác thông tin đối ngoại',
          authority: null,
          evidence: [{ ...evidence!, start: 0 }],
        },
      ],
    }
    expect(shortOf(figures(factsOf(), wrong))).toEqual(['evidence exact'])
  })
  it('sees a record that repeats the article', () => {
    const [item] = record.agenda
    const whole = { ...record, agenda: [{ ...item!, text: record.reports[0]!.text }] }
    expect(shortOf(figures(factsOf(), whole))).toEqual(['selective'])
  })
  it('counts a missing record as wrong in what was to be found', () =>
    expect(shortOf(figures(factsOf(), null))).toEqual([
      'record exists',
      'date',
      'place',
      'level',
      'chair recall',
      'chair F1',
      'officials recall',
      'officials F1',
      'directives recall',
      'directives F1',
    ]))
})
