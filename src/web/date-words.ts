import type { BriefDate } from '../model/brief.ts'
import { type CalendarSpan, calendarSpan, type PartialDate } from './calendar-span.ts'
import type { Strings } from './strings/strings.ts'

type Words = Strings['date']

const DAY = /^\d{4}-\d{2}-\d{2}$/u

/** A date in a sentence, as exact as it is known: «thứ Tư, 23 tháng 2 năm 2022», «12–13 tháng 7 năm 2018», «năm 2017». */
export function wholeDate(date: BriefDate, words: Words): string {
  return [weekdayOf(date, words.weekday), bareDate(date.edtf, words)]
    .filter((part) => part !== null)
    .join(', ')
}

/** A date in EDTF without its weekday: «12–13 tháng 7 năm 2018»; what is no EDTF stays as it is. */
export function bareDate(edtf: string, words: Words): string {
  const span = calendarSpan(edtf)
  return span ? spanInWords(span, words) : edtf
}

/** The day as a numeral for a margin: «23», «12–13», «30/6–2/7»; null when no day is known. */
export function dayNumerals({ first, last }: CalendarSpan, words: Words): string | null {
  if (first.day === null || last.day === null) return null
  const [from, to] = [first.month, last.month]
  if (from !== null && to !== null && from !== to)
    return `${words.shortDay(first.day, from)}–${words.shortDay(last.day, to)}`
  return first.day === last.day ? `${first.day}` : `${first.day}–${last.day}`
}

/** «thứ Tư» of a single day; null of a span and of what is known less exactly. */
export function weekdayOf({ start, end }: BriefDate, say: Words['weekday']): string | null {
  if (start === null || start !== end || !DAY.test(start)) return null
  return say(midnightOf(start))
}

/** A day of publication, «2018-07-12T08:07», as «12/7/2018»; whatever is no such day stays as it is. */
export function shortDate(iso: string, words: Words): string {
  const day = iso.slice(0, 10)
  return DAY.test(day) ? words.short(midnightOf(day)) : iso
}

/** Where the reader is; a reader of everything that ISO 8601 knows would be a hundredth of the program. */
const midnightOf = (day: string) => new Date(`${day}T00:00`)

function spanInWords({ first, last }: CalendarSpan, words: Words): string {
  if (first.year !== last.year) return `${dayInWords(first, words)} – ${dayInWords(last, words)}`
  const [from, to] = [first.month, last.month]
  if (from !== null && to !== null && from !== to)
    return `${dayInWords({ ...first, year: null }, words)} – ${dayInWords(last, words)}`
  const days = dayNumerals({ first, last }, words)
  return joined([monthInWords(days, last.month, words), yearInWords(last, words)])
}

function dayInWords(date: PartialDate, words: Words): string {
  const day = date.day === null ? null : `${date.day}`
  return joined([monthInWords(day, date.month, words), date.year === null ? null : words.year(date.year)])
}

function monthInWords(day: string | null, month: number | null, words: Words): string | null {
  if (month === null) return null
  return day === null ? words.month(month) : words.day(day, month)
}

function yearInWords({ year }: PartialDate, words: Words): string {
  return year === null ? `(${words.noYear})` : words.year(year)
}

const joined = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' ')
