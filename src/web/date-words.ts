import { format, parseISO } from 'date-fns'
import { vi } from 'date-fns/locale/vi'
import type { ConferenceDate } from '../model/conference.ts'
import { type CalendarSpan, calendarSpan, type PartialDate } from './calendar-span.ts'
import { strings } from './strings.ts'

const words = strings.date
const DAY = /^\d{4}-\d{2}-\d{2}$/u

/** A date in a sentence, as exact as it is known: «thứ Tư, 23 tháng 2 năm 2022», «12–13 tháng 7 năm 2018», «năm 2017». */
export function wholeDate(date: ConferenceDate): string {
  return [weekdayOf(date), bareDate(date.edtf)].filter((part) => part !== null).join(', ')
}

/** A date in EDTF without its weekday: «12–13 tháng 7 năm 2018»; what is no EDTF stays as it is. */
export function bareDate(edtf: string): string {
  const span = calendarSpan(edtf)
  return span ? spanInWords(span) : edtf
}

/** The day as a numeral for a margin: «23», «12–13», «30/6–2/7»; null when no day is known. */
export function dayNumerals({ first, last }: CalendarSpan): string | null {
  if (first.day === null || last.day === null) return null
  if (first.month !== last.month) return `${first.day}/${first.month}–${last.day}/${last.month}`
  return first.day === last.day ? `${first.day}` : `${first.day}–${last.day}`
}

/** «thứ Tư» of a single day; null of a span and of what is known less exactly. */
export function weekdayOf({ start, end }: ConferenceDate): string | null {
  if (start === null || start !== end || !DAY.test(start)) return null
  return format(parseISO(start), 'EEEE', { locale: vi })
}

/** A day of publication, «2018-07-12T08:07», as «12/7/2018»; whatever is no such day stays as it is. */
export function shortDate(iso: string): string {
  const day = iso.slice(0, 10)
  return DAY.test(day) ? format(parseISO(day), 'd/M/yyyy') : iso
}

function spanInWords({ first, last }: CalendarSpan): string {
  if (first.year !== last.year) return `${dayInWords(first)} – ${dayInWords(last)}`
  if (first.month !== last.month) return `${dayInWords({ ...first, year: null })} – ${dayInWords(last)}`
  const days = dayNumerals({ first, last })
  return joined([monthInWords(days, last.month), yearInWords(last)])
}

function dayInWords(date: PartialDate): string {
  const day = date.day === null ? null : `${date.day}`
  return joined([monthInWords(day, date.month), date.year === null ? null : words.year(date.year)])
}

function monthInWords(day: string | null, month: number | null): string | null {
  if (month === null) return null
  return day === null ? words.month(month) : words.day(day, month)
}

function yearInWords({ year }: PartialDate): string {
  return year === null ? `(${words.noYear})` : words.year(year)
}

const joined = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' ')
