import { describe, expect, it } from 'vitest'
import type { Appearance } from '../../src/web/records/appearances.ts'
import { titleInFull, titleLines } from '../../src/web/records/title-lines.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { titleOf } from '../link/authorities.ts'

const at = (edtf: string | null, ...titles: readonly string[]): Appearance => {
  const { date, ...conference } = conferenceOf()
  const known = date && edtf !== null ? { ...date, edtf, start: edtf, end: edtf } : null
  return {
    conference: { ...conference, id: edtf ?? 'undated', date: known },
    parts: [{ as: 'present', role: null, titles, fact: 'nguoi-du' }],
  }
}
const lines = (titles: readonly ReturnType<typeof titleOf>[], ...appearances: readonly Appearance[]) =>
  titleLines({ titles: [...titles] }, appearances).map(({ title, attested }) => [
    title,
    ...attested.map(({ conference }) => conference.id),
  ])

describe('the titles of an official', () => {
  it.each([
    ['Trưởng ban Mẫu Trung ương', 'Trưởng Ban Mẫu T.Ư'],
    ['Phó Chủ tịch Ủy ban nhân dân tỉnh', 'Phó Chủ tịch UBND tỉnh'],
    ['Người phát ngôn Bộ Mẫu', 'người phát ngôn Bộ Mẫu'],
    ['Giám đốc Sở Mẫu tỉnh Bắc Mẫu', 'Giám đốc Sở Mẫu'],
    ['Cục trưởng Cục Mẫu, Bộ Mẫu', 'Cục trưởng Cục Mẫu'],
  ])('%s is also written %s', (recorded, written) =>
    expect(lines([titleOf(recorded)], at('2031', written))).toEqual([[recorded, '2031']]),
  )

  it.each([
    ['Cục trưởng Cục Mẫu', 'Phó Cục trưởng Cục Mẫu'],
    ['Ủy viên Bộ Mẫu', 'Nguyên Ủy viên Bộ Mẫu'],
  ])('%s is not %s', (recorded, written) =>
    expect(lines([titleOf(recorded)], at('2031', written))).toHaveLength(2),
  )

  it('leaves a title alone that may be either of two', () =>
    expect(
      lines([titleOf('Thứ trưởng Bộ Một'), titleOf('Thứ trưởng Bộ Hai')], at('2031', 'Thứ trưởng')),
    ).toEqual([['Thứ trưởng', '2031'], ['Thứ trưởng Bộ Một'], ['Thứ trưởng Bộ Hai']]))

  it('has the latest first, each with its conferences in the order of time, the undated last', () =>
    expect(
      lines([], at('2033', 'Vụ trưởng'), at('2031', 'Cục trưởng', 'Vụ trưởng'), at(null, 'Cục trưởng')),
    ).toEqual([
      ['Vụ trưởng', '2031', '2033'],
      ['Cục trưởng', '2031', 'undated'],
    ]))

  it('writes an office out as its record does', () => {
    const record = { titles: [titleOf('Giám đốc Sở Mẫu tỉnh Bắc Mẫu')] }
    expect(titleInFull('Giám đốc Sở Mẫu', record)).toBe('Giám đốc Sở Mẫu tỉnh Bắc Mẫu')
    expect(titleInFull('Giám đốc', { titles: [] })).toBe('Giám đốc')
  })
})
