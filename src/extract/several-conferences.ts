import type { Issue } from '../model/issue.ts'
import { words } from '../text/pattern.ts'
import { EVENT_WORD } from './lexicon/event-nouns.ts'
import { proseOf, type ReportText, type Sentence } from './report-text.ts'

const EVENT = words(EVENT_WORD)

/** «Sáng 3/5, … tổ chức»: a paragraph that opens with the day of an event. */
const OPENING =
  /^(?:sáng|chiều|tối|ngày|trong|từ)(?:\s+(?:nay|ngày|hai ngày|2 ngày))*\s*\(?(?<day>\d{1,2}(?:\s?[-–]\s?\d{1,2})?[/.-]\d{1,2})(?=[^.]{0,200}(?:tổ chức|khai mạc|diễn ra|mở|chủ trì))/iu

function openingDay({ text, position }: Sentence): readonly string[] {
  if (position !== 0 || text.search(EVENT) < 0) return []
  const day = OPENING.exec(text)?.groups?.day
  return day === undefined ? [] : [day]
}

/** Two opening sentences with events of their own in one page: «Sáng 3/5 … hội nghị …» and later «Chiều 4/5 … lớp tập huấn …». */
export function severalIssue(report: ReportText): Issue | null {
  const days = new Set(proseOf(report).flatMap(openingDay))
  if (days.size < 2) return null
  return {
    code: 'several-conferences',
    message: `${days.size} paragraphs open with events of different days: ${[...days].join(', ')}`,
  }
}
