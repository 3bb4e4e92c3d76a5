import { describe, expect, it } from 'vitest'
import { unwrapped } from '../../src/text/unwrap.ts'

const written = (...lines: readonly string[]) => unwrapped(lines.join('\n')).map(({ text }) => text)

const WRAPPED = [
  'Sáng 12/7, tại thành phố Mẫu, Sở Ngoại vụ tổ chức hội nghị',
  'tập huấn công tác thông tin đối ngoại cho gần 100 cán bộ của các',
  'sở, ngành và địa phương. Ông Bùi Mẫu, Giám đốc Sở dự, chủ trì và',
  'Trần Thị Mẫu, Phó Giám đốc, báo cáo kết quả sáu tháng đầu năm với',
  'đại biểu dự hội nghị.',
]

describe('unwrapped joins', () => {
  it.each([
    ['a sentence broken in the middle', ['Hội nghị bàn về công tác', 'đối ngoại của tỉnh.']],
    ['a sentence broken over a blank line', ['Hội nghị bàn về công tác', '', 'đối ngoại của tỉnh.']],
    ['a number after a word', ['Ngày', '12/7 hội nghị họp.']],
    ['an opening bracket in lower case', ['Hội nghị họp tại Mẫu', '(tỉnh Mẫu) trong hai ngày.']],
  ])('%s', (_, lines) => expect(written(...lines)).toEqual([lines.filter(Boolean).join(' ')]))

  it('a page wrapped by hand, also before a capital', () =>
    expect(written(...WRAPPED)).toEqual([WRAPPED.join(' ')]))
})

describe('unwrapped keeps apart', () => {
  it.each([
    ['sentences', ['Hội nghị khai mạc.', 'Đại biểu dự đông đủ.']],
    ['a clause after a colon', ['Ba việc phải làm:', 'một là rà soát văn bản;']],
    ['a headline and its text', ['Tập huấn công tác đối ngoại', 'Sáng 12/7, lớp học mở.']],
    ['a headline and a lost picture', ['Tập huấn công tác đối ngoại', 'img']],
    ['a name and an address', ['Báo Mẫu Điện Tử', 'baomau.vn']],
    [
      'a headline and the name of its picture',
      ['Tập huấn công tác đối ngoại', 'tap huan cong tac doi ngoai'],
    ],
    ['a headline in capitals', ['TẬP HUẤN CÔNG TÁC ĐỐI NGOẠI', 'do Sở Ngoại vụ tổ chức.']],
    [
      'the day of publication and the mark of an outlet',
      ['Thứ năm, 29 Tháng Mười 2031 - 11:26 AM', '(mau.gov.vn) - Sáng 29/10, lớp học mở.'],
    ],
    ['items of a list', ['Nội dung gồm', '- báo cáo kết quả;', '- thảo luận;']],
  ])('%s', (_, lines) => expect(written(...lines)).toEqual(lines))
})

describe('unwrapped numbers', () => {
  it('a joined line by its first, and leaves blank lines out', () =>
    expect(unwrapped('Một dòng.\n\nHội nghị bàn\nviệc đối ngoại.\nHết.')).toEqual([
      { number: 1, text: 'Một dòng.' },
      { number: 3, text: 'Hội nghị bàn việc đối ngoại.' },
      { number: 5, text: 'Hết.' },
    ]))
})
