import { format } from 'date-fns'
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
  weekday: (day) => format(day, 'EEEE', { locale: enGB }),
  inMargin: { weekday: (day) => format(day, 'EEE', { locale: enGB }), month: shortMonthName },
  short: (day) => format(day, 'd MMM yyyy', { locale: enGB }),
  shortDay: (day, month) => `${day} ${shortMonthName(month)}`,
  brief: (days, month, year) =>
    [days, month === null ? null : shortMonthName(month), year ?? '(year unknown)']
      .filter((part) => part !== null)
      .join(' '),
}
