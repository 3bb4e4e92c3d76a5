import type { Strings } from '../strings.ts'
import { monthName, shortMonthName } from './month-name.ts'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

const weekday = (day: Date) => WEEKDAYS[day.getDay()] ?? ''

/** The words of dates. */
export const dateStrings: Strings['date'] = {
  unknown: 'date unknown',
  year: (year) => `${year}`,
  noYear: 'year unknown',
  day: (day, month) => `${day} ${monthName(month)}`,
  month: monthName,
  weekday,
  inMargin: {
    weekday: (day) => weekday(day).slice(0, 3),
    month: shortMonthName,
  },
  short: (day) => `${day.getDate()} ${shortMonthName(day.getMonth() + 1)} ${day.getFullYear()}`,
  shortDay: (day, month) => `${day} ${shortMonthName(month)}`,
  brief: (days, month, year) =>
    [days, month === null ? null : shortMonthName(month), year ?? '(year unknown)']
      .filter((part) => part !== null)
      .join(' '),
}
