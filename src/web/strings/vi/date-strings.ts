import { type Day, getDate, getDay, getMonth, getYear } from 'date-fns'
import { vi } from 'date-fns/locale/vi'

/** «thứ Tư» */
function weekday(day: Date): string {
  return vi.localize.day(getDay(day) as Day, { width: 'wide', context: 'formatting' })
}

/** The words of dates. */
export const dateStrings = {
  unknown: 'không rõ ngày',
  year: (year: number) => `năm ${year}`,
  noYear: 'không rõ năm',
  day: (day: string, month: number) => `${day} tháng ${month}`,
  month: (month: number) => `tháng ${month}`,
  weekday,
  /** Where there is little room. */
  inMargin: {
    weekday,
    month: (month: number) => `tháng ${month}`,
  },
  /** A day among others: «12/7/2018». */
  short: (day: Date) => `${getDate(day)}/${getMonth(day) + 1}/${getYear(day)}`,
  shortDay: (day: number, month: number) => `${day}/${month}`,
  /** A date in a line: «12–13/7/2018», «9/2031», «2027», «14/9 (không rõ năm)». */
  brief: (days: string | null, month: number | null, year: number | null) =>
    `${[days, month, year].filter((part) => part !== null).join('/')}${year === null ? ' (không rõ năm)' : ''}`,
} as const
