import type { Groups } from '../rule.ts'
import { type CalendarDay, daysLater } from './calendar.ts'

/** A day as a sentence gives it; `year` is null when it is not said there. */
export type DayFinding = {
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** The last day of several; equal to the first for one. */
  readonly end: { readonly year: number | null; readonly month: number; readonly day: number }
  /** Monday is 1; null when no weekday is named. */
  readonly weekday: number | null
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a calendar has such a day; the 29th of February counts while the year is unknown. */
export function exists(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  if (year !== null && month === 2 && day === 29)
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (DAYS[month - 1] ?? 0)
}

/** No conference of this field is older, and a year far ahead is a misprint. */
const YEARS = { first: 1986, last: 2099 }

const numeric = (value: string | undefined) => (value === undefined ? null : Number(value))

/** Whether a conference of this field may have met in the year. */
export function plausibleYear(year: number | null): boolean {
  return year === null || (year >= YEARS.first && year <= YEARS.last)
}

const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  nhật: 7,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
}

function weekdayOf({ weekday, innerWeekday, weekdayAlone }: Groups): number | null {
  const named = weekday ?? innerWeekday ?? weekdayAlone
  return named === undefined ? null : (WEEKDAYS[named.toLowerCase()] ?? null)
}

function dayOf({ day, month, year }: Groups) {
  return { year: numeric(year), month: Number(month), day: Number(day) }
}

/** One day from the groups `day`, `month`, `year?`, `weekday?`; null when no calendar has it. */
export function oneDay(groups: Groups): DayFinding | null {
  const day = dayOf(groups)
  if (!plausibleYear(day.year) || !exists(day.year, day.month, day.day)) return null
  return { ...day, end: day, weekday: weekdayOf(groups) }
}

/** Whether one day may end what another begins; only January comes after December. */
function ends(first: CalendarDay, last: CalendarDay): boolean {
  if (last.month === first.month) return last.day > first.day
  return last.month > first.month || (last.month === 1 && first.month === 12)
}

/** A leap year and a common one, in which to try days whose year is open. */
const ANY_YEARS = [2000, 2001] as const

function follows(first: CalendarDay, last: CalendarDay): boolean {
  const years = first.year === null ? ANY_YEARS : [first.year]
  return years.some((year) => {
    const { month, day } = daysLater({ ...first, year }, 1)
    return month === last.month && day === last.day
  })
}

/** «3 và 4/6» are days of one event; «3 và 10/6» are two. */
const isRow = (link: string | undefined, first: CalendarDay, last: CalendarDay) =>
  link?.toLowerCase() === 'và' ? follows(first, last) : ends(first, last)

/** Several days from `day`, `month?`, `year?` and `lastDay`, `lastMonth`, `lastYear?`; what the first lacks the last lends. */
export function severalDays(groups: Groups): DayFinding | null {
  const { day, month, year, lastDay, lastMonth, lastYear, link } = groups
  const first = dayOf({ day, month: month ?? lastMonth, year: year ?? lastYear })
  const end = dayOf({ day: lastDay, month: lastMonth, year: lastYear ?? year })
  const possible = exists(first.year, first.month, first.day) && exists(end.year, end.month, end.day)
  if (!possible || !plausibleYear(end.year) || !isRow(link, first, end)) return null
  return { ...first, end, weekday: null }
}

/** The days of a list, «3, 4» before «5/6», when each follows the one before. */
export function listedDays({ listed = '', ...last }: Groups): DayFinding | null {
  const days = listed.split(/,\s/u).map((item) => {
    const [day, month = last.lastMonth] = item.split('/')
    return { day: Number(day), month: Number(month), year: null }
  })
  const all = [...days, { day: Number(last.lastDay), month: Number(last.lastMonth), year: null }]
  const inRow = all.every((day, index) => index === 0 || follows(all[index - 1] ?? day, day))
  const [first] = days
  return first && inRow ? severalDays({ ...last, day: String(first.day), month: String(first.month) }) : null
}
