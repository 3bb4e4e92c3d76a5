/**
 * A report is mostly put online on the day it tells of or on the next, at times within the week. A bare day is mostly a
 * clock, of which one in two hundred would fit by chance; with a time of day it is mostly the report's own.
 */
const DAYS_BEFORE = { bare: 1, withTime: 7 } as const
const DAY = 86_400_000

/** «Sáng 22-3», «ngày 22/03»: a day and a month without a year. */
const dayAndMonth = (day: number, month: number) =>
  new RegExp(String.raw`(?<![\d/.,-])0?${day}\s?[/.-]\s?0?${month}(?!\d|\s?[/.-]\s?\d)`, 'u')

/** Whether a text names, without its year, the day of a stamp or one shortly before: then the stamp is no chance clock. */
export function confirmsDay(stamp: string, text: string): boolean {
  const instant = Date.parse(`${stamp.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(instant)) return false
  const most = stamp.includes('T') ? DAYS_BEFORE.withTime : DAYS_BEFORE.bare
  return Array.from({ length: most + 1 }, (_, days) => days).some((days) => {
    const date = new Date(instant - days * DAY)
    return dayAndMonth(date.getUTCDate(), date.getUTCMonth() + 1).test(text)
  })
}
