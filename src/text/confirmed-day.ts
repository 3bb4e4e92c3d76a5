/** A report is mostly put online on the day it tells of or on the next; of clocks one in two hundred would fit by chance. */
const DAYS_BEFORE = [0, 1] as const
const DAY = 86_400_000

/** «Sáng 22-3», «ngày 22/03»: a day and a month without a year. */
const dayAndMonth = (day: number, month: number) =>
  new RegExp(String.raw`(?<![\d/.,-])0?${day}\s?[/.-]\s?0?${month}(?!\d|\s?[/.-]\s?\d)`, 'u')

/** Whether a text names, without its year, the day of a stamp or the day before: then the stamp is no chance clock. */
export function confirmsDay(stamp: string, text: string): boolean {
  const instant = Date.parse(`${stamp.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(instant)) return false
  return DAYS_BEFORE.some((days) => {
    const date = new Date(instant - days * DAY)
    return dayAndMonth(date.getUTCDate(), date.getUTCMonth() + 1).test(text)
  })
}
