import type { DatePart } from '../../model/conference.ts'
import type { Issue } from '../../model/issue.ts'
import { words } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import type { DirectiveReading } from '../directives/read-directives.ts'
import { EVENT_NOUN } from '../events/event-name.ts'
import type { EventReading } from '../events/read-event.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import { type Finding, overlap, type Rejection, runRules } from '../rule.ts'
import { type DayFinding, exists } from './date-finding.ts'
import { DATE_RULES } from './date-rules.ts'
import { type YearQuestion, yearAlone, yearOfEvent } from './event-year.ts'
import { MONTH_RULES } from './month-rules.ts'

export type DateReading = {
  readonly edtf: string
  readonly start: string | null
  readonly end: string | null
  readonly inferred: readonly DatePart[]
  readonly evidence: readonly (Span & { readonly rule: string })[]
}

export type DateAnswer = {
  readonly date: DateReading | null
  readonly issues: readonly Issue[]
  readonly rejected: readonly Rejection[]
}

type Candidate = {
  readonly finding: Finding<DayFinding>
  readonly sentence: Sentence
  readonly score: number
}

/** A date right after these belongs to something else: an anniversary, a law, a deadline. */
const BELONGS_ELSEWHERE =
  /(?:kỷ niệm|nhân dịp|nhân ngày|thành lập|ra đời|ban hành|ký|ký ban hành|sinh|mất|trước|sau|kể từ|tính đến|tính từ|đến hết|hạn|chậm nhất|hồi|công ước này|hiệu lực(?: từ)?|có từ|dự kiến|sự kiện|truyền thống|quốc tế|giải phóng|lịch sử|vụ|tháng trước|năm ngoái|năm trước|số \S+|ngày hội|công bố)[\s,(]*(?:từ\s*)?$/iu
const ANCHOR = words(`${EVENT_NOUN}|tập huấn|khai mạc|khai giảng|bế mạc|hội thảo`)
const HELD = /diễn ra|tổ chức|khai mạc|khai giảng|mở|chủ trì|tham dự|tham gia|phối hợp|về dự|đã họp|có buổi/iu
const OPENS_WITH_EVENT = new RegExp(
  String.raw`^["“]?(?:${EVENT_NOUN}|chương trình|lớp|khóa)(?![A-Za-zÀ-ỹ])`,
  'iu',
)

/** A sentence that merely mentions a day is not about the event; an opening sentence reaches 9 or more. */
const LEAST_SCORE = 5

function scoreOf(finding: Finding<DayFinding>, sentence: Sentence): number {
  const offset = finding.start - sentence.start
  let points = sentence.zone === 'lead' ? 3 : 0
  if (offset <= 30) points += sentence.position === 0 ? 3 : 1
  if (sentence.text.match(ANCHOR)) points += 3
  if (HELD.test(sentence.text)) points += 1
  if (OPENS_WITH_EVENT.test(sentence.text)) points += 2
  return /^[\s,)]*(?:tại|ở)\s/u.test(sentence.text.slice(offset + finding.end - finding.start))
    ? points + 1
    : points
}

/** «(12/7» takes its bracket along. */
function closed(text: string, finding: Finding<DayFinding>): Finding<DayFinding> {
  const opened = text.slice(finding.start, finding.end).includes('(') && text.charAt(finding.end) === ')'
  return opened ? { ...finding, end: finding.end + 1 } : finding
}

type Judged = { readonly candidates: readonly Candidate[]; readonly rejected: readonly Rejection[] }

function whyNot(
  finding: Finding<DayFinding>,
  sentence: Sentence,
  directives: readonly Span[],
): string | null {
  if (directives.some((directive) => overlap(directive, finding))) return 'the date of a directive'
  if (BELONGS_ELSEWHERE.test(sentence.text.slice(0, finding.start - sentence.start)))
    return 'belongs to something else'
  return scoreOf(finding, sentence) < LEAST_SCORE ? 'its sentence is not about the event' : null
}

function judge({ text, sentences }: ReportText, directives: readonly Span[]): Judged {
  const candidates: Candidate[] = []
  const rejected: Rejection[] = []
  for (const sentence of sentences.filter(({ zone }) => zone === 'lead' || zone === 'body')) {
    for (const finding of runRules(DATE_RULES, text, sentence)) {
      const why = whyNot(finding, sentence, directives)
      if (why === null)
        candidates.push({ finding: closed(text, finding), sentence, score: scoreOf(finding, sentence) })
      else rejected.push({ start: finding.start, end: finding.end, rule: finding.rule, why })
    }
  }
  return { candidates, rejected }
}

const first = (candidates: readonly Candidate[]) =>
  candidates.reduce<Candidate | null>(
    (best, candidate) => (best && best.score >= candidate.score ? best : candidate),
    null,
  )

const isSeveral = ({ value }: Finding<DayFinding>) =>
  value.day !== value.end.day || value.month !== value.end.month

/** A later sentence may say that the event that opens today lasts until tomorrow. */
function extension(best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (isSeveral(best.finding)) return null
  const { day, month } = best.finding.value
  const sameStart = ({ finding }: Candidate) =>
    isSeveral(finding) && finding.value.day === day && finding.value.month === month
  return candidates.find((candidate) => candidate !== best && sameStart(candidate)) ?? null
}

const NUMBERS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5 }
/** «Lớp học kéo dài hai ngày», «Trong thời gian 2 ngày, học viên …». */
const DURATION =
  /(?<![A-Za-zÀ-ỹ])(?:(?:kéo dài|diễn ra|được tổ chức|làm việc|học tập|tiến hành)(?:\s+(?:trong|trong thời gian))?|trong thời gian|trong(?=\s+\S+\s+ngày,? (?:các )?(?:học viên|đại biểu|tập huấn|làm việc|học)))\s+(?<count>hai|ba|bốn|năm|0?[2-9])\s+ngày(?![A-Za-zÀ-ỹ]|\s+\d)/iu

const ABOUT_EVENT = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${EVENT_NOUN}|tập huấn|chương trình|học viên|đại biểu)(?![A-Za-zÀ-ỹ])`,
  'iu',
)

type Duration = Span & { readonly days: number }

function durationOf({ sentences }: ReportText): Duration | null {
  for (const sentence of sentences.filter(({ zone }) => zone === 'lead' || zone === 'body')) {
    const match = DURATION.exec(sentence.text)
    const count = match?.groups?.count ?? ''
    if (!match || !ABOUT_EVENT.test(sentence.text)) continue
    const start = sentence.start + match.index
    return { start, end: start + match[0].length, days: NUMBERS[count.toLowerCase()] ?? Number(count) }
  }
  return null
}

const two = (number: number) => String(number).padStart(2, '0')
const iso = (year: number | null, month: number, day: number) => `${year ?? 'XXXX'}-${two(month)}-${two(day)}`

type Days = {
  readonly year: number | null
  readonly from: { month: number; day: number }
  readonly to: { year: number | null; month: number; day: number }
}

function written({ year, from, to }: Days): Pick<DateReading, 'edtf' | 'start' | 'end'> {
  const [start, end] = [iso(year, from.month, from.day), iso(to.year, to.month, to.day)]
  const edtf = start === end ? start : `${start}/${end}`
  return year === null ? { edtf, start: null, end: null } : { edtf, start, end }
}

function after(days: Days, count: number): Days['to'] {
  const last = new Date(Date.UTC(days.year ?? 2001, days.from.month - 1, days.from.day + count))
  return {
    year: days.year === null ? null : last.getUTCFullYear(),
    month: last.getUTCMonth() + 1,
    day: last.getUTCDate(),
  }
}

/** Monday is 1. */
const weekdayOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7

function weekdayIssue({ year, month, day, weekday }: DayFinding, known: number | null): Issue | null {
  const full = year ?? known
  if (weekday === null || full === null || weekdayOf(full, month, day) === weekday) return null
  return { code: 'weekday-mismatch', message: `The weekday named is not that of ${iso(full, month, day)}` }
}

const witness = ({ start, end, rule }: Finding<DayFinding>) => ({ start, end, rule })

export type DateQuestion = {
  readonly report: ReportText
  readonly event: EventReading | null
  readonly directives: readonly DirectiveReading[]
}

function namesOf({ report, event }: DateQuestion): readonly Span[] {
  const headline = report.sentences.filter(({ zone }) => zone === 'headline')
  const composed = event?.stated === 'stated' ? event.evidence : []
  return [...composed, ...headline, ...(event?.sentence ? [event.sentence] : [])]
}

function dated(
  question: DateQuestion,
  best: Candidate,
  candidates: readonly Candidate[],
): Omit<DateAnswer, 'rejected'> {
  const { report, event, directives } = question
  const { value } = best.finding
  const asked: YearQuestion = {
    month: value.month,
    day: value.day,
    report,
    kinds: event?.kinds ?? [],
    names: namesOf(question),
    directives,
  }
  const answer = value.year === null ? yearOfEvent(asked, best.finding) : null
  const reading =
    answer?.kind === 'known' && exists(answer.reading.year, value.month, value.day) ? answer.reading : null
  const year = value.year ?? reading?.year ?? null
  const longer = extension(best, candidates)
  const end = longer ? longer.finding.value.end : value.end
  const days: Days = {
    year,
    from: value,
    to: { ...end, year: year !== null && end.month < value.month ? year + 1 : year },
  }
  const duration = isSeveral(best.finding) || longer ? null : durationOf(report)
  const lasting = duration ? { ...days, to: after(days, duration.days - 1) } : days
  const mismatch = weekdayIssue(value, year)
  const conflict: Issue[] =
    answer?.kind === 'conflict'
      ? [{ code: 'date-conflict', message: `The year is left open: ${answer.why}` }]
      : []
  return {
    date: {
      ...written(lasting),
      inferred: [
        ...(value.year === null && year !== null ? (['year'] as const) : []),
        ...(duration ? (['day'] as const) : []),
      ],
      evidence: [
        witness(best.finding),
        ...(reading?.evidence ?? []),
        ...(longer ? [witness(longer.finding)] : []),
        ...(duration ? [{ start: duration.start, end: duration.end, rule: 'date/duration' }] : []),
      ],
    },
    issues: mismatch ? [...conflict, mismatch] : conflict,
  }
}

const TODAY = /^(?<when>(?:sáng|trưa|chiều|tối)\s+(?:nay|hôm nay|qua|hôm qua)|hôm nay|hôm qua)(?=\s*,)/iu

/** «Chiều nay, …» of a report whose day of publication is known. */
function publicationDay({ report }: DateQuestion): DateReading | null {
  const { published, sentences } = report
  if (published === null || published.length < 10) return null
  for (const { text, start, zone } of sentences) {
    const match = zone === 'lead' ? TODAY.exec(text) : null
    if (!match || !text.match(ANCHOR)) continue
    const day = new Date(
      Date.parse(`${published.slice(0, 10)}T00:00:00Z`) - (/qua$/iu.test(match[0]) ? 86_400_000 : 0),
    )
      .toISOString()
      .slice(0, 10)
    return {
      edtf: day,
      start: day,
      end: day,
      inferred: ['year', 'month', 'day'],
      evidence: [{ start, end: start + match[0].length, rule: 'date/today' }],
    }
  }
  return null
}

function monthOnly({ report }: DateQuestion): DateReading | null {
  for (const sentence of report.sentences.filter(({ zone, text }) => zone === 'lead' && text.match(ANCHOR))) {
    const [finding] = runRules(MONTH_RULES, report.text, sentence)
    if (!finding || finding.start - sentence.start > 30) continue
    const month = `${finding.value.year}-${two(finding.value.month)}`
    return {
      edtf: month,
      start: month,
      end: month,
      inferred: [],
      evidence: [{ start: finding.start, end: finding.end, rule: finding.rule }],
    }
  }
  return null
}

function yearOnly(question: DateQuestion): DateReading | null {
  const { report, event, directives } = question
  const reading = yearAlone({ report, kinds: event?.kinds ?? [], names: namesOf(question), directives })
  if (!reading) return null
  const year = String(reading.year)
  return { edtf: year, start: year, end: year, inferred: ['year'], evidence: reading.evidence }
}

/** Reads when the event took place, as exactly as the report allows and never more. */
export function readDate(question: DateQuestion): DateAnswer {
  const spans = question.directives.flatMap(({ findings }) => findings)
  const { candidates, rejected } = judge(question.report, spans)
  const best = first(candidates)
  if (best) return { ...dated(question, best, candidates), rejected }
  const date = publicationDay(question) ?? monthOnly(question) ?? yearOnly(question)
  const issues: readonly Issue[] = date
    ? []
    : [{ code: 'no-date', message: 'The report gives no way to know the date' }]
  return { date, issues, rejected }
}
