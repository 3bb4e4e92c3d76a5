import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/text/segment.ts'

const split = (text: string) =>
  sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['Hội nghị khai mạc. Đại biểu dự đông đủ.', ['Hội nghị khai mạc.', 'Đại biểu dự đông đủ.']],
    [
      'Lớp học mở tại tỉnh.Dự khai giảng có ông Bùi Mẫu.',
      ['Lớp học mở tại tỉnh.', 'Dự khai giảng có ông Bùi Mẫu.'],
    ],
    ['Họp tại TP. Vinh sáng 3.4. Sau đó nghỉ.', ['Họp tại TP. Vinh sáng 3.4.', 'Sau đó nghỉ.']],
    ['PGS. TS Trần Mẫu và T.Ư Đoàn dự. Hết.', ['PGS. TS Trần Mẫu và T.Ư Đoàn dự.', 'Hết.']],
    ['Ông nói: “Phải làm ngay.” Mọi người đồng ý./.', ['Ông nói: “Phải làm ngay.”', 'Mọi người đồng ý./.']],
    ['Biển, đảo, biên giới… được bàn kỹ. Xong!', ['Biển, đảo, biên giới… được bàn kỹ.', 'Xong!']],
    ['Có 6.000 người, 1,3 triệu lượt xem', ['Có 6.000 người, 1,3 triệu lượt xem']],
  ])('%s', (text, parts) => expect(split(text)).toEqual(parts))
})
