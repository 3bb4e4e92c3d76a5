import type { ReactNode } from 'react'
import type { ConferenceDate, DatePart } from '../../model/conference.ts'
import { calendarSpan } from '../calendar-span.ts'
import { dayNumerals, weekdayOf } from '../date-words.ts'
import { strings } from '../strings.ts'
import styles from './when.module.css'

/**
 * The margin of an entry: the day large, then what the headings above do not say: the weekday, and every part that was
 * inferred.
 */
export function When({ date }: { readonly date: ConferenceDate | null }) {
  const span = date && calendarSpan(date.edtf)
  if (!date || !span) return <p className={styles.when}>{date?.edtf ?? strings.date.unknown}</p>
  const { year, month } = span.first
  const numerals = dayNumerals(span)
  const says = (part: DatePart) => numerals === null || year === null || date.inferred.includes(part)
  return (
    <time className={styles.when} dateTime={date.start ?? yearless(date.edtf)}>
      {numerals !== null && (
        <span className={styles.day}>
          <Part date={date} part="day">
            {numerals}
          </Part>
        </span>
      )}
      <span>{weekdayOf(date)}</span>
      {month !== null && says('month') && (
        <Part date={date} part="month">
          {strings.date.month(month)}
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

type PartProps = { readonly date: ConferenceDate; readonly part: DatePart; readonly children: ReactNode }

/** A part of the date, under a dotted line when no sentence states it. */
function Part({ date, part, children }: PartProps) {
  if (!date.inferred.includes(part)) return <span>{children}</span>
  return (
    <span className={styles.inferred} title={strings.inferred.says(strings.inferred.parts[part])}>
      {children}
    </span>
  )
}
