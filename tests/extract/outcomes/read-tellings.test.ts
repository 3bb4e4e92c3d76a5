import { describe, expect, it } from 'vitest'
import { readEvent } from '../../../src/extract/events/read-event.ts'
import { readTellings } from '../../../src/extract/outcomes/read-tellings.ts'
import { reportFrom } from '../report-from.ts'

const REVIEW = 'Sáng 5/3, Sở tổ chức hội nghị tổng kết công tác thông tin đối ngoại năm 2030.'
const COURSE = 'Sáng 5/3, Sở tổ chức hội nghị tập huấn công tác thông tin đối ngoại năm 2031.'

function tellings(opening: string, sentence: string) {
  const report = reportFrom(`${opening}\n${sentence}`)
  const event = readEvent(report)
  return readTellings(report, event, []).map(({ telling, clause }) => [
    telling.tells === 'agenda' ? 'agenda' : telling.type,
    report.text.slice(clause.start, clause.end),
  ])
}
const types = (opening: string, sentence: string) => tellings(opening, sentence).map(([type]) => type)

describe('what a sentence of a review tells', () => {
  it.each([
    ['Nhân dịp này, 12 cá nhân nhận giấy khen của Giám đốc Sở.', 'award'],
    ['Ba đơn vị được tặng cờ thi đua.', 'award'],
    ['Đồng chí Lê Văn Mẫu đề nghị các huyện lập trang tin riêng.', 'task'],
    ['Ông Lê Văn Mẫu yêu cầu các phòng báo cáo đúng hạn.', 'task'],
    ['Thời gian tới, các huyện cần đổi mới cách đưa tin.', 'task'],
    ['Các địa phương phải chủ động cung cấp tin.', 'task'],
    ['Đồng chí Lê Văn Mẫu ghi nhận những kết quả của các huyện.', 'result'],
    ['Năm qua, tin tức về tỉnh đã được phản ánh trên 40 tờ báo.', 'result'],
    ['Công tác này đạt nhiều kết quả, góp phần thu hút khách.', 'result'],
    ['Tuy nhiên, sự phối hợp giữa các ngành còn thiếu chặt chẽ.', 'limitation'],
    ['Một số huyện còn lúng túng khi đưa tin.', 'limitation'],
    ['Hạn chế lớn là kinh phí chưa đáp ứng yêu cầu.', 'limitation'],
    ['Hội nghị thống nhất lập trang tin bằng ba thứ tiếng.', 'decision'],
    ['Các đại biểu nhất trí thông qua chương trình năm 2031.', 'decision'],
    ['Ban Chỉ đạo đã biểu quyết quy chế mới.', 'decision'],
    ['Hội nghị đã nghe báo cáo của bốn huyện.', 'agenda'],
    ['Các đại biểu thảo luận về cách đưa tin.', 'agenda'],
    ['Đại biểu trao đổi kinh nghiệm làm tin bằng tiếng Khmer.', 'agenda'],
  ])('%s', (sentence, type) => expect(types(REVIEW, sentence)).toEqual([type]))
})

describe('what a sentence of a course tells', () => {
  it.each([
    ['Học viên được giới thiệu ba chuyên đề.', 'agenda'],
    ['Báo cáo viên truyền đạt kỹ năng trả lời phỏng vấn.', 'agenda'],
    ['Nội dung của lớp gồm hai phần.', 'agenda'],
    ['Ông Lê Văn Mẫu phân tích tình hình Biển Đông.', 'agenda'],
    ['Sau lớp học, học viên nắm vững cách viết tin.', 'result'],
    ['Học viên có thêm kiến thức về biên giới.', 'result'],
    ['Qua lớp học, cán bộ xã nâng cao năng lực phát ngôn.', 'result'],
    ['Ông Lê Văn Mẫu đề nghị học viên ghi chép đầy đủ.', 'task'],
  ])('%s', (sentence, type) => expect(types(COURSE, sentence)).toEqual([type]))
})

describe('what tells neither agenda nor outcome', () => {
  it.each([
    'Tham dự hội nghị có đại diện các sở, ngành.',
    'Tới dự có ông Lê Văn Mẫu, Giám đốc Sở.',
    'Chủ trì hội nghị là bà Trần Thị Thử.',
    'Hội nghị kéo dài hai ngày.',
    'Dự họp có 40 đại biểu.',
    'Thành phần gồm cán bộ các huyện.',
  ])('%s', (sentence) => expect(types(REVIEW, sentence)).toEqual([]))
  it('the opening sentence with the event’s name', () => {
    const report = reportFrom(REVIEW)
    expect(readTellings(report, readEvent(report), [])).toEqual([])
  })
})

describe('sentences that go on', () => {
  it('tell what the one before told, within a paragraph', () =>
    expect(types(REVIEW, 'Hội nghị thống nhất lập trang tin. Trang tin mang tên Mẫu Sơn.')).toEqual([
      'decision',
      'decision',
    ]))
  it('tell nothing in a paragraph of their own', () =>
    expect(types(REVIEW, 'Hội nghị thống nhất lập trang tin.\nTrang tin mang tên Mẫu Sơn.')).toEqual([
      'decision',
    ]))
})

describe('an enumeration', () => {
  it('is cut at its semicolons', () =>
    expect(
      tellings(REVIEW, 'Thời gian tới, các huyện cần: lập trang tin; mở lớp tập huấn; báo cáo hằng quý.'),
    ).toEqual([
      ['task', 'Thời gian tới, các huyện cần: lập trang tin'],
      ['task', 'mở lớp tập huấn'],
      ['task', 'báo cáo hằng quý.'],
    ]))
  it('of two short items stays whole', () =>
    expect(tellings(REVIEW, 'Các huyện cần lập trang tin; báo cáo hằng quý.')).toHaveLength(1))
})

describe('who told it is left out of the clause', () => {
  it.each([
    [
      'Kết luận hội nghị, đồng chí Lê Văn Mẫu nhấn mạnh: công tác này đạt kết quả tốt.',
      'công tác này đạt kết quả tốt.',
    ],
    ['Ông Lê Văn Mẫu khẳng định công tác này có bước tiến rõ.', 'công tác này có bước tiến rõ.'],
    ['Bà Trần Thị Thử cho biết, tỉnh đã mở 12 lớp.', 'tỉnh đã mở 12 lớp.'],
  ])('%s', (sentence, rest) => expect(tellings(REVIEW, sentence)).toEqual([['result', rest]]))
})
