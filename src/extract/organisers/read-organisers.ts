import { fold } from '../../text/fold.ts'
import { words } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import { EVENT_NOUN } from '../events/event-name.ts'
import type { EventReading } from '../events/read-event.ts'
import { OFFICE } from '../lexicon/titles.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import { type BodyName, bodyNames } from './body-names.ts'

export type OrganiserReading = Span & {
  readonly name: string
  readonly rule: string
  readonly chairs: 'yes' | 'no'
}

const EVENT = words(
  `${EVENT_NOUN}|lớp|khóa|buổi gặp|chương trình|hoạt động|đơn vị|việc làm chung|đứng ra|tổ chức là|phối hợp tổ chức`,
)

/** Between two bodies that organise together. */
const TOGETHER =
  /^\s*(?:,|và|cùng|cùng với|với|phối hợp|phối hợp với|phối hợp cùng|chủ trì,?\s*phối hợp(?: với| cùng)?|,\s*phối hợp(?: với| cùng)?|đã phối hợp(?: với| cùng)?|với sự phối hợp của|, với sự phối hợp của|chủ trì,|và các cơ quan,)\s*$/iu

type Frame = { readonly id: string; readonly side: 'before' | 'after'; readonly pattern: RegExp }

/** Ways of saying who holds an event; the words stand right before the first body or right after the last. */
const FRAMES: readonly Frame[] = [
  { id: 'organiser/by', side: 'before', pattern: /(?:^|[\s,])(?:do|được|bởi|mà)\s*$/iu },
  {
    id: 'organiser/of',
    side: 'before',
    pattern: new RegExp(
      String.raw`(?<![A-Za-zÀ-ỹ])(?:${EVENT_NOUN}|việc làm chung)(?![A-Za-zÀ-ỹ])[^.]{0,260}\scủa\s*$`,
      'iu',
    ),
  },
  {
    id: 'organiser/unit',
    side: 'before',
    pattern: /(?:đơn vị|cơ quan)(?: (?:chủ trì|đăng cai))?(?: tổ chức)?[^.;]{0,30} là\s*$/iu,
  },
  {
    id: 'organiser/held-by',
    side: 'before',
    pattern: /(?:đứng ra tổ chức|tổ chức|chủ trì|thực hiện) là\s*$/iu,
  },
  { id: 'organiser/with', side: 'before', pattern: /(?:với sự )?phối hợp (?:của|với|cùng)\s*$/iu },
  {
    id: 'organiser/subject',
    side: 'after',
    pattern:
      /^[\s,]*(?:(?:đã|vừa|sẽ|cũng|đứng ra|long trọng|cùng nhau|trực tiếp)\s+)*(?:chủ trì,?\s*)?(?:phối hợp\s+)?(?:tổ chức(?! (?:chính trị|quốc tế|xã hội|phi chính phủ|đảng|cơ sở|đoàn thể))|mở|khai mạc|khai giảng|thực hiện|chủ trì|họp|tiến hành|bế mạc)/iu,
  },
]
/** «do … tổ chức», «của … tổ chức»: after a body that «do» introduces a verb of holding must follow somewhere. */
/** After «hội nghị … của Ban …» the sentence must go on about the event or end. */
const GOES_ON = /^(?:\s*(?:[;.,]|$)|[^.;]{0,60}?(?:diễn ra|tổ chức|khai mạc|được|họp))/iu
const HOLDS = /^[^.;]{0,220}?(?:tổ chức|mở|chủ trì|thực hiện|khai mạc|phối hợp|diễn ra|đăng cai)/iu

type Group = { readonly bodies: readonly BodyName[] }

function groupsOf(text: string, bodies: readonly BodyName[]): readonly Group[] {
  const groups: BodyName[][] = []
  for (const body of bodies) {
    const previous = groups.at(-1)?.at(-1)
    if (previous && TOGETHER.test(text.slice(previous.end, body.start))) groups.at(-1)?.push(body)
    else groups.push([body])
  }
  return groups.map((group) => ({ bodies: group }))
}

const NOT_ORGANISING =
  /(?:đại diện|lãnh đạo|đồng ý của|cho phép của|ủy quyền của|phê duyệt của|gồm|cán bộ|có mặt|thành viên|tham dự|đại biểu|học viên|trực thuộc|theo|chỉ đạo của|kết luận|quyết định|nghị quyết|chỉ thị|nghị định|hướng dẫn|kế hoạch|quy chế|báo cáo của|cung cấp|tới|đến|cho|thuộc|giữa|tại|ở|từ)[\s:]*(?:các\s+)?$/iu

/** «Phó Bí thư Thường trực Thành ủy»: the body of somebody's office. */
const OF_OFFICE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${OFFICE})(?:\s+(?:Thường trực|thường trực|phụ trách))?\s*$`,
  'iu',
)
/** «Kế hoạch số 86-KH/HU của Huyện ủy»: who issued a document. */
const OF_DOCUMENT = /\d\S*(?:\s+ngày\s+\S+)?\s+của\s*$/u

function frameOf(text: string, { bodies }: Group): string | null {
  const [first, last] = [bodies[0], bodies.at(-1)]
  if (!first || !last) return null
  const [lead, rest] = [text.slice(0, first.start), text.slice(last.end)]
  if (NOT_ORGANISING.test(lead) || OF_OFFICE.test(lead) || OF_DOCUMENT.test(lead)) return null
  for (const { id, side, pattern } of FRAMES) {
    const follows = id === 'organiser/by' ? HOLDS : id === 'organiser/of' ? GOES_ON : null
    if (side === 'before' && pattern.test(lead) && (follows === null || follows.test(rest))) return id
    if (side === 'after' && pattern.test(rest)) return id
  }
  return null
}

/** A body that «chủ trì» also chairs: the one before the verb. */
function chairsIn(text: string, { end }: BodyName): 'yes' | 'no' {
  return /^\s*(?:đã\s+)?chủ trì/iu.test(text.slice(end)) ? 'yes' : 'no'
}

/** They issue what conferences spread and hold none of these themselves. */
const ISSUER =
  /^(?:Bộ Chính trị|Ban Bí thư|Chính phủ|Thủ tướng|Quốc hội|Ban Chấp hành Trung ương)(?![A-Za-zÀ-ỹ])/u

/** «tại Trung tâm Hành chính thành phố, Ban …»: where they met, not who. */
const IN_PLACE = /(?<![A-Za-zÀ-ỹ])(?:tại|ở|từ)\s+(?:điểm cầu\s+)?$/iu

function inSentence(sentence: Sentence): readonly OrganiserReading[] {
  if (!sentence.text.match(EVENT)) return []
  const bodies = bodyNames(sentence.text).filter(
    ({ name, start }) => !ISSUER.test(name) && !IN_PLACE.test(sentence.text.slice(0, start)),
  )
  return groupsOf(sentence.text, bodies).flatMap((group) => {
    const rule = frameOf(sentence.text, group)
    if (rule === null) return []
    return group.bodies.map((body) => ({
      name: body.name,
      start: sentence.start + body.start,
      end: sentence.start + body.end,
      rule,
      chairs: chairsIn(sentence.text, body),
    }))
  })
}

const same = (one: string, other: string) =>
  fold(one).includes(fold(other)) || fold(other).includes(fold(one))

/** Directing boards whose own meeting it is: «hoạt động của Ban Chỉ đạo …», when nobody is said to organise. */
const OWN =
  /(?<name>Ban Chỉ đạo(?: Công tác| công tác)? ?(?:thông tin đối ngoại|TTĐN)?(?: Trung ương| tỉnh| thành phố)?)(?![A-Za-zÀ-ỹ])/gu

function ownBoard({ sentences, text }: ReportText): readonly OrganiserReading[] {
  const named = sentences
    .filter(({ zone }) => zone === 'lead' || zone === 'body')
    .flatMap((sentence) =>
      [...sentence.text.matchAll(OWN)].map((match) => ({
        start: sentence.start + match.index,
        name: (match.groups?.name ?? '').trim(),
      })),
    )
  if (named.length < 3) return []
  const longest = named.reduce((best, one) => (one.name.length > best.name.length ? one : best))
  const end = longest.start + longest.name.length
  return [
    {
      name: text.slice(longest.start, end),
      start: longest.start,
      end,
      rule: 'organiser/own-board',
      chairs: 'no',
    },
  ]
}

/** Reads who holds the event: from the opening sentence and its neighbours in the lead. */
export function readOrganisers(report: ReportText, event: EventReading | null): readonly OrganiserReading[] {
  const lead = report.sentences.filter(({ zone }) => zone === 'lead')
  const first = event?.sentence
    ? [event.sentence, ...lead.filter((sentence) => sentence !== event.sentence)]
    : lead
  const found: OrganiserReading[] = []
  for (const reading of first.flatMap(inSentence)) {
    if (!found.some(({ name }) => same(name, reading.name))) found.push(reading)
  }
  return found.length > 0 ? found : ownBoard(report)
}
