import type { DatePart } from '../model/vocabulary.ts'
import type { CitedDate } from './cited-date.ts'
import { type Moment, momentsOf } from './moment.ts'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** A date in the order of Chicago, what nobody states in brackets: «July 12–13, 2018», «March 12, [2031]», «September 2031». */
export function chicagoDate({ edtf, inferred }: CitedDate): string {
  const moments = momentsOf(edtf)
  if (!moments) return edtf
  const { first, last } = moments
  const told = (part: DatePart, text: string) => (inferred.includes(part) ? `[${text}]` : text)
  const dayOf = ({ month, day }: Moment, days = `${day}`) =>
    [
      month === null ? null : told('month', MONTHS[month - 1] ?? `${month}`),
      day === null ? null : told('day', days),
    ]
      .filter((part) => part !== null)
      .join(' ')
  const yearOf = ({ year }: Moment) => (year === null ? 'year unknown' : told('year', `${year}`))
  const dated = (moment: Moment, days = dayOf(moment)) =>
    [days, yearOf(moment)].filter(Boolean).join(moment.day === null && moment.year !== null ? ' ' : ', ')
  if (first.year !== last.year) return `${dated(first)}–${dated(last)}`
  if (first.month !== last.month) return dated(last, `${dayOf(first)}–${dayOf(last)}`)
  return first.day === last.day ? dated(last) : dated(last, dayOf(last, `${first.day}–${last.day}`))
}
