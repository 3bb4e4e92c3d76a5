import { type Day, getDate, getDay, getMonth, getYear } from 'date-fns'
import { enGB } from 'date-fns/locale/en-GB'
import type { Strings } from '../strings.ts'
import { monthName, shortMonthName } from './month-name.ts'

/** The words of dates. */
export const dateStrings: Strings['date'] = {
  unknown: 'date unknown',
  year: (year) => `${year}`,
  noYear: 'year unknown',
  day: (day, month) => `${day} ${monthName(month)}`,
  month: monthName,
  weekday: (day) => enGB.localize.day(getDay(day) as Day),
  inMargin: {
    weekday: (day) => enGB.localize.day(getDay(day) as Day, { width: 'abbreviated' }),
    month: shortMonthName,
  },
  short: (day) => `${getDate(day)} ${shortMonthName(getMonth(day) + 1)} ${getYear(day)}`,
  shortDay: (day, month) => `${day} ${shortMonthName(month)}`,
  brief: (days, month, year) =>
    [days, month === null ? null : shortMonthName(month), year ?? '(year unknown)']
      .filter((part) => part !== null)
      .join(' '),
}
