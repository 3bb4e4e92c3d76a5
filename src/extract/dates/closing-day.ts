import { everyMatch } from '../../text/every-match.ts'
import { words } from '../../text/pattern.ts'
import type { Witness } from '../evidence.ts'
import { EVENT_WORD } from '../lexicon/event-nouns.ts'
import { matchSpan, proseOf, type ReportText } from '../report-text.ts'
import { DAY } from './calendar.ts'
import { exists } from './date-finding.ts'

const DATE = String.raw`(?<day>\d{1,2})\s?[/.\-–]\s?(?<month>\d{1,2})(?:\s?[/.\-–]\s?(?<year>\d{4}))?(?![\d%]|[/.\-–]\d)`
/** «Lớp học kéo dài đến ngày 25-9», «bế mạc ngày 10/5/2019». */
const CLOSES = words(
  String.raw`(?:(?:kéo dài|diễn ra)\s+(?:đến|tới)(?:\s+hết)?|(?:sẽ\s+)?(?:bế mạc|bế giảng|kết thúc)(?:\s+vào)?)\s+(?:(?:sáng|chiều|tối)\s+)?(?:ngày\s+)?${DATE}`,
)
const ABOUT_EVENT = words(EVENT_WORD)

/** A course that lasts longer is told otherwise; a later day is more likely another event's. */
const MOST_DAYS = 31

type Opening = { readonly year: number | null; readonly month: number; readonly day: number }

/** Days between two dates of one year; a year left open is any common one. */
function daysBetween(from: Opening, month: number, day: number): number {
  const year = from.year ?? 2001
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, from.month - 1, from.day)) / DAY
}

export type ClosingDay = Witness & Opening

type Groups = Readonly<Record<string, string | undefined>>

/** The day that groups tell, if an event begun on `from` may end then. */
function dayAfter(from: Opening, { month, day, year }: Groups): Opening | null {
  const found = {
    year: year === undefined ? from.year : Number(year),
    month: Number(month),
    day: Number(day),
  }
  const sameYear = from.year === null || found.year === from.year
  if (!sameYear || !exists(found.year, found.month, found.day)) return null
  const days = daysBetween(from, found.month, found.day)
  return days > 0 && days <= MOST_DAYS ? found : null
}

/** The day on which an event that began on `from` is said to close, within the month that follows. */
export function closingDay(report: ReportText, from: Opening): ClosingDay | null {
  const found = proseOf(report).flatMap((sentence) => {
    // Hardly a sentence tells a day of closing; most are about the event, whose many names take longer to look for.
    const closes = everyMatch(sentence.text, CLOSES)
    if (closes.length === 0 || sentence.text.search(ABOUT_EVENT) < 0) return []
    return closes.flatMap((match) => {
      const day = dayAfter(from, match.groups ?? {})
      return day ? [{ ...matchSpan(sentence, match), rule: 'date/closing-day', ...day }] : []
    })
  })
  return found[0] ?? null
}
