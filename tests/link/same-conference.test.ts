import { describe, expect, it } from 'vitest'
import { printOfRecord, SAME_CONFERENCE_SCORE, sameConference } from '../../src/link/same-conference.ts'
import type { Conference } from '../../src/model/conference.ts'
import { recordFrom } from './record-from.ts'

const DA_NANG =
  'Ngày 12/3/2031, tại Đà Nẵng, Sở Ngoại vụ thành phố Đà Nẵng tổ chức hội nghị tập huấn công tác thông tin đối ngoại năm 2031. Bà Lê Thị Mẫu, Giám đốc Sở Ngoại vụ chủ trì hội nghị.'

function verdict(one: Conference, other: Conference): string {
  const likeness = sameConference(one, other, printOfRecord)
  if (likeness.kind === 'never') return likeness.why
  return likeness.score >= SAME_CONFERENCE_SCORE ? 'same' : 'not enough'
}

describe('sameConference joins', () => {
  it.each([
    [
      'another paper’s words',
      'Sáng 12/3/2031, tại TP Đà Nẵng diễn ra hội nghị tập huấn công tác thông tin đối ngoại do Sở Ngoại vụ thành phố Đà Nẵng tổ chức.',
    ],
    [
      'a day without its year',
      'Sáng nay (12/3), tại Đà Nẵng, Sở Ngoại vụ thành phố Đà Nẵng mở lớp tập huấn công tác thông tin đối ngoại. Bà Lê Thị Mẫu, Giám đốc Sở Ngoại vụ phát biểu khai mạc.',
    ],
    [
      'two days of which one is the same',
      'Trong hai ngày 12 và 13/3/2031, tại Đà Nẵng, Sở Ngoại vụ thành phố Đà Nẵng tổ chức hội nghị tập huấn công tác thông tin đối ngoại năm 2031.',
    ],
  ])('%s', (_, text) => expect(verdict(recordFrom('a', DA_NANG), recordFrom('b', text))).toBe('same'))

  it('says why', () => {
    const likeness = sameConference(recordFrom('a', DA_NANG), recordFrom('b', DA_NANG), printOfRecord)
    const reasons = likeness.kind === 'scored' ? likeness.reasons.map(({ reason }) => reason) : []
    expect(reasons).toEqual(
      expect.arrayContaining([
        'the same day',
        'the same province',
        'the same organiser',
        '1 officials in common',
        'nearly the same text',
      ]),
    )
  })
})

describe('sameConference keeps apart', () => {
  it.each([
    ['yearly editions', 'different days', DA_NANG.replaceAll('2031', '2032')],
    [
      'neighbouring provinces on one day',
      'different provinces',
      DA_NANG.replaceAll('Đà Nẵng', 'Quảng Nam').replace('thành phố Quảng Nam', 'tỉnh Quảng Nam'),
    ],
    ['the next day', 'different days', DA_NANG.replace('12/3', '13/3')],
    [
      'editions by name where a year is not told',
      'different editions',
      'Sáng 12/3, tại Đà Nẵng, Sở Ngoại vụ tổ chức hội nghị triển khai công tác thông tin đối ngoại giai đoạn 2033 và các năm tiếp theo.',
    ],
    [
      'a province unknown and nobody in common',
      'a province unknown and nobody in common',
      'Ngày 12/3/2031, UBND tỉnh tổ chức hội nghị tập huấn công tác thông tin đối ngoại năm 2031.',
    ],
    [
      'another body’s conference of that day and place',
      'not enough',
      'Ngày 12/3/2031, tại Đà Nẵng, Hội Nhà báo thành phố tổ chức hội thảo về lịch sử báo chí cách mạng.',
    ],
  ])('%s', (_, why, text) => expect(verdict(recordFrom('a', DA_NANG), recordFrom('b', text))).toBe(why))

  const held = (body: string, official: string) =>
    `Ngày 12/3/2031, tại Hà Nội, ${body} tổ chức hội nghị tổng kết công tác thông tin đối ngoại năm 2030. Ông ${official} chủ trì hội nghị.`

  it.each([
    ['two ministries', 'Bộ Nội vụ', 'Bộ Công Thương'],
    ['departments of two ministries', 'Cục Văn thư thuộc Bộ Nội vụ', 'Vụ Báo chí, Bộ Ngoại giao'],
    ['two provinces that meet in one place', 'Tỉnh ủy Lạng Sơn', 'Tỉnh ủy Cao Bằng'],
    ['bodies of two provinces', 'UBND tỉnh Lạng Sơn', 'Sở Ngoại vụ tỉnh Cao Bằng'],
  ])('like-named conferences of %s on one day', (_, one, other) =>
    expect(
      verdict(recordFrom('a', held(one, 'Trần Văn Mẫu')), recordFrom('b', held(other, 'Lê Văn Thử'))),
    ).toMatch(/^(?:not enough|different provinces)$/u),
  )

  it.each([
    [
      'a ministry and its department',
      'Bộ Thông tin và Truyền thông',
      'Cục Thông tin đối ngoại',
      'Lê Văn Thử',
    ],
    ['two ministries whose conference one man chaired', 'Bộ Nội vụ', 'Bộ Công Thương', 'Trần Văn Mẫu'],
  ])('but joins %s', (_, one, other, official) =>
    expect(verdict(recordFrom('a', held(one, 'Trần Văn Mẫu')), recordFrom('b', held(other, official)))).toBe(
      'same',
    ),
  )
})
