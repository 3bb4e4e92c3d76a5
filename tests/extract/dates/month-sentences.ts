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
}
