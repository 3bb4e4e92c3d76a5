import { calendarSpan, type PartialDate } from './calendar-span.ts'
import { dayNumerals } from './date-words.ts'
import type { Strings } from './strings/strings.ts'

type Words = Strings['date']

/** A date in EDTF in a line among others: «22/6/2016», «12–13/7/2018», «9/2031», «2027»; what is no EDTF stays as it is. */
export function briefDate(edtf: string, words: Words): string {
  const span = calendarSpan(edtf)
  if (!span) return edtf
  const { first, last } = span
  if (first.year === last.year && first.month === last.month)
    return words.brief(dayNumerals(span, words), last.month, last.year)
  if (first.year !== last.year || first.day === null || first.month === null)
    return `${whole(first, words)}–${whole(last, words)}`
  return `${words.shortDay(first.day, first.month)}–${whole(last, words)}`
}

function whole({ day, month, year }: PartialDate, words: Words): string {
  return words.brief(day === null ? null : `${day}`, month, year)
}
