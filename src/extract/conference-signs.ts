import type { Issue } from '../model/issue.ts'
import { words } from '../text/pattern.ts'
import type { DateReading } from './dates/date-reading.ts'
import type { EventReading } from './events/read-event.ts'
import { EVENT_WORD } from './lexicon/event-nouns.ts'
import type { Person } from './officials/person.ts'
import type { OrganiserReading } from './organisers/read-organisers.ts'
import { openingOf, type ReportText, wholeOf } from './report-text.ts'

/** Gatherings of the field that are called by what is done there are reported like conferences. */
const EVENT = words(`${EVENT_WORD}|họp báo|lễ (?:ký|phát động|công bố)`)
const HALL = words('đại biểu|học viên|chủ trì|khai mạc|phát biểu|tham dự|báo cáo viên|ban tổ chức')

/** A plain test, though the patterns are global and remember where they stopped. */
const has = (pattern: RegExp, text: string) => text.search(pattern) >= 0

type Signs = {
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
  const opening = openingOf(report)
  const text = wholeOf(report)
  const signs = [
    has(EVENT, opening),
    event?.stated === 'stated',
    (event?.kinds.length ?? 0) > 0,
    organisers.length > 0,
    people.length > 0,
    has(HALL, text),
    date?.evidence.some(({ rule }) => rule.startsWith('date/')),
  ]
  const met = signs.filter(Boolean).length
  if (has(EVENT, text) && met >= LEAST_SIGNS) return null
  const message = `Only ${met} of ${signs.length} signs of a conference were found`
  return { code: 'not-a-conference', message }
}
