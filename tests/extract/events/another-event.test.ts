import { describe, expect, it } from 'vitest'
import { tellsOfAnotherEvent } from '../../../src/extract/events/another-event.ts'

describe('a sentence of another time or another event', () => {
  it.each([
    'Trước đó, Sở mở ba lớp tập huấn.',
    'Cùng ngày, Sở Tư pháp tổ chức hội nghị.',
    'Dự kiến, tháng tới hội nghị họp lại.',
    'Năm 2030, Hội nghị về biển đảo được tổ chức tại Vinh.',
    'Trong năm 2030, Sở tổ chức ba hội nghị.',
    'Hằng năm, Sở đều tổ chức hội nghị.',
    'Thời gian qua, Sở đã mở nhiều lớp.',
    'Từ đầu năm đến nay, Sở mở ba lớp tập huấn.',
    'Sau hội nghị này, các huyện tự mở lớp.',
    'Bên cạnh lớp học, Sở in sổ tay.',
  ])('%s', (sentence) => expect(tellsOfAnotherEvent(sentence)).toBe(true))
  it.each([
    'Sáng 5/3, Sở tổ chức hội nghị.',
    'Năm học mới, Sở mở lớp tập huấn.',
    'Trong hai ngày 5 và 6/3, Sở tổ chức hội nghị.',
    'Sau hai ngày làm việc, hội nghị bế mạc.',
    'Trước yêu cầu mới, Sở tổ chức hội nghị.',
    'Cùng dự hội nghị có ông Mẫu.',
    'Ngày 5/3/2031, Sở tổ chức hội nghị.',
    'Trong năm ngày, lớp học nghe tám chuyên đề.',
  ])('not: %s', (sentence) => expect(tellsOfAnotherEvent(sentence)).toBe(false))
})
