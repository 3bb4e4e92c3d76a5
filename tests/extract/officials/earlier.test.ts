import { describe, expect, it } from 'vitest'
import { tellsOfEarlier } from '../../../src/extract/officials/earlier.ts'

describe('tellsOfEarlier', () => {
  it.each([
    'Trong phiên giao ban quý I hồi tháng 4, do ông Lê Văn Mẫu điều hành, các phòng đã thống nhất.',
    'Tại hội nghị năm ngoái, ông Lê Văn Mẫu chủ trì.',
    'Ở kỳ họp lần trước, bà Trần Thị Thử đề nghị mở lớp.',
    'Trước đó, nhân chuyến làm việc tại tỉnh ngày 3-5, ông Lê Văn Mẫu cũng đã bày tỏ mong muốn này.',
    'Trước đó, hôm 12/5, ông Lê Văn Mẫu đã thăm xã.',
    '* Hội nghị tập huấn tháng 8/2030 do ông Lê Văn Mẫu chủ trì từng nêu việc thiếu cán bộ.',
    'Lớp học năm 2029 do bà Trần Thị Thử phụ trách đã từng đặt câu hỏi này.',
    'Phóng viên: Hội thảo ngày 5/3/2030 từng nhắc đến kinh phí, nay thế nào?',
    'Trước đó, trong cuộc tiếp Đại sứ, bà Trần Thị Thử khẳng định việc này.',
  ])('of another day: %s', (sentence) => expect(tellsOfEarlier(sentence)).toBe(true))
  it.each([
    'Trước đó, buổi sáng, ông Lê Văn Mẫu khai mạc hội nghị.',
    'Trước đó, cùng ngày, ông Lê Văn Mẫu trao quà.',
    'Trong phiên thảo luận, ông Lê Văn Mẫu nêu ba việc.',
    'Tại hội nghị, ông Lê Văn Mẫu nhắc lại kết quả năm trước.',
    'Hội nghị họp tại nhà khách, nơi Bác Hồ từng nói chuyện với cán bộ.',
    'Hội nghị nghe ông Lê Văn Mẫu, người từng nêu việc này, báo cáo.',
    'Trước đó, ông Lê Văn Mẫu báo cáo kết quả.',
    'Trong buổi làm việc đầu tiên, bà Trần Thị Thử trình bày chuyên đề.',
  ])('of this one: %s', (sentence) => expect(tellsOfEarlier(sentence)).toBe(false))
})
