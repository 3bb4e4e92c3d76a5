import type { Issue } from '../model/issue.ts'
import { words } from '../text/pattern.ts'
import type { DateReading } from './dates/read-date.ts'
import { EVENT_NOUN } from './events/event-name.ts'
import type { EventReading } from './events/read-event.ts'
import type { Person } from './officials/person.ts'
import type { OrganiserReading } from './organisers/read-organisers.ts'
import type { ReportText } from './report-text.ts'

const EVENT = words(`${EVENT_NOUN}|tập huấn|khai giảng|bồi dưỡng`)
const HALL = words('đại biểu|học viên|chủ trì|khai mạc|phát biểu|tham dự|báo cáo viên|ban tổ chức')

export type Signs = {
  readonly report: ReportText
  readonly event: EventReading | null
  readonly date: DateReading | null
  readonly people: readonly Person[]
  readonly organisers: readonly OrganiserReading[]
}

/** Every report of a conference met so far shows at least four of these signs; recipes and lottery tables show none. */
const LEAST_SIGNS = 3

/** Says when a page is no report of a conference: too few signs of an event, a hall and people in it. */
export function conferenceIssue({ report, event, date, people, organisers }: Signs): Issue | null {
  const opening = report.sentences
    .filter(({ zone }) => zone === 'headline' || zone === 'lead')
    .map(({ text }) => text)
    .join('\n')
  const text = report.sentences.map((sentence) => sentence.text).join('\n')
  const named = (opening.match(EVENT) ?? text.match(EVENT)) !== null
  const signs = [
    opening.match(EVENT) !== null,
    event?.stated === 'stated',
    (event?.kinds.length ?? 0) > 0,
    organisers.length > 0,
    people.length > 0,
    text.match(HALL) !== null,
    date !== null && date.evidence.some(({ rule }) => rule.startsWith('date/')),
  ].filter(Boolean).length
  if (named && signs >= LEAST_SIGNS) return null
  return { code: 'not-a-conference', message: `Only ${signs} of 7 signs of a conference were found` }
}

/** Two opening sentences with events of their own in one page: «Sáng 3/5 … hội nghị …» and later «Chiều 4/5 … lớp tập huấn …». */
export function severalIssue({ sentences }: ReportText): Issue | null {
  const openings = sentences.filter(
    ({ zone, position, text }) =>
      (zone === 'lead' || zone === 'body') &&
      position === 0 &&
      OPENING.test(text) &&
      text.match(EVENT) !== null,
  )
  const days = new Set(openings.map(({ text }) => OPENING.exec(text)?.groups?.day))
  if (days.size < 2) return null
  return {
    code: 'several-conferences',
    message: `${days.size} paragraphs open with events of different days: ${[...days].join(', ')}`,
  }
}

const OPENING =
  /^(?:sáng|chiều|tối|ngày|trong|từ)(?:\s+(?:nay|ngày|hai ngày|2 ngày))*\s*\(?(?<day>\d{1,2}(?:\s?[-–]\s?\d{1,2})?[/.-]\d{1,2})(?=[^.]{0,200}(?:tổ chức|khai mạc|diễn ra|mở|chủ trì))/iu
