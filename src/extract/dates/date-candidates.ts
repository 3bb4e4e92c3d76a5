import { words } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import { EVENT_NOUN } from '../lexicon/event-nouns.ts'
import { tellsOfEarlier } from '../officials/earlier.ts'
import { proseOf, type ReportText, type Sentence } from '../report-text.ts'
import { type Finding, overlap, type Rejection, runRules } from '../rule.ts'
import { ofAnotherTime } from './another-time.ts'
import type { DayFinding } from './date-finding.ts'
import { DATE_RULES } from './date-rules.ts'

/** A day that may be the event's; a higher score says so more surely. */
export type Candidate = { readonly finding: Finding<DayFinding>; readonly score: number }

/** A date right after these belongs to something else: an anniversary, a law, a deadline. */
const BELONGS_ELSEWHERE =
  /(?:kỷ niệm|nhân dịp|nhân ngày|thành lập|ra đời|ban hành|ký|ký ban hành|sinh|mất|trước|sau|kể từ|tính đến|tính từ|đến hết|hạn|chậm nhất|hồi|công ước này|hiệu lực(?: từ)?|có từ|dự kiến|sự kiện|chuyến thăm|chuyến đi|chuyến công tác|cuộc gặp|kéo dài (?:đến|tới)|mỗi|hằng|truyền thống|quốc tế|giải phóng|lịch sử|vụ|tháng trước|năm ngoái|năm trước|số \S+|ngày hội|công bố|chào mừng|hưởng ứng|hướng tới|sự cố|vụ việc|(?:cột )?mốc|trận|chiến thắng|hiệp định|tuyên bố|công hàm|bài viết|bài báo|(?:bước )?sang|bước vào)[\s,(]*(?:từ\s*)?$/iu
/** A trip that goes with the event: «sáng 22/9, các đại biểu đi thăm …». */
const OUTING =
  /^[\s,)]*(?:các\s+)?(?:đại biểu|học viên|phóng viên|thành viên|đoàn đại biểu)[^.;,]{0,30}(?:thăm|tham quan|thực tế|dâng hương|viếng|khảo sát)(?![A-Za-zÀ-ỹ])/iu
/** Whether what stands before a date makes it another thing's: «ngày thành lập 5/3». */
export const belongsElsewhere = (before: string) => BELONGS_ELSEWHERE.test(before)

/** «hạn gửi báo cáo là ngày 25/3». */
const DEADLINE = /(?:thời hạn|(?<![A-Za-zÀ-ỹ])hạn (?:gửi|nộp|cuối|chót|đăng ký))[^,.;]{0,30}$/iu
/** «Ngày 10/3 âm lịch», «Ngày 4/3 (âm lịch)». */
const OF_THE_MOON = /^\s*[,(]?\s*(?:theo\s+)?(?:âm lịch|ÂL)(?![A-Za-zÀ-ỹ])/iu
/** «… tổ chức hội nghị và sẽ mở lớp tập huấn vào ngày 25/3». */
const PLANNED = /(?:,|\svà|\sđồng thời)\s(?:[^,.;]{0,40}\s)?sẽ\s[^,.;]{0,80}$/u
/** Meetings told by a verb: «đã họp phiên đầu năm», «tiến hành sơ kết», «chứng kiến lễ ký». */
const MEETS =
  'họp (?:phiên|giao ban|bàn|đánh giá|triển khai|thường kỳ|định kỳ|với (?:các|lãnh đạo))|(?:tiến hành|đã) (?:tổng kết|sơ kết|quán triệt)|lễ (?:ký|phát động|công bố|ra mắt)|tổ chức họp báo'
const ANCHOR = words(`${EVENT_NOUN}|tập huấn|khai mạc|khai giảng|bế mạc|hội thảo|${MEETS}`)
const HELD = /diễn ra|tổ chức|khai mạc|khai giảng|mở|chủ trì|tham dự|tham gia|phối hợp|về dự|đã họp|có buổi/iu
const OPENS_WITH_EVENT = new RegExp(
  String.raw`^["“]?(?:${EVENT_NOUN}|chương trình|lớp|khóa)(?![A-Za-zÀ-ỹ])`,
  'iu',
)
/** The last day of an event is its date only where no other is told. */
const LAST_DAY = /(?:bế mạc|bế giảng|kết thúc)(?:\s+vào)?\s+$/iu
/** «Sáng nay (7/7)»: whoever says so tells of the day he writes on. */
const TODAY = /(?:nay|hôm nay)[\s,(]/iu
/** «Hội trường đông kín trong sáng 5/3. Ở đó, Sở mở hội thảo …»: the next sentence says what took place then. */
const GOES_ON_THERE =
  /^(?:Ở đó|Ở đây|Tại đó|Tại đây|Nơi đây|Đó là|Đây là|Hôm (?:đó|ấy)|Buổi (?:sáng|chiều) (?:đó|ấy))(?![A-Za-zÀ-ỹ])/u
/** «Trong 2 ngày (11 và 12-7), các học viên được nghe …». */
const AUDIENCE_FOLLOWS = /^[\s,)]*(?:các\s+)?(?:học viên|đại biểu)(?![A-Za-zÀ-ỹ])/iu
const PLACE_FOLLOWS = /^[\s,)]*(?:tại|ở)\s/u

/** Whether a sentence names an event or what happens at its beginning and end. */
export const namesEvent = ({ text }: Sentence) => text.search(ANCHOR) >= 0

/** A date within so many characters opens its sentence: «Trong hai ngày 12 và 13-5, …» after a dateline. */
export const OPENING_REACH = 30

/** A sentence that merely mentions a day is not about the event; an opening sentence reaches 9 or more. */
const LEAST_SCORE = 5

/** Whether a sentence leads to one of its paragraph that names the event: «… kín chỗ từ sớm. Ở đó, …». */
const leadsToEvent = ({ paragraph }: Sentence, next: Sentence | undefined) =>
  next?.paragraph === paragraph && GOES_ON_THERE.test(next.text) && namesEvent(next)

type Placed = { readonly sentence: Sentence; readonly next: Sentence | undefined }

function scoreOf(finding: Span, { sentence, next }: Placed): number {
  const { text, zone, position, start } = sentence
  const opens = finding.start - start <= OPENING_REACH
  const signs = [
    { points: 3, met: zone === 'lead' },
    { points: position === 0 ? 3 : 1, met: opens },
    { points: 3, met: namesEvent(sentence) || leadsToEvent(sentence, next) },
    { points: 2, met: zone === 'lead' && TODAY.test(text.slice(finding.start - start, finding.end - start)) },
    { points: 1, met: HELD.test(text) },
    { points: 2, met: OPENS_WITH_EVENT.test(text) },
    { points: 2, met: AUDIENCE_FOLLOWS.test(text.slice(finding.end - start)) },
    { points: 1, met: PLACE_FOLLOWS.test(text.slice(finding.end - start)) },
    { points: -3, met: LAST_DAY.test(text.slice(0, finding.start - start)) },
  ]
  return signs.reduce((sum, { points, met }) => (met ? sum + points : sum), 0)
}

/** «(12/7» takes its bracket along. */
function closed(text: string, finding: Finding<DayFinding>): Finding<DayFinding> {
  const opened = text.slice(finding.start, finding.end).includes('(') && text.charAt(finding.end) === ')'
  return opened ? { ...finding, end: finding.end + 1 } : finding
}

type Scored = { readonly sentence: Sentence; readonly score: number }

/** Whether another event is told of before, and this day is when the next will be. */
function planned(before: string): boolean {
  const at = before.search(PLANNED)
  return at >= 0 && before.slice(0, at).search(ANCHOR) >= 0
}

type Around = { readonly before: string; readonly after: string }

/** Why a day is not the event's, by what stands before it and after it in its sentence. */
const FAULTS: readonly { readonly why: string; readonly fits: (around: Around) => boolean }[] = [
  { why: 'belongs to something else', fits: ({ before }) => belongsElsewhere(before) },
  { why: 'a deadline', fits: ({ before }) => DEADLINE.test(before) },
  { why: 'before or after the event', fits: ({ before }) => ofAnotherTime(before) || planned(before) },
  { why: 'the day of an earlier event', fits: ({ before, after }) => tellsOfEarlier(before + after) },
  { why: 'an outing', fits: ({ after }) => OUTING.test(after) },
  { why: 'a day of the lunar calendar', fits: ({ after }) => OF_THE_MOON.test(after) },
]

function whyNot(finding: Span, { sentence, score }: Scored, directives: readonly Span[]): string | null {
  if (directives.some((directive) => overlap(directive, finding))) return 'the date of a directive'
  const before = sentence.text.slice(0, finding.start - sentence.start)
  const after = sentence.text.slice(finding.end - sentence.start)
  const fault = FAULTS.find(({ fits }) => fits({ before, after }))
  if (fault) return fault.why
  return score < LEAST_SCORE ? 'its sentence is not about the event' : null
}

type Judged = { readonly candidates: readonly Candidate[]; readonly rejected: readonly Rejection[] }

/** Sorts every day named in the article into those that may be the event's and those that are not. */
export function judgeDays(report: ReportText, directives: readonly Span[]): Judged {
  const candidates: Candidate[] = []
  const rejected: Rejection[] = []
  const sentences = proseOf(report)
  for (const [index, sentence] of sentences.entries()) {
    for (const finding of runRules(DATE_RULES, report.text, sentence)) {
      const score = scoreOf(finding, { sentence, next: sentences[index + 1] })
      const why = whyNot(finding, { sentence, score }, directives)
      if (why === null) candidates.push({ finding: closed(report.text, finding), score })
      else rejected.push({ start: finding.start, end: finding.end, rule: finding.rule, why })
    }
  }
  return { candidates, rejected }
}

/** The surest candidate; of equals the first. */
export function bestOf(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, candidate) => (best && best.score >= candidate.score ? best : candidate),
    null,
  )
}
