import { words } from '../../text/pattern.ts'
import type { Rule } from '../rule.ts'
import { MONTH_NUMBERS, monthNumber } from './month-names.ts'

export type MonthFinding = { readonly year: number; readonly month: number }

const DAYS = String.raw`\d{1,2}(?:\s?[-–]\s?\d{1,2})?`
const BEFORE_LAST = String.raw`${DAYS}(?:/\d{1,2})?(?:,\s|\s+và\s+)(?:ngày\s+)?`

const numbers = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => Number(found))

const monthsIn = (listed: string) => numbers(listed, /(?<=\/)\d{1,2}/gu)

/** «14 và 15» follow each other, «4, 11 và 18» do not. */
function areApart(listed: string): boolean {
  const days = numbers(listed, /(?<![/\d])\d{1,2}/gu)
  return days.some((day, index) => index > 0 && day !== (days[index - 1] ?? 0) + 1)
}

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
  {
    // A record has room for one stretch of days; from the first to the last of days apart the event did not last.
    id: 'date/days-apart',
    example: 'Trong các ngày 4, 11 và 18/3/2031, Sở mở lớp tập huấn.',
    sign: /\d(?:,| và) (?:ngày )?\d/iu,
    pattern: words(
      String.raw`(?:từ\s+)?ngày\s+(?<listed>(?:${BEFORE_LAST}){1,6})(?<last>${DAYS})\s?[/.]\s?(?<month>\d{1,2})(?:\s?[/.-]\s?|\s+năm\s+)(?<year>(?:19|20)\d{2})(?!\d)`,
    ),
    read: ({ listed = '', last = '', month = '', year = '' }) => {
      const number = Number(month)
      const isMonth = number >= 1 && number <= 12 && monthsIn(listed).every((other) => other === number)
      return isMonth && areApart(`${listed}${last}`) ? { year: Number(year), month: number } : null
    },
  },
]
