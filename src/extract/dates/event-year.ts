import type { Kind } from '../../model/conference.ts'
import type { Span } from '../../text/segment.ts'
import type { DirectiveReading } from '../directives/read-directives.ts'
import type { ReportText, Sentence } from '../report-text.ts'

/** A year that the day's own sentence does not state, and where it comes from. */
export type YearReading = {
  readonly year: number
  readonly evidence: readonly (Span & { readonly rule: string })[]
}

export type YearQuestion = {
  readonly month: number
  readonly day: number
  readonly report: ReportText
  readonly kinds: readonly Kind[]
  /** The stretches in which the event's name stands: headline, opening sentence. */
  readonly names: readonly Span[]
  readonly directives: readonly DirectiveReading[]
}

/** A single year, not one of a period («2011-2015»), a date or a number of a document. */
const YEAR =
  /(?<![\d/.–-]|\d\s[–-]\s|giai đoạn |nhiệm kỳ |tầm nhìn |đến năm |từ năm |trước năm |sau năm |kỳ )(?<year>(?:19|20)\d{2})(?!\d|\s?[–-]\s?\d|[/.-]\p{L}|[/.]\d|\/)/giu

type FoundYear = Span & { readonly year: number }

function yearsIn(text: string, { start, end }: Span): readonly FoundYear[] {
  return [...text.slice(start, end).matchAll(YEAR)].map((match) => {
    const from = start + match.index
    const before = /năm $/iu.exec(text.slice(Math.max(0, from - 4), from))?.[0].length ?? 0
    return { start: from - before, end: from + 4, year: Number(match.groups?.year) }
  })
}

/** From September a review looks back on the same year, up to June on the year before; between, it may be either. */
const LATE = 9
const EARLY = 6

/**
 * Which years a name allows for an event in `month`. A review of Y meets late in Y or early in Y+1; one that also
 * launches Y+1 says the same twice; a launch of Y alone may meet in the last months of Y-1, so those leave it open.
 */
function yearByName(kinds: readonly Kind[], years: readonly number[], month: number): number | null {
  const distinct = [...new Set(years)].sort((one, other) => one - other)
  const [first, second] = distinct
  if (first === undefined || distinct.length > 2) return null
  if (kinds.includes('tổng kết') || (second !== undefined && second === first + 1)) {
    if (month >= LATE) return first
    return month <= EARLY ? first + 1 : null
  }
  if (second !== undefined) return null
  if (kinds.includes('triển khai') && !kinds.includes('tập huấn') && !kinds.includes('sơ kết'))
    return month <= 10 ? first : null
  return first
}

/** A page is put online within so many days of the event; what is older was moved there later. */
const MOST_DAYS_LATE = 60
const DAY = 86_400_000

/** The year in which this day came last before publication; null when that is too long ago. */
function yearByPublication(published: string, month: number, day: number): number | null {
  const stamp = Date.parse(`${published.slice(0, 10)}T00:00:00Z`)
  const year = Number(published.slice(0, 4))
  const found = [year, year - 1].find((candidate) => Date.UTC(candidate, month - 1, day) <= stamp)
  if (found === undefined || Number.isNaN(stamp)) return null
  return stamp - Date.UTC(found, month - 1, day) <= MOST_DAYS_LATE * DAY ? found : null
}

const REVIEWED = /báo cáo|tổng kết|kết quả|trong năm|năm qua|hạn chế/iu
const PLANNED = /phương hướng|nhiệm vụ|kế hoạch|trọng tâm/iu

/** The year reported on and the year planned for, when the body names both and they follow each other. */
function yearByReview({ report, month }: YearQuestion): YearReading | null {
  const body = report.sentences.filter(({ zone }) => zone === 'body' || zone === 'lead')
  const years = (pattern: RegExp) =>
    body.filter(({ text }) => pattern.test(text)).flatMap((sentence) => yearsIn(report.text, sentence))
  const planned = years(PLANNED)
  for (const reviewed of years(REVIEWED)) {
    const next = planned.find(({ year }) => year === reviewed.year + 1)
    if (!next || (month > EARLY && month < LATE)) continue
    const year = month >= LATE ? reviewed.year : next.year
    return {
      year,
      evidence: [
        { ...span(reviewed), rule: 'year/reviewed' },
        { ...span(next), rule: 'year/planned' },
      ],
    }
  }
  return null
}

const span = ({ start, end }: Span): Span => ({ start, end })

/** A new directive is spread in the year it was issued when the text knows no later year and names that year again. */
function yearByDirective({ report, month, day, directives, names, kinds }: YearQuestion): YearReading | null {
  if (!kinds.includes('triển khai') && !kinds.includes('quán triệt')) return null
  const spread = directives
    .flatMap(({ findings, date }) => findings.map((finding) => ({ finding, date })))
    .find(
      ({ finding, date }) =>
        date !== null && names.some((name) => finding.start >= name.start && finding.end <= name.end),
    )
  if (!spread?.date) return null
  const year = Number(spread.date.slice(0, 4))
  const issued = spread.date.slice(5)
  const again = [
    ...report.text.matchAll(/(?<![\d/.-])(?:\d{4}\s?[-–]\s?)?(?<year>(?:19|20)\d{2})(?![\d/.-])/gu),
  ]
  const latest = Math.max(...again.map(({ groups }) => Number(groups?.year)))
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const corroboration = again.find(({ groups }) => Number(groups?.year) === year)
  if (!corroboration || latest !== year || monthDay <= issued) return null
  return {
    year,
    evidence: [
      { ...span(spread.finding), rule: 'year/directive-spread' },
      {
        start: corroboration.index,
        end: corroboration.index + corroboration[0].length,
        rule: 'year/directive-spread',
      },
    ],
  }
}

function sameDayElsewhere({ report, month, day }: YearQuestion): YearReading | null {
  const pattern = new RegExp(
    String.raw`(?<![\d/.-])0?${day}[/.-]0?${month}[/.-](?<year>(?:19|20)\d{2})(?!\d)`,
    'gu',
  )
  const inBody = (sentence: Sentence) => sentence.zone === 'lead' || sentence.zone === 'body'
  for (const sentence of report.sentences.filter(inBody)) {
    for (const match of sentence.text.matchAll(pattern)) {
      const start = sentence.start + match.index
      return {
        year: Number(match.groups?.year),
        evidence: [{ start, end: start + match[0].length, rule: 'year/same-day' }],
      }
    }
  }
  return null
}

function byName({ report, names, kinds, month }: YearQuestion): YearReading | null {
  for (const name of names) {
    const found = yearsIn(report.text, name)
    const year = yearByName(
      kinds,
      found.map((one) => one.year),
      month,
    )
    if (year !== null)
      return { year, evidence: found.slice(0, 2).map((one) => ({ ...span(one), rule: 'year/event-name' })) }
  }
  return null
}

export type YearAnswer =
  | { readonly kind: 'known'; readonly reading: YearReading }
  | { readonly kind: 'conflict'; readonly why: string }
  | { readonly kind: 'unknown' }

/** Finds the year of a day whose sentence leaves it out: from the same date in full, the name, the publication, the review. */
export function yearOfEvent(question: YearQuestion, dayEvidence: Span): YearAnswer {
  const repeated = sameDayElsewhere(question)
  if (repeated) return { kind: 'known', reading: repeated }
  const { published } = question.report
  const named = byName(question)
  const publication = published === null ? null : yearByPublication(published, question.month, question.day)
  if (named && publication !== null && named.year !== publication) {
    return {
      kind: 'conflict',
      why: `the event's name says ${named.year}, publication on ${published} says ${publication}`,
    }
  }
  if (named) return { kind: 'known', reading: named }
  if (publication !== null)
    return {
      kind: 'known',
      reading: { year: publication, evidence: [{ ...span(dayEvidence), rule: 'year/published' }] },
    }
  const other = yearByReview(question) ?? yearByDirective(question)
  return other ? { kind: 'known', reading: other } : { kind: 'unknown' }
}

/** The year of an event whose day is not told: the one year in its name, unless the name reviews a year that is over. */
export function yearAlone(question: Omit<YearQuestion, 'month' | 'day'>): YearReading | null {
  if (question.kinds.includes('tổng kết')) return null
  for (const name of question.names) {
    const found = yearsIn(question.report.text, name)
    const [first] = found
    if (first && new Set(found.map(({ year }) => year)).size === 1) {
      return { year: first.year, evidence: [{ ...span(first), rule: 'year/event-name' }] }
    }
  }
  return null
}
