import { everyMatch } from '../../text/every-match.ts'
import type { Span } from '../../text/segment.ts'
import type { YearQuestion, YearReading } from './year-question.ts'

/** «quý I/2021», «quý 4 năm 2020». */
const QUARTER =
  /(?<![A-Za-zÀ-ỹ])quý\s+(?<quarter>IV|I{1,3}|[1-4])\s?(?:[/.-]|,?\s+năm)\s?(?<year>(?:19|20)\d{2})(?!\d)/giu
const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 }
const LAST_MONTH = 12

/** A quarter is met about in its own months or the first month after: one of the fourth in January too. */
function yearOfMeeting(quarter: number, year: number, month: number): number | null {
  const [first, after] = [3 * quarter - 2, 3 * quarter + 1]
  if (month >= first && month <= after) return year
  return month + LAST_MONTH === after ? year + 1 : null
}

type Quarter = Span & { readonly quarter: number; readonly year: number; readonly before: string }

/** The quarters a stretch of the text names. */
function quartersIn(text: string, name: Span): readonly Quarter[] {
  return everyMatch(text.slice(name.start, name.end), QUARTER).map((match) => {
    const { quarter = '', year = '' } = match.groups ?? {}
    const start = name.start + match.index
    return {
      start,
      end: start + match[0].length,
      quarter: ROMAN[quarter.toUpperCase()] ?? Number(quarter),
      year: Number(year),
      before: text.slice(name.start, start),
    }
  })
}

const witnessed = ({ start, end }: Span) => [{ start, end, rule: 'year/quarter' }]

/** The year of an event whose name tells the quarter it deals with. */
export function yearByQuarter({ report, names, month }: YearQuestion): YearReading | null {
  for (const found of names.flatMap((name) => quartersIn(report.text, name))) {
    const year = yearOfMeeting(found.quarter, found.year, month)
    if (year !== null) return { year, evidence: witnessed(found) }
  }
  return null
}

/** «Quý IV/2018, Sở …»: the quarter in which, not about which, it met. */
const TIME = /^(?:(?:trong|vào|đầu|giữa|cuối)\s)?$/iu
const LAST_QUARTER = 4

/** The year of an event of which no more is told; «open» for one about a fourth quarter, which may meet in January. */
export function yearOfQuarter({
  report,
  names,
}: Pick<YearQuestion, 'report' | 'names'>): YearReading | 'open' | null {
  const [found] = names.flatMap((name) => quartersIn(report.text, name))
  if (!found || /(?:từ|đến|sau|trước)\s$/iu.test(found.before)) return null
  if (found.quarter === LAST_QUARTER && !TIME.test(found.before)) return 'open'
  return { year: found.year, evidence: witnessed(found) }
}
