import type { Issue } from '../model/issue.ts'
import { anyOf, words } from '../text/pattern.ts'
import { EVENT_WORD } from './lexicon/event-nouns.ts'
import { PROVINCE_FORMS, provinceOf, TOWN_FORMS } from './lexicon/places.ts'
import { proseOf, type ReportText, type Sentence } from './report-text.ts'

const EVENT = words(EVENT_WORD)

/** «Sáng 3/5, … tổ chức»: a paragraph that opens with the day of an event. */
const OPENING =
  /^(?:sáng|chiều|tối|ngày|trong|từ)(?:\s+(?:nay|ngày|hai ngày|2 ngày))*\s*\(?(?<day>\d{1,2}(?:\s?[-–]\s?\d{1,2})?[/.-]\d{1,2})(?=[^.]{0,200}(?:tổ chức|khai mạc|diễn ra|mở|chủ trì))/iu

function openingDay({ text, position }: Sentence): readonly string[] {
  const day = position === 0 ? OPENING.exec(text)?.groups?.day : undefined
  return day === undefined || text.search(EVENT) < 0 ? [] : [day]
}

const CITY = String.raw`(?:tỉnh |thành phố |Tỉnh |Thành phố |TP\.? ?)?(?<city>${anyOf([...PROVINCE_FORMS, ...TOWN_FORMS])})`
const DAY = String.raw`(?:(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Nn]gày|[Cc]ùng ngày)(?: (?:ngày |cùng ngày|nay)?[\d/.-]{0,10})?)`
/** «Hà Nội (TTXVN) - », «* Đà Nẵng: », «Cùng ngày, tại Huế, », «Tại Cần Thơ, sáng 3/5, »: a paragraph that opens with a place. */
const PLACED = [
  String.raw`^[*•+–-]?\s*${CITY}(?:,? \([^()]{2,20}\))?\s*[:–-]\s`,
  String.raw`^[*•+–-]?\s*${DAY},? tại ${CITY},\s`,
  String.raw`^[*•+–-]?\s*Tại ${CITY},\s${DAY},\s`,
].map((source) => new RegExp(source, 'u'))
const HOLDS = /^[^.]{0,200}(?<![A-Za-zÀ-ỹ])(?:tổ chức|khai mạc|khai giảng|diễn ra|mở)(?![A-Za-zÀ-ỹ])/u
/** The other ends of a link are places of one event. */
const LINKED = /điểm cầu|trực tuyến/iu

function openingPlace({ text, position }: Sentence): readonly string[] {
  if (position !== 0) return []
  const city = PLACED.map((pattern) => pattern.exec(text)?.groups?.city).find((found) => found !== undefined)
  if (city === undefined || LINKED.test(text) || !HOLDS.test(text) || text.search(EVENT) < 0) return []
  return [provinceOf(city) ?? city]
}

type Signs = { readonly what: string; readonly of: (sentence: Sentence) => readonly string[] }

/** What tells one event from another where paragraphs open with it. */
const APART: readonly Signs[] = [
  { what: 'days', of: openingDay },
  { what: 'places', of: openingPlace },
]

/** Opening sentences with events of their own in one page: «Sáng 3/5 … hội nghị …» and «Chiều 4/5 … lớp tập huấn …». */
export function severalIssue(report: ReportText): Issue | null {
  for (const { what, of } of APART) {
    const said = new Set(proseOf(report).flatMap(of))
    if (said.size < 2) continue
    return {
      code: 'several-conferences',
      message: `${said.size} paragraphs open with events of different ${what}: ${[...said].join(', ')}`,
    }
  }
  return null
}
