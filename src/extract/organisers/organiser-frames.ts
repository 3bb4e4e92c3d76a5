import { EVENT_NOUN, HELD_EVENT } from '../lexicon/event-nouns.ts'
import { CARRIES_OUT, HOLDS, HOLDS_EVENT } from './holding.ts'
import { PERSON_AT, TELLS_OF_OTHERS } from './not-organising.ts'

/** One way of saying who holds an event: what ends before the first body and what begins after the last. */
type Frame = {
  readonly id: string
  readonly lead: RegExp
  readonly rest: RegExp
  /** What the words before the body may not be, though they fit. */
  readonly unless: readonly RegExp[]
}

const before = (source: string) => new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${source})\s*$`, 'iu')

const ANYTHING = /^/u

/** What else is held by somebody and seen or announced at a conference. */
const ANOTHER_THING_HELD = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:triển lãm|trưng bày|cuộc thi|hội thi|hội chợ|giải báo chí|giải thưởng|chiến dịch|lễ hội|tuần lễ|liên hoan|hội báo|họp báo|phim)(?![A-Za-zÀ-ỹ])(?:(?!(?:${EVENT_NOUN})(?![A-Za-zÀ-ỹ]))[^.;,]){0,60}$`,
  'iu',
)

/** A clause begins: with the sentence, after a comma, a dateline, a day or a place. */
const CLAUSE =
  /(?:^|[,;:.)”"–-]|\d|(?:^|\s)(?:nay|qua|đó)|(?:tại|ở) (?:tỉnh |thành phố |huyện |TP\.? ?)?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})\s*$/u

const KIND = 'tổng kết|sơ kết|triển khai|tập huấn|bồi dưỡng|giao ban|gặp mặt|quán triệt'
const MORE = String.raw`toàn quốc|trực tuyến|khoa học|quốc tế|thường niên|thường kỳ|định kỳ|toàn thể|chuyên đề|báo chí|cán bộ|mở rộng|lần này|năm nay|cấp (?:quốc gia|bộ|tỉnh|cơ sở)|cuối năm|đầu năm|đầu xuân|lần thứ \S+|quý \S+|tháng \S+|năm \d+|\d+ (?:năm|tháng)`
/** Whose a plan, a part or a matter is does not tell who meets; after a verb the name of the event is over. */
const BELONGING =
  'kết luận|chỉ thị|nghị quyết|kế hoạch|chương trình|đề án|quyết định|hướng dẫn|nghị định|quy định|quy chế|báo cáo|ý kiến|vai trò|bộ máy|kinh nghiệm|sự|về|đã|được|do|có|nêu|nghe|bàn'
const REVIEWED = String.raw`(?: (?:công tác|hoạt động|nhiệm vụ)(?:(?!\s(?:${BELONGING})(?![A-Za-zÀ-ỹ]))[^.:]){0,160}?)?`
/** An event's name that says no more than its kind and what is reviewed: «hội nghị sơ kết công tác năm 2031». */
const WHOSE_EVENT = String.raw`(?:${HELD_EVENT}(?:\s?[“"][^”"]{4,260}[”"]|(?:,?\s(?:và )?(?:${KIND}|${MORE}))*${REVIEWED})|việc làm chung|hoạt động (?:chung|phối hợp|thường niên))\scủa`
const EVENT_GOES_ON =
  /^(?:\s*(?:[;.,)]|$)|\s+(?:(?:đã|vừa|sẽ|chính thức|long trọng)\s+)*(?:diễn ra|được tổ chức|khai mạc|khai giảng|bế mạc|họp|kết thúc|thành công|quy tụ|thu hút|có sự|với sự|về|tại|vào)(?![A-Za-zÀ-ỹ]))/iu

/** «Hội nghị nghe báo cáo về … chương trình công tác của …»: whose work is told of. */
const IS_HEARD = /(?<![A-Za-zÀ-ỹ])nghe(?![A-Za-zÀ-ỹ])/iu

const WHAT_EVENT = String.raw`(?:\s+${HELD_EVENT}(?![A-Za-zÀ-ỹ])[^.;,]{0,60})?`

export const FRAMES: readonly Frame[] = [
  {
    id: 'organiser/by',
    lead: before('do|được|mà'),
    rest: HOLDS,
    unless: [ANOTHER_THING_HELD],
  },
  {
    id: 'organiser/by-event',
    lead: before(`(?:${HELD_EVENT}|hoạt động)(?: này| trên)?,? (?:do|được|mà)`),
    rest: CARRIES_OUT,
    unless: [before(String.raw`(?:chương trình|hoạt động) \S+ \S+ do`), TELLS_OF_OTHERS],
  },
  {
    id: 'organiser/agent',
    lead: before(`${HELD_EVENT}(?: [^.;,]{0,120})? được (?:tổ chức|đăng cai|chủ trì|thực hiện) bởi`),
    rest: ANYTHING,
    unless: [ANOTHER_THING_HELD],
  },
  { id: 'organiser/of', lead: before(WHOSE_EVENT), rest: EVENT_GOES_ON, unless: [IS_HEARD] },
  {
    id: 'organiser/unit',
    lead: before(
      String.raw`(?:đơn vị|cơ quan|bên)\s+(?:chủ trì|đăng cai|đồng tổ chức|phối hợp|tổ chức|thực hiện)(?: (?:và )?(?:tổ chức|phối hợp))?${WHAT_EVENT}(?:\s+là|\s*:)`,
    ),
    rest: ANYTHING,
    unless: [],
  },
  {
    id: 'organiser/held-by',
    lead: new RegExp(
      String.raw`(?:^|[,;:.]\s+)(?:đứng ra |chủ trì và |cùng |đồng )*(?:tổ chức|mở|chủ trì)${WHAT_EVENT}\s+là\s*$`,
      'iu',
    ),
    rest: ANYTHING,
    unless: [],
  },
  {
    id: 'organiser/under',
    lead: before(`${HELD_EVENT}(?![A-Za-zÀ-ỹ])[^.;]{0,160} dưới sự (?:chủ trì|tổ chức|đăng cai) của`),
    rest: ANYTHING,
    unless: [TELLS_OF_OTHERS],
  },
  {
    id: 'organiser/signed-between',
    lead: before(String.raw`lễ ký(?: kết)?(?: [^.;,]{0,120})? giữa`),
    rest: ANYTHING,
    unless: [TELLS_OF_OTHERS],
  },
  {
    id: 'organiser/with',
    lead: before('(?:với|có|được|nhờ) sự phối hợp(?: tổ chức)? (?:của|với|cùng|giữa)'),
    rest: ANYTHING,
    unless: [TELLS_OF_OTHERS],
  },
  {
    id: 'organiser/beside',
    lead: before('phối hợp (?:với|cùng)'),
    rest: HOLDS_EVENT,
    unless: [TELLS_OF_OTHERS],
  },
  { id: 'organiser/subject', lead: CLAUSE, rest: HOLDS_EVENT, unless: [TELLS_OF_OTHERS, PERSON_AT] },
]

/** The first frame that fits the words before and after bodies; null when they hold nothing. */
export function organiserFrame(lead: string, rest: string): string | null {
  const fits = (frame: Frame) =>
    frame.lead.test(lead) && frame.rest.test(rest) && !frame.unless.some((pattern) => pattern.test(lead))
  return FRAMES.find(fits)?.id ?? null
}
