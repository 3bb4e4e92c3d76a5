import { describe, expect, it } from 'vitest'
import { FRAMES } from '../../../src/extract/officials/frames.ts'
import { readPeople } from '../../../src/extract/officials/people.ts'
import { SECOND_FRAMES } from '../../../src/extract/officials/second-frames.ts'
import { reportFrom } from '../report-from.ts'
import { describeRules } from '../rule-sentences.ts'
import { CHAIR_SENTENCES } from './chair-frame-sentences.ts'
import { PRESENT_SENTENCES } from './present-frame-sentences.ts'
import { SPEAKER_SENTENCES } from './speaker-frame-sentences.ts'

type Read = { readonly rule: string; readonly value: string }

/** By which frames a sentence gives people a part, and which; chairs first, each frame once. */
function parts(sentence: string): readonly Read[] {
  const { people } = readPeople(reportFrom(sentence))
  const all: readonly Read[] = [
    ...people.flatMap(({ chairs }) => chairs.map(({ rule }) => ({ rule, value: 'chair' }))),
    ...people.flatMap(({ speaks }) => speaks.map(({ rule, role }) => ({ rule, value: role }))),
    ...people.flatMap(({ present }) => present.map(({ rule }) => ({ rule, value: 'present' }))),
  ]
  return all.filter(({ rule }, index) => all.findIndex((other) => other.rule === rule) === index)
}

const ALL = [...FRAMES, ...SECOND_FRAMES]

describe('the frames', () =>
  describeRules(
    ALL.map(({ id }) => id),
    { ...CHAIR_SENTENCES, ...SPEAKER_SENTENCES, ...PRESENT_SENTENCES },
    parts,
  ))

describe('the table of frames', () => {
  it.each(ALL)('$id is not global, so that every name is tried from the start', ({ pattern }) =>
    expect(pattern.global).toBe(false),
  )
  it('has an id of its own for each', () => expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length))
})

describe('words that look like a frame', () => {
  it.each([
    'Ông gặp đồng chí Lê Văn Mẫu ở cán bộ chủ trì các đơn vị.',
    'Tài liệu của ông Lê Văn Mẫu được phát cho học viên.',
    'Con đường mang tên ông Lê Văn Mẫu được báo cáo là xuống cấp.',
    'Lớp học nhận hoa của ông Lê Văn Mẫu gửi tới.',
    'Hội nghị dành một phút tưởng nhớ đồng chí Lê Văn Mẫu.',
    'Nhân kỷ niệm ngày sinh đồng chí Lê Văn Mẫu, tỉnh mở triển lãm.',
    'Phim về Đại tướng Lê Văn Mẫu được chiếu tối qua.',
    'Đoàn thăm nhà lưu niệm đồng chí Lê Văn Mẫu.',
    'Giải thưởng mang tên Lê Văn Mẫu được trao.',
    'Nhà nước truy tặng danh hiệu Anh hùng cho ông Lê Văn Mẫu.',
    'Bài viết trao đổi thông tin cho ông Lê Văn Mẫu.',
    'Huyện trao nhà cho gia đình ông Lê Văn Mẫu.',
    'Ông Lê Văn Mẫu, người làng Thử, được giới thiệu trong sách.',
    'Học viên nghe chuyên đề “Biển” - một việc mà ông Lê Văn Mẫu khởi xướng.',
    'Học viên xem phim về già làng - ông Lê Văn Mẫu.',
    'Danh sách báo cáo viên: chưa có tên ông Lê Văn Mẫu.',
    'Ông Lê Văn Mẫu không dự hội nghị.',
    'Sách in chung cùng ông Lê Văn Mẫu được tặng đại biểu dự hội nghị.',
    'Dự thảo có ba điểm mới: ông Lê Văn Mẫu được nhắc tên một lần.',
    'Dự án có tên ông Lê Văn Mẫu đã xong.',
    'Thư của ông Lê Văn Mẫu và nhiều bạn đọc được đọc tại hội nghị.',
    'Đại biểu được tặng cuốn sách “Đi và viết” của ông Lê Văn Mẫu.',
    'Theo gương ông Lê Văn Mẫu, học viên ra đảo.',
    'Giải thưởng Lê Văn Mẫu trao cho các nhà báo trẻ.',
    'Đoàn đi theo đường ông Lê Văn Mẫu mở.',
  ])('give nobody a part: %s', (sentence) => expect(parts(sentence)).toEqual([]))
})
