import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import type { OutcomeType } from '../../src/model/vocabulary.ts'
import { comparedEditions } from '../../src/search/compare.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const any = conferenceOf()
const { evidence } = any.event

function edition(
  agenda: readonly string[],
  outcomes: readonly (readonly [OutcomeType, string])[] = [],
): Conference {
  return {
    ...any,
    agenda: agenda.map((text) => ({ text, evidence })),
    outcomes: outcomes.map(([type, text]) => ({ type, text, evidence })),
  }
}

const FIRST = edition(
  [
    'báo cáo tổng kết công tác thông tin đối ngoại của các địa phương vùng biên',
    'bàn về tuyên truyền biển, đảo trong công tác thông tin đối ngoại',
  ],
  [
    ['task', 'xây dựng trang tin tiếng Khmer phục vụ công tác thông tin đối ngoại'],
    ['task', 'mời thêm phóng viên nước ngoài đến các xã biên giới'],
    ['result', 'công tác thông tin đối ngoại có nhiều đổi mới'],
  ],
)
const SECOND = edition(
  [
    'thảo luận tuyên truyền biển, đảo gắn với công tác thông tin đối ngoại',
    'phổ biến kỹ năng ứng phó tin giả trên mạng xã hội',
  ],
  [
    ['result', 'đã đưa vào hoạt động trang tin tiếng Khmer với 200 bài mỗi tháng'],
    ['result', 'công tác thông tin đối ngoại được quan tâm hơn'],
    ['task', 'mở lớp tiếng Trung cho cán bộ cửa khẩu'],
  ],
)

describe('editions side by side', () => {
  const [first, second] = comparedEditions([FIRST, SECOND])

  it('tell what is kept and what is new on the agenda', () =>
    expect(second?.agenda.map(({ since }) => since)).toEqual(['kept', 'added']))

  it('say nothing of the first, which has none before', () =>
    expect(first?.agenda.map(({ since }) => since)).toEqual([null, null]))

  it('tell what was dropped', () =>
    expect(second?.dropped.map(({ text }) => text)).toEqual([FIRST.agenda[0]?.text]))

  it('set what the next reports beside a task, not what is said of every edition', () =>
    expect(first?.tasks.map(({ reported }) => reported.map(({ text }) => text))).toEqual([
      [SECOND.outcomes[0]?.text],
      [],
    ]))

  it('wait for a report on the tasks of the last', () => {
    expect(first?.isFollowed).toBe(true)
    expect(second?.isFollowed).toBe(false)
  })

  it('call nothing dropped or new beside an edition without an agenda', () => {
    const [, without, after] = comparedEditions([FIRST, edition([]), SECOND])
    expect(without?.dropped).toEqual([])
    expect(after?.agenda.map(({ since }) => since)).toEqual([null, null])
  })
})
