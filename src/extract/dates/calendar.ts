import type { DateReading } from './date-reading.ts'

/** A day whose year may be left open. */
export type CalendarDay = { readonly year: number | null; readonly month: number; readonly day: number }

export const DAY = 86_400_000

/** A common year, in which to count days while the year is left open. */
const ANY_YEAR = 2001

const two = (number: number) => String(number).padStart(2, '0')

/** «09-14». */
export const monthDay = (month: number, day: number) => `${two(month)}-${two(day)}`

/** «2016-12». */
export const yearMonth = (year: number, month: number) => `${year}-${two(month)}`

/** «2018-09-14», and «XXXX-09-14» while the year is left open. */
export const isoDay = ({ year, month, day }: CalendarDay) => `${year ?? 'XXXX'}-${monthDay(month, day)}`

/** A day or several as the record writes them: «2018-07-12/2018-07-13». */
export function isoSpan(from: CalendarDay, to: CalendarDay): Pick<DateReading, 'edtf' | 'start' | 'end'> {
  const [start, end] = [isoDay(from), isoDay(to)]
  const edtf = start === end ? start : `${start}/${end}`
  return from.year === null ? { edtf, start: null, end: null } : { edtf, start, end }
}

/** The day so many days later; its year stays open with the first day's. */
export function daysLater({ year, month, day }: CalendarDay, count: number): CalendarDay {
  const last = new Date(Date.UTC(year ?? ANY_YEAR, month - 1, day + count))
  return {
    year: year === null ? null : last.getUTCFullYear(),
    month: last.getUTCMonth() + 1,
    day: last.getUTCDate(),
  }
}

/** Monday is 1. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}
