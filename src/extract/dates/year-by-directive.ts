import { everyMatch } from '../../text/every-match.ts'
import type { Span } from '../../text/segment.ts'
import { monthDay } from './calendar.ts'
import type { YearQuestion, YearReading } from './year-question.ts'

type Spread = Span & { readonly date: string }

/** A dated directive that the event's own name speaks of. */
function spreadDirective({ directives, names }: YearQuestion): Spread | null {
  const named = ({ start, end }: Span) => names.some((name) => start >= name.start && end <= name.end)
  for (const { findings, date } of directives) {
    const finding = date === null ? undefined : findings.find(named)
    if (finding && date !== null) return { start: finding.start, end: finding.end, date }
  }
  return null
}

const YEAR = /(?<![\d/.-])(?:\d{4}\s?[-–]\s?)?(?<year>(?:19|20)\d{2})(?![\d/.-])/gu

/** Where the text names a year again; null unless it is the latest year the text knows. */
function latestYear(text: string, year: number): Span | null {
  const years = everyMatch(text, YEAR)
  if (years.some(({ groups }) => Number(groups?.year) > year)) return null
  const match = years.find(({ groups }) => Number(groups?.year) === year)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

/** A new directive is spread in the year it was issued when the text knows no later year and names that year again. */
export function yearByDirective(question: YearQuestion): YearReading | null {
  const { report, month, day, kinds } = question
  if (!kinds.includes('triển khai') && !kinds.includes('quán triệt')) return null
  const spread = spreadDirective(question)
  if (!spread || monthDay(month, day) <= spread.date.slice(5)) return null
  const year = Number(spread.date.slice(0, 4))
  const again = latestYear(report.text, year)
  const rule = 'year/directive-spread'
  if (!again) return null
  return {
    year,
    evidence: [
      { start: spread.start, end: spread.end, rule },
      { ...again, rule },
    ],
  }
}
