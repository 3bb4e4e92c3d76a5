import { describe, expect, it } from 'vitest'
import { applyCorrections, type CorrectionFile } from '../../src/link/apply-corrections.ts'
import { authorityIndex } from '../../src/link/authority-index.ts'
import type { StatedCorrection } from '../../src/link/correct-record.ts'
import { identify } from '../../src/link/identify.ts'
import { Conference } from '../../src/model/conference.ts'
import type { Permalink } from '../../src/model/permalink.ts'
import { authoritiesOf, officialOf, titleOf } from './authorities.ts'
import { recordFrom } from './record-from.ts'

const TEXT =
  'Ngày 12/3/2031, tại Đà Nẵng, Sở Ngoại vụ thành phố Đà Nẵng tổ chức hội nghị tập huấn công tác thông tin đối ngoại năm 2031. Hơn 150 đại biểu tham dự. Bà Lê Thị Mẫu, Giám đốc Sở Ngoại vụ chủ trì hội nghị. Ông Trần Văn Mẫu, Trưởng phòng Hợp tác quốc tế dự. Hội nghị phổ biến Kết luận số 57-KL/TW.'
const read = recordFrom('a', TEXT)

const WHO = {
  reason: 'Báo đăng lại cho đúng',
  source: 'Báo Mẫu, 14/3/2031',
  by: 'Người Mẫu',
  on: '2031-04-01',
}
type Change = Pick<StatedCorrection, 'field' | 'was' | 'value'> & { readonly quote?: string }
const stated = ({ quote, ...change }: Change): StatedCorrection => ({
  ...change,
  ...WHO,
  quote: quote ?? null,
})
const fileOf = (conference: string, ...changes: readonly Change[]): CorrectionFile => ({
  file: `data/corrections/${conference}.yaml`,
  conference,
  corrections: changes.map(stated),
})

const AUTHORITIES = authoritiesOf({
  officials: [
    officialOf({
      id: 'pham-thi-mau',
      preferredForm: 'Phạm Thị Mẫu',
      titles: [titleOf('Trưởng phòng Hợp tác quốc tế')],
    }),
  ],
})
const identified = (record: Conference) => identify(record, authorityIndex(AUTHORITIES))

const itself = (record: Conference) => record
const IN_HAND = { recordOf: itself, conferenceOf: itself }

function corrected(changes: readonly Change[], record = read): Conference {
  const ledger: Permalink[] = []
  const { conferences, faults } = applyCorrections([record], [fileOf(record.id, ...changes)], {
    ledger,
    identified,
    ...IN_HAND,
  })
  expect(faults).toEqual([])
  return Conference.parse(conferences[0])
}

function faultsOf(...changes: readonly Change[]): readonly string[] {
  const { conferences, faults } = applyCorrections([read], [fileOf(read.id, ...changes)], {
    ledger: [],
    identified: itself,
    ...IN_HAND,
  })
  expect(conferences).toEqual([read])
  return faults
}

describe('a correction', () => {
  it('stands above what was read, and is noted with reason, source, name and day', () => {
    const change = { field: 'participants.count', was: 150, value: 160 } as const
    const { participants, corrections } = corrected([change])
    expect(participants).toMatchObject({ count: 160, qualifier: 'hơn' })
    expect(corrections).toEqual([{ ...change, ...WHO }])
  })

  it('keeps the sentence that was read', () => {
    const { participants } = corrected([{ field: 'participants.count', was: 150, value: 160 }])
    expect(participants?.evidence).toEqual(read.participants?.evidence)
  })

  it('quotes a sentence of a report where the curator names one', () => {
    const { date } = corrected([
      { field: 'date', was: '2031-03-12', value: '2031', quote: 'thông tin đối ngoại năm 2031' },
    ])
    expect(date).toMatchObject({ edtf: '2031', start: '2031', end: '2031', inferred: [] })
    expect(date?.evidence).toMatchObject([{ quote: 'thông tin đối ngoại năm 2031', rule: 'curator/quote' }])
  })

  it('of the day changes the address', () => {
    const { id, date } = corrected([{ field: 'date', was: '2031-03-12', value: '2031-03-12/2031-03-13' }])
    expect(date).toMatchObject({ start: '2031-03-12', end: '2031-03-13' })
    expect(id).toBe(read.id)
    const moved = corrected([{ field: 'date', was: '2031-03-12', value: '2031-03-14' }])
    expect(moved.id).toBe(read.id.replace('2031-03-12', '2031-03-14'))
  })

  it.each([
    [
      { field: 'event.title', was: read.event.title, value: 'Lớp tập huấn mẫu' },
      { title: 'Lớp tập huấn mẫu' },
    ],
    [{ field: 'event.kinds', was: ['tập huấn'], value: ['hội thảo'] }, { kinds: ['hội thảo'] }],
    [{ field: 'event.level', was: read.event.level, value: 'huyện' }, { level: 'huyện' }],
  ] as const)('changes the event: %j', (change, event) =>
    expect(corrected([change as unknown as Change]).event).toMatchObject(event),
  )

  it('moves a conference to another province, which is identified anew', () => {
    const { place } = corrected([{ field: 'place.province', was: 'Đà Nẵng', value: 'Huế' }])
    expect(place).toMatchObject({ province: 'Huế', authority: null, inferred: [] })
  })

  it('changes one entry of a list and leaves the others', () => {
    const { officials: after } = corrected([
      {
        field: 'officials',
        was: { name: 'Trần Văn Mẫu' },
        value: { titles: ['Phó Trưởng phòng Hợp tác quốc tế'] },
      },
    ])
    expect(after.map(({ titles }) => titles)).toContainEqual(['Phó Trưởng phòng Hợp tác quốc tế'])
    expect(after).toHaveLength(read.officials.length)
    expect(after.find(({ name }) => name === 'Lê Thị Mẫu')).toMatchObject({
      titles: ['Giám đốc Sở Ngoại vụ'],
    })
  })

  it('of a person reaches every list that names him, and the name is identified anew', () => {
    const {
      chair,
      officials: after,
      corrections,
    } = corrected([{ field: 'persons', was: { name: 'Lê Thị Mẫu' }, value: { name: 'Lê Thị Mậu' } }])
    expect(corrections.map(({ field }) => field)).toEqual(['chair', 'officials'])
    expect(chair).toMatchObject([{ name: 'Lê Thị Mậu', official: null }])
    expect(after.map(({ name }) => name)).not.toContain('Lê Thị Mẫu')
    const known = corrected([
      { field: 'persons', was: { name: 'Trần Văn Mẫu' }, value: { name: 'Phạm Thị Mẫu' } },
    ])
    expect(known.officials).toContainEqual(
      expect.objectContaining({ name: 'Phạm Thị Mẫu', official: 'pham-thi-mau' }),
    )
  })

  it('says who a doubtful name is, and the name stays so', () => {
    const { officials: after } = corrected([
      { field: 'officials', was: { name: 'Trần Văn Mẫu' }, value: { official: 'tran-van-mau-da-nang' } },
    ])
    expect(after.find(({ name }) => name === 'Trần Văn Mẫu')?.official).toBe('tran-van-mau-da-nang')
  })

  it('is noted with what the entry said and says', () => {
    const value = { titles: ['Vụ trưởng'] }
    const { corrections } = corrected([{ field: 'officials', was: { name: 'Trần Văn Mẫu' }, value }])
    expect(corrections).toEqual([
      {
        field: 'officials',
        was: { name: 'Trần Văn Mẫu', titles: ['Trưởng phòng Hợp tác quốc tế'] },
        value: { name: 'Trần Văn Mẫu', titles: ['Vụ trưởng'] },
        ...WHO,
      },
    ])
  })

  it('removes an entry', () => {
    const { officials: after } = corrected([
      { field: 'officials', was: { name: 'Trần Văn Mẫu' }, value: null },
    ])
    expect(after.map(({ name }) => name)).not.toContain('Trần Văn Mẫu')
  })

  it('adds an entry with the sentence that bears it out', () => {
    const { outcomes } = corrected([
      {
        field: 'outcomes',
        was: null,
        value: { text: 'phổ biến Kết luận số 57-KL/TW', type: 'result' },
        quote: 'Hội nghị phổ biến Kết luận số 57-KL/TW.',
      },
    ])
    expect(outcomes.at(-1)).toMatchObject({ text: 'phổ biến Kết luận số 57-KL/TW', type: 'result' })
    expect(outcomes.at(-1)?.evidence).toMatchObject([{ quote: 'Hội nghị phổ biến Kết luận số 57-KL/TW.' }])
  })

  it('may follow another of the same field', () => {
    const { participants, corrections } = corrected([
      { field: 'participants.count', was: 150, value: 160 },
      { field: 'participants.count', was: 160, value: 165 },
    ])
    expect(participants?.count).toBe(165)
    expect(corrections).toHaveLength(2)
  })

  it('settles what was in doubt', () => {
    const undated = recordFrom('b', TEXT.replace('Ngày 12/3/2031', 'Sau Tết').replaceAll(' năm 2031', ''))
    expect(undated.issues.map(({ code }) => code)).toContain('no-date')
    const dated = corrected([{ field: 'date', was: null, value: '2031', quote: 'Sau Tết' }], undated)
    expect(dated.issues.map(({ code }) => code)).not.toContain('no-date')
    expect(dated.date?.evidence).toMatchObject([{ quote: 'Sau Tết' }])
  })
})

describe('a correction finds its conference', () => {
  const ledger: readonly Permalink[] = [{ id: 'khong-ro-ngay-tap-huan-cu', reports: ['a'] }]
  const change = { field: 'participants.count', was: 150, value: 160 } as const

  it('under an address that leads on now', () => {
    const files = [fileOf('khong-ro-ngay-tap-huan-cu', change)]
    const { conferences, faults } = applyCorrections([read], files, { ledger, identified, ...IN_HAND })
    expect(faults).toEqual([])
    expect(conferences[0]?.participants?.count).toBe(160)
  })

  it('and an unknown address is named', () => {
    const { faults } = applyCorrections([read], [fileOf('2031-hoi-nghi-khac', change)], {
      ledger,
      identified,
      ...IN_HAND,
    })
    expect(faults).toEqual([
      'Cannot apply "data/corrections/2031-hoi-nghi-khac.yaml": no conference has the address "2031-hoi-nghi-khac"',
    ])
  })
})

describe('a correction that does not fit is named with file, number and value', () => {
  it.each<readonly [Change, string]>([
    [{ field: 'participants.count', was: 200, value: 160 }, 'the record says 150, not 200'],
    [{ field: 'participants.count', was: 150, value: 150 }, '"was" and "value" are both 150'],
    [{ field: 'date', was: '2031-03-12', value: '13/3/2031' }, '"13/3/2031" is no date'],
    [{ field: 'event.level', was: read.event.level, value: 'xã' }, 'it cannot be "xã": "event.level"'],
    [{ field: 'place.linkPoints', was: null, value: 'nhiều' }, 'it cannot be "nhiều": "place.linkPoints"'],
    [
      { field: 'officials', was: { name: 'Phạm Văn Mẫu' }, value: null },
      'no entry is {"name":"Phạm Văn Mẫu"}',
    ],
    [{ field: 'officials', was: 'Trần Văn Mẫu', value: null }, '"Trần Văn Mẫu" is not a list of an entry'],
    [{ field: 'persons', was: { name: 'Phạm Văn Mẫu' }, value: null }, 'nobody is {"name":"Phạm Văn Mẫu"}'],
    [{ field: 'persons', was: null, value: { name: 'Phạm Văn Mẫu' } }, '"was" must tell the person'],
    [{ field: 'officials', was: null, value: { name: 'Phạm Văn Mẫu' } }, 'a "quote" must say where'],
    [{ field: 'officials', was: { name: 'Trần Văn Mẫu' }, value: { title: 'Vụ trưởng' } }, '"officials.'],
    [
      { field: 'date', was: '2031-03-12', value: '2031-03-13', quote: 'Ngày 13/3/2031' },
      'no report says "Ngày 13/3/2031"',
    ],
  ])('%j: %s', (change, reason) => {
    const [fault, ...others] = faultsOf(change)
    expect(others).toEqual([])
    expect(fault).toContain(
      `Cannot apply correction 1 of "data/corrections/${read.id}.yaml": field "${change.field}": `,
    )
    expect(fault).toContain(reason)
  })

  it('and all of them are', () =>
    expect(
      faultsOf(
        { field: 'participants.count', was: 200, value: 160 },
        { field: 'persons', was: { name: 'Phạm Văn Mẫu' }, value: null },
      ),
    ).toHaveLength(2))
})
