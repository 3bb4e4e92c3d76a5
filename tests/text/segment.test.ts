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
    [
      'Bài của SV. Trần Mẫu và TSKH. Lê Thử được khen. Hết.',
      ['Bài của SV. Trần Mẫu và TSKH. Lê Thử được khen.', 'Hết.'],
    ],
    ['Ông nói: “Phải làm ngay.” Mọi người đồng ý./.', ['Ông nói: “Phải làm ngay.”', 'Mọi người đồng ý./.']],
    ['Biển, đảo, biên giới… được bàn kỹ. Xong!', ['Biển, đảo, biên giới… được bàn kỹ.', 'Xong!']],
    ['Có 6.000 người, 1,3 triệu lượt xem', ['Có 6.000 người, 1,3 triệu lượt xem']],
  ])('%s', (text, parts) => expect(split(text)).toEqual(parts))

  it.each([
    'Ông Bùi Mẫu, T.Ư Đoàn, đến TP. Mẫu sáng 3.4',
    'Kinh phí 1.200.000 đồng',
    'Biển, đảo... và biên giới',
  ])('does not cut: %s', (text) => expect(split(text)).toEqual([text]))

  it('cuts what has no end at a space, or anywhere when there is none', () => {
    expect(split('đối ngoại '.repeat(1000)).every((piece) => piece.length <= 4000)).toBe(true)
    expect(split('Đ'.repeat(10_000)).map((piece) => piece.length)).toEqual([4000, 4000, 2000])
  })

  it('keeps to the part of the text it is asked for', () => {
    const text = 'Một câu. Hai câu. Ba câu.'
    expect(sentences(text, { start: 9, end: 17 })).toEqual([{ start: 9, end: 17 }])
  })
})
