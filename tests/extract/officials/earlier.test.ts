import { describe, expect, it } from 'vitest'
import { tellsOfEarlier } from '../../../src/extract/officials/earlier.ts'

describe('tellsOfEarlier', () => {
  it.each([
    'Trong phiên giao ban quý I hồi tháng 4, do ông Lê Văn Mẫu điều hành, các phòng đã thống nhất.',
    'Tại hội nghị năm ngoái, ông Lê Văn Mẫu chủ trì.',
    'Ở kỳ họp lần trước, bà Trần Thị Thử đề nghị mở lớp.',
    'Trước đó, nhân chuyến làm việc tại tỉnh ngày 3-5, ông Lê Văn Mẫu cũng đã bày tỏ mong muốn này.',
    'Trước đó, hôm 12/5, ông Lê Văn Mẫu đã thăm xã.',
    'Trước đó, trong cuộc tiếp Đại sứ, bà Trần Thị Thử khẳng định việc này.',
  ])('of another day: %s', (sentence) => expect(tellsOfEarlier(sentence)).toBe(true))
  it.each([
    'Trước đó, buổi sáng, ông Lê Văn Mẫu khai mạc hội nghị.',
    'Trước đó, cùng ngày, ông Lê Văn Mẫu trao quà.',
    'Trong phiên thảo luận, ông Lê Văn Mẫu nêu ba việc.',
    'Tại hội nghị, ông Lê Văn Mẫu nhắc lại kết quả năm trước.',
    'Trước đó, ông Lê Văn Mẫu báo cáo kết quả.',
    'Trong buổi làm việc đầu tiên, bà Trần Thị Thử trình bày chuyên đề.',
  ])('of this one: %s', (sentence) => expect(tellsOfEarlier(sentence)).toBe(false))
})
