import type { MonthFinding } from '../../../src/extract/dates/month-rules.ts'
import type { TableSentences } from '../rule-sentences.ts'

/** Months with their year, and what only looks like one. */
export const MONTH_SENTENCES: TableSentences<MonthFinding> = {
  'date/month': {
    reads: [
      ['Đầu tháng 12/2016, Sở Ngoại vụ mở lớp bồi dưỡng.', { year: 2016, month: 12 }],
      ['Trong tháng 9 năm 2020, huyện tổ chức ba hội nghị.', { year: 2020, month: 9 }],
      ['Cuối tháng mười năm 2019, tỉnh họp sơ kết.', { year: 2019, month: 10 }],
      ['Tháng 5-2018, Bộ mở lớp tập huấn tại Vinh.', { year: 2018, month: 5 }],
      ['Vào tháng tư năm 2022 lớp học khai giảng.', { year: 2022, month: 4 }],
    ],
    leaves: [
      'Trong 6 tháng năm 2020, tỉnh tiếp 40 đoàn khách.',
      'Lớp học kéo dài 2 tháng.',
      'Tháng 13/2018 không có trong lịch.',
      'Quý I năm 2021, Sở hoàn thành kế hoạch.',
      'Tháng thanh niên năm 2023 khởi động sôi nổi.',
      'Từ tháng 3 đến tháng 5, đội tuyên truyền về xã.',

      'Đầu tháng chạp năm 2019, bản làm cỗ.',
    ],
  },
  'date/days-apart': {
    reads: [
      ['Trong các ngày 4, 11 và 18/3/2031, Sở mở lớp tập huấn.', { year: 2031, month: 3 }],
      ['Ngày 4 và 11/3/2031, Sở mở hai buổi tập huấn.', { year: 2031, month: 3 }],
      ['Vào các ngày 4/3, 11/3, 18/3 năm 2031, lớp học mở.', { year: 2031, month: 3 }],
      ['Từ ngày 4-6 và 11-13/3/2031, Sở mở lớp tập huấn.', { year: 2031, month: 3 }],
    ],
    leaves: [
      'Trong các ngày 4, 11 và 18/3, Sở mở lớp tập huấn.',
      'Trong các ngày 28/2 và 4/3/2031, Sở mở lớp tập huấn.',
      'Ngày 4 và 11/13/2031 không có trong lịch.',
      'Ngày 4, có 11 đại biểu dự; 18/3/2031 lớp bế mạc.',
    ],
  },
}
