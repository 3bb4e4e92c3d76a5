import { EVENT_NOUN } from '../lexicon/event-nouns.ts'
import { OFFICE } from '../lexicon/titles.ts'

/** One way of saying who holds an event: what ends before the first body and what begins after the last. */
type Frame = { readonly id: string; readonly lead: RegExp; readonly rest: RegExp }

const ANYTHING = /^/u
/** After «hội nghị … của Ban …» the sentence must go on about the event or end. */
const GOES_ON = /^(?:\s*(?:[;.,]|$)|[^.;]{0,60}?(?:diễn ra|tổ chức|khai mạc|được|họp))/iu
/** After a body that «do» introduces a verb of holding must follow somewhere: «do … tổ chức». */
const HOLDS = /^[^.;]{0,220}?(?:tổ chức|mở|chủ trì|thực hiện|khai mạc|phối hợp|diễn ra|đăng cai)/iu

const FRAMES: readonly Frame[] = [
  { id: 'organiser/by', lead: /(?:^|[\s,])(?:do|được|bởi|mà)\s*$/iu, rest: HOLDS },
  {
    id: 'organiser/of',
    lead: new RegExp(
      String.raw`(?<![A-Za-zÀ-ỹ])(?:${EVENT_NOUN}|việc làm chung)(?![A-Za-zÀ-ỹ])[^.]{0,260}\scủa\s*$`,
      'iu',
    ),
    rest: GOES_ON,
  },
  {
    id: 'organiser/unit',
    lead: /(?:đơn vị|cơ quan)(?: (?:chủ trì|đăng cai))?(?: tổ chức)?[^.;]{0,30} là\s*$/iu,
    rest: ANYTHING,
  },
  {
    id: 'organiser/held-by',
    lead: /(?:đứng ra tổ chức|tổ chức|chủ trì|thực hiện) là\s*$/iu,
    rest: ANYTHING,
  },
  { id: 'organiser/with', lead: /(?:với sự )?phối hợp (?:của|với|cùng)\s*$/iu, rest: ANYTHING },
  {
    id: 'organiser/subject',
    lead: ANYTHING,
    rest: /^[\s,]*(?:(?:đã|vừa|sẽ|cũng|đứng ra|long trọng|cùng nhau|đồng|trực tiếp)\s+)*(?:chủ trì,?\s*)?(?:phối hợp\s+(?:(?:với|cùng)\s[^.;:]{1,120}?\s)?)?(?:tổ chức(?! (?:chính trị|quốc tế|xã hội|phi chính phủ|đảng|cơ sở|đoàn thể))|mở|khai mạc|khai giảng|thực hiện|chủ trì|họp|tiến hành|bế mạc)/iu,
  },
]

const NOT_ORGANISING =
  /(?:đại diện|lãnh đạo|đồng ý của|cho phép của|ủy quyền của|phê duyệt của|gồm|cán bộ|có mặt|thành viên|tham dự|đại biểu|học viên|trực thuộc|theo|chỉ đạo của|kết luận|quyết định|nghị quyết|chỉ thị|nghị định|hướng dẫn|kế hoạch|quy chế|báo cáo của|cung cấp|tới|đến|cho|thuộc|giữa|tại|ở|từ)[\s:]*(?:các\s+)?$/iu
/** «Phó Bí thư Thường trực Thành ủy»: the body of somebody's office. */
const OF_OFFICE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${OFFICE})(?:\s+(?:Thường trực|thường trực|phụ trách))?\s*$`,
  'iu',
)
/** «Kế hoạch số 86-KH/HU của Huyện ủy»: who issued a document. */
const OF_DOCUMENT = /\d\S*(?:\s+ngày\s+\S+)?\s+của\s*$/u

const OTHERWISE = [NOT_ORGANISING, OF_OFFICE, OF_DOCUMENT]

/** The first frame that fits the words before and after bodies; null when they hold nothing. */
export function organiserFrame(lead: string, rest: string): string | null {
  if (OTHERWISE.some((pattern) => pattern.test(lead))) return null
  return FRAMES.find((frame) => frame.lead.test(lead) && frame.rest.test(rest))?.id ?? null
}
