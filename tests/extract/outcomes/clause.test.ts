import { describe, expect, it } from 'vitest'
import { clauseOf } from '../../../src/extract/outcomes/clause.ts'

const clause = (text: string) => {
  const { start, end } = clauseOf(text, { start: 0, end: text.length })
  return text.slice(start, end)
}

describe('clauseOf', () => {
  it.each([
    [
      'Phát biểu tại hội nghị, đồng chí Lê Văn Mẫu khẳng định, công tác năm qua có bước tiến rõ.',
      'công tác năm qua có bước tiến rõ.',
    ],
    ['Ông Lê Văn Mẫu nhấn mạnh: phải đổi mới cách làm.', 'phải đổi mới cách làm.'],
    ['Đồng chí Lê Văn Mẫu cho biết 14 kiến nghị đã được trả lời.', '14 kiến nghị đã được trả lời.'],
    ['Giám đốc Sở cho rằng việc này cần sớm làm.', 'việc này cần sớm làm.'],
    ['Theo báo cáo, tỉnh đã mở ba lớp.', 'tỉnh đã mở ba lớp.'],
    ['Tại hội nghị, đại biểu thống nhất lập trang tin.', 'đại biểu thống nhất lập trang tin.'],
    ['Bên cạnh đó, một số huyện còn chậm.', 'một số huyện còn chậm.'],
    ['Tuy nhiên, kinh phí còn hạn hẹp.', 'kinh phí còn hạn hẹp.'],
  ])('%s', (text, rest) => expect(clause(text)).toBe(rest))
  it.each([
    'Tỉnh đã mở ba lớp cho 200 cán bộ.',
    'Học viên được phát tài liệu khẳng định chủ quyền biển đảo.',
    'Các huyện phải có trang tin riêng.',
    'Ông Lê Văn Mẫu đánh giá cao sự chủ động của các huyện.',
    'Đồng chí Lê Văn Mẫu phân tích những yêu cầu đặt ra cho báo chí.',
    'Ông Lê Văn Mẫu lưu ý các huyện về cách đưa tin.',
    'Ông Lê Văn Mẫu ghi nhận và biểu dương sự cố gắng của các huyện.',
    'Đồng chí Lê Văn Mẫu nhất trí đề nghị của các xã về kinh phí.',
    'Ông Lê Văn Mẫu giải đáp các kiến nghị và giao Sở Ngoại vụ in sổ tay.',
    'Bà Trần Thị Thử dạy kỹ năng viết, nói và trả lời báo chí.',
    'Đồng chí Lê Văn Mẫu ghi nhận 14 kiến nghị của địa phương.',
    'Ông Lê Văn Mẫu nêu rõ hơn 20 ý kiến của cử tri.',
    'Giám đốc Sở ghi nhận 3 đề xuất của doanh nghiệp.',
  ])('is the whole sentence: %s', (text) => expect(clause(text)).toBe(text))
  it('ends a very long sentence before the consequences drawn from it', () => {
    const main = `Tỉnh đã mở lớp cho cán bộ ${'xã, thôn, bản, '.repeat(20)}và đồn biên phòng`
    expect(clause(`${main}, góp phần giữ yên biên giới.`)).toBe(main)
  })
  it('keeps the consequences of a short one', () =>
    expect(clause('Tỉnh đã mở ba lớp, góp phần giữ yên biên giới.')).toBe(
      'Tỉnh đã mở ba lớp, góp phần giữ yên biên giới.',
    ))
})
