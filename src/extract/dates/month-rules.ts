import { words } from '../../text/pattern.ts'
import type { Rule } from '../rule.ts'
import { MONTH_NUMBERS, monthNumber } from './month-names.ts'

export type MonthFinding = { readonly year: number; readonly month: number }

/** Months with their year, for an event whose day is not told: «đầu tháng 12/2016». */
export const MONTH_RULES: readonly Rule<MonthFinding>[] = [
  {
    id: 'date/month',
    example: 'Đầu tháng 12/2016, tỉnh mở lớp tập huấn.',
    sign: /\d/,
    pattern: words(
      String.raw`(?:(?:đầu|giữa|cuối|trong|vào)\s+)?tháng\s+(?<month>\d{1,2}|${Object.keys(MONTH_NUMBERS).join('|')})(?:\s?[/.-]\s?|\s+năm\s+)(?<year>(?:19|20)\d{2})(?!\d)`,
    ),
    read: ({ month = '', year = '' }) => {
      const number = Number(monthNumber(month) ?? month)
      return number >= 1 && number <= 12 ? { year: Number(year), month: number } : null
    },
  },
]
