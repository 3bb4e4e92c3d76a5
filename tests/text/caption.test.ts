import { describe, expect, it } from 'vitest'
import { creditOf, isCaption, withoutCredit } from '../../src/text/caption.ts'

describe('isCaption', () => {
  it.each([
    'Toàn cảnh Hội nghị.',
    'Toàn cảnh hội nghị. Ảnh: Lê Mẫu/TTXVN',
    'Quang cảnh buổi khai mạc',
    'Đoàn chủ tọa Hội nghị. (Ảnh: TL)',
    'Học viên trong giờ học.',
    'Các đại biểu theo dõi tại điểm cầu cấp tỉnh',
    'Báo cáo viên trên màn hình trực tuyến',
    'Ông Bùi Mẫu, Phó Giám đốc Sở, phát biểu tại hội nghị',
    'Đồng chí Lê Mẫu phát biểu tại hội nghị.',
    'Bà Trần Thị Mẫu tặng quà lưu niệm |',
    'Tàu cá cập cảng Mẫu (ảnh: Bùi Mẫu)',
    '(Đại biểu phát biểu góp ý đề án tại hội nghị)',
    '(Các đại biểu chụp ảnh lưu niệm)',
    '(Ông Bùi Mẫu trao đổi tại buổi tập huấn).',
    'Các đại biểu chụp ảnh lưu niệm |',
  ])('takes: %s', (line) => expect(isCaption(line)).toBe(true))

  it.each([
    'Các đại biểu dự hội nghị đã thảo luận về năm nhóm giải pháp.',
    'Đại biểu tham dự hội nghị thống nhất với dự thảo báo cáo.',
    'Buổi làm việc diễn ra trong không khí cởi mở.',
    'Toàn cảnh công tác thông tin đối ngoại năm qua có nhiều điểm sáng, song cũng còn không ít hạn chế phải khắc phục.',
    'Ông Bùi Mẫu đã báo cáo kết quả công tác năm 2018.',
    'Ông Lê Mẫu nhấn mạnh tại hội nghị rằng phải làm ngay.',
    'Triển lãm trưng bày ba bộ ảnh: Trường Sa, Hoàng Sa, biên giới.',
    'Nguồn tin của báo chí nước ngoài còn hạn chế.',
    '(Đại biểu đã phát biểu tại hội nghị từ hôm trước)',
    '(Theo báo cáo của Ban Chỉ đạo tại hội nghị)',
    '(Đại biểu các nước trong khối)',
    '(Ông Bùi Mẫu nghỉ hưu năm 2018)',
    'Anh em phóng viên ra đảo dài ngày.',
    'Bà con kiều bào gửi gắm nhiều tâm tư.',
  ])('leaves: %s', (line) => expect(isCaption(line)).toBe(false))

  it('leaves a paragraph, whoever speaks in it', () =>
    expect(isCaption(`Ông Bùi Mẫu phát biểu ${'về công tác đối ngoại '.repeat(20)}`)).toBe(false))
})

describe('withoutCredit', () => {
  it.each([
    ['Toàn cảnh hội nghị. Ảnh: Lê Mẫu/TTXVN', 'Toàn cảnh hội nghị.', 'Ảnh: Lê Mẫu/TTXVN'],
    ['Đoàn chủ tọa. (Ảnh: TL)', 'Đoàn chủ tọa.', '(Ảnh: TL)'],
    ['Quang cảnh buổi khai mạc |', 'Quang cảnh buổi khai mạc', '|'],
    ['Ảnh: Bùi Mẫu', '', 'Ảnh: Bùi Mẫu'],
    ['Học viên trong giờ học.', 'Học viên trong giờ học.', ''],
  ])('%s', (line, caption, credit) => {
    expect(withoutCredit(line)).toBe(caption)
    expect(creditOf(line)).toBe(credit)
  })
})
