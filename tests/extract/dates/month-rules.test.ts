import { describe, expect, it } from 'vitest'
import { MONTH_RULES } from '../../../src/extract/dates/month-rules.ts'
import { runRules } from '../../../src/extract/rule.ts'

const months = (text: string) =>
  runRules(MONTH_RULES, text, { start: 0, end: text.length }).map(({ value: { year, month } }) => [
    year,
    month,
  ])

describe('date/month', () => {
  it.each([
    ['Đầu tháng 12/2016, Sở Ngoại vụ mở lớp bồi dưỡng.', [2016, 12]],
    ['Trong tháng 9 năm 2020, huyện tổ chức ba hội nghị.', [2020, 9]],
    ['Cuối tháng mười năm 2019, tỉnh họp sơ kết.', [2019, 10]],
    ['Tháng 5-2018, Bộ mở lớp tập huấn tại Vinh.', [2018, 5]],
    ['Vào tháng tư năm 2022 lớp học khai giảng.', [2022, 4]],
  ])('%s', (sentence, month) => expect(months(sentence)).toEqual([month]))
  it.each([
    'Trong 6 tháng năm 2020, tỉnh tiếp 40 đoàn khách.',
    'Lớp học kéo dài 2 tháng.',
    'Tháng 13/2018 không có trong lịch.',
    'Quý I năm 2021, Sở hoàn thành kế hoạch.',
    'Tháng thanh niên năm 2023 khởi động sôi nổi.',
    'Từ tháng 3 đến tháng 5, đội tuyên truyền về xã.',
  ])('finds none in: %s', (sentence) => expect(months(sentence)).toEqual([]))
})
