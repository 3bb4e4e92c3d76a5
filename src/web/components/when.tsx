import type { ReactNode } from 'react'
import type { BriefDate } from '../../model/brief.ts'
import type { DatePart } from '../../model/vocabulary.ts'
import { calendarSpan } from '../calendar-span.ts'
import { dayNumerals, weekdayOf } from '../date-words.ts'
import { useStrings } from '../edition.ts'
import styles from './when.module.css'

export type WhenProps = {
  readonly date: BriefDate | null
  /** What stands above: the year and the month, or neither. */
  readonly under: 'year-and-month' | 'no-heading'
}

/**
 * The margin of an entry: the day large, then the weekday, and of month and year what no heading above says: all of it
 * in a list by relevance, else only what was inferred.
 */
export function When({ date, under }: WhenProps) {
  const strings = useStrings()
  const span = date && calendarSpan(date.edtf)
  if (!date || !span) return <p className={styles.when}>{date?.edtf ?? strings.date.unknown}</p>
  const { year, month } = span.first
  const numerals = dayNumerals(span, strings.date)
  const says = (part: DatePart) =>
    under === 'no-heading' || numerals === null || year === null || date.inferred.includes(part)
  return (
    <time className={styles.when} dateTime={date.start ?? yearless(date.edtf)}>
      {numerals !== null && (
        <span className={styles.day}>
          <Part date={date} part="day">
            {numerals}
          </Part>
        </span>
      )}
      <span>{weekdayOf(date, strings.date.inMargin.weekday)}</span>
      {month !== null && says('month') && (
        <Part date={date} part="month">
          {strings.date.inMargin.month(month)}
        </Part>
      )}
      {year !== null && says('year') && (
        <Part date={date} part="year">
          {strings.date.year(year)}
        </Part>
      )}
    </time>
  )
}

/** HTML writes a day of an unknown year «09-14». */
const yearless = (edtf: string) => edtf.replace(/^XXXX-/u, '')

type PartProps = { readonly date: BriefDate; readonly part: DatePart; readonly children: ReactNode }

/** A part of the date, under a dotted line when no sentence states it. */
function Part({ date, part, children }: PartProps) {
  const strings = useStrings()
  if (!date.inferred.includes(part)) return <span>{children}</span>
  return (
    <span className={styles.inferred} title={strings.inferred.says(strings.inferred.parts[part])}>
      {children}
    </span>
  )
}
