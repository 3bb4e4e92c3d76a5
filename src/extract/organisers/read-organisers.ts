import { fold } from '../../text/fold.ts'
import { words } from '../../text/pattern.ts'
import { isOfAnotherEvent } from '../events/another-event.ts'
import type { EventReading } from '../events/read-event.ts'
import type { Witness } from '../evidence.ts'
import { EVENT_NOUN } from '../lexicon/event-nouns.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import { type BodyName, bodyNames } from './body-names.ts'
import { isOrdered, restAfter } from './ordered.ts'
import { organiserFrame } from './organiser-frames.ts'
import { ownBoard } from './own-board.ts'

export type OrganiserReading = Witness & { readonly name: string; readonly chairs: 'yes' | 'no' }

const EVENT = words(
  `${EVENT_NOUN}|họp (?:phiên|giao ban|bàn|đánh giá|triển khai|thường kỳ|định kỳ|với|để|tổng kết|sơ kết)|tổng kết|sơ kết|gặp gỡ|ký(?: kết)? (?:quy chế|chương trình|thỏa thuận|kế hoạch|bản ghi nhớ|văn bản|biên bản)|lễ (?:ký|phát động|công bố|ra mắt|khai giảng|khai mạc)|sự kiện|lớp|khóa|buổi gặp|chương trình|hoạt động|đơn vị|việc làm chung|đứng ra|tổ chức là|phối hợp tổ chức|(?:tổ chức|mở) (?:tập huấn|bồi dưỡng|tổng kết|sơ kết|quán triệt|họp báo)`,
)

/** They issue what conferences spread and hold none of these themselves. */
const ISSUER =
  /^(?:Bộ Chính trị|Ban Bí thư|Chính phủ|Thủ tướng|Quốc hội|Ban Chấp hành Trung ương)(?![A-Za-zÀ-ỹ])/u

/** «tại Trung tâm Hành chính thành phố, Ban …», «ở trụ sở …»: where they met, not who. */
const IN_PLACE =
  /(?<![A-Za-zÀ-ỹ])(?:tại|ở|từ|(?:trụ sở|hội trường|phòng họp|nhà khách|nhà văn hóa|điểm cầu|đầu cầu)(?: lớn| chính)?(?: của)?)\s+$/iu

function bodiesIn(text: string): readonly BodyName[] {
  return bodyNames(text).filter(
    ({ name, start }) => !ISSUER.test(name) && !IN_PLACE.test(text.slice(0, start)),
  )
}

/** Between two bodies that organise together. */
const TOGETHER =
  /^\s*(?:,|và|cùng|cùng với|với|phối hợp|phối hợp với|phối hợp cùng|chủ trì,?\s*phối hợp(?: với| cùng)?|,\s*phối hợp(?: với| cùng)?|đã phối hợp(?: với| cùng)?|,?\s?với sự (?:phối hợp|hỗ trợ|tài trợ)(?: tổ chức)? của|chủ trì,|và các cơ quan,)\s*$/iu

/** «Thực hiện kế hoạch của UBND tỉnh, Sở …»: the second acts on the word of the first, they do not act together. */
const ON_WHOSE_WORD =
  /(?:^|[,;]\s)(?:thực hiện|theo|được sự|được phép|nhằm|để|đáp ứng|thay mặt|nhân|chào mừng|kỷ niệm|trong khuôn khổ|nằm trong|căn cứ|dưới sự|triển khai|hưởng ứng|tiếp tục|trên cơ sở|với sự|sau khi)\s(?:[^;]*[^\s,;:]\s+)?$/iu

function isTogether(text: string, one: BodyName, next: BodyName): boolean {
  const between = text.slice(one.end, next.start)
  const before = text.slice(0, one.start)
  const onWord = /^\s*,\s*$/u.test(between) && ON_WHOSE_WORD.test(before)
  return (!onWord && TOGETHER.test(between)) || isOrdered(text, one, next)
}

/** Bodies that stand together, in order; one alone is a group of one. */
function groupsOf(text: string, bodies: readonly BodyName[]): readonly (readonly BodyName[])[] {
  const groups: BodyName[][] = []
  for (const body of bodies) {
    const group = groups.at(-1)
    const previous = group?.at(-1)
    if (group && previous && isTogether(text, previous, body)) group.push(body)
    else groups.push([body])
  }
  return groups
}

function frameOf(text: string, group: readonly BodyName[]): string | null {
  const [first] = group
  return first ? organiserFrame(text.slice(0, first.start), restAfter(text, group)) : null
}

const CHAIRS = /^\s*(?:đã\s+)?(?:(?:cùng|đồng)\s+)?chủ trì(?![A-Za-zÀ-ỹ])/iu

/** A body that «chủ trì» also chairs: the one before the verb, or all of a group that does. */
function chairsIn(text: string, { end }: BodyName, groupEnd: number): 'yes' | 'no' {
  return CHAIRS.test(text.slice(end)) || CHAIRS.test(text.slice(groupEnd)) ? 'yes' : 'no'
}

function organisersIn({ text, start }: Sentence): readonly OrganiserReading[] {
  if (text.search(EVENT) < 0) return []
  return groupsOf(text, bodiesIn(text)).flatMap((group) => {
    const rule = frameOf(text, group)
    if (rule === null) return []
    return group.map((body) => ({
      name: body.name,
      start: start + body.start,
      end: start + body.end,
      rule,
      chairs: chairsIn(text, body, group.at(-1)?.end ?? body.end),
    }))
  })
}

/** «Sở Ngoại vụ» and «Sở Ngoại vụ tỉnh»; «Tỉnh ủy» is another than «Ban Tuyên giáo Tỉnh ủy». */
const same = (one: string, other: string) =>
  fold(one).startsWith(fold(other)) || fold(other).startsWith(fold(one))

/** The opening sentence about the event, then the rest of the lead. */
function readingOrder({ sentences }: ReportText, event: EventReading | null): readonly Sentence[] {
  const opening = event?.sentence
  const others = sentences.filter(
    (sentence) => sentence.zone === 'lead' && sentence !== opening && !isOfAnotherEvent(sentence),
  )
  const own = opening && !isOfAnotherEvent(opening)
  return own ? [opening, ...others] : others
}

/** «Hội nghị này do …»: a later sentence may tell who held it. */
const HELD_BY = new RegExp(`^(?:${EVENT_NOUN}|Lớp|Khóa)(?: này| trên)? (?:được )?do `, 'iu')

const toldLater = ({ sentences }: ReportText) =>
  sentences.filter(({ zone, text }) => zone === 'body' && HELD_BY.test(text))

function eachOnce(readings: readonly OrganiserReading[]): readonly OrganiserReading[] {
  const found: OrganiserReading[] = []
  for (const reading of readings) {
    if (!found.some(({ name }) => same(name, reading.name))) found.push(reading)
  }
  return found
}

/** Reads who holds the event: from the lead, its opening sentence first, else from a later sentence that says so. */
export function readOrganisers(report: ReportText, event: EventReading | null): readonly OrganiserReading[] {
  const found = eachOnce(readingOrder(report, event).flatMap(organisersIn))
  if (found.length > 0) return found
  const later = eachOnce(toldLater(report).flatMap(organisersIn))
  return later.length > 0 ? later : ownBoard(report)
}
