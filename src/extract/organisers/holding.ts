import { HELD_EVENT } from '../lexicon/event-nouns.ts'

const ADVERBS = String.raw`(?:(?:đã|vừa|sẽ|cũng|đứng ra|làm đầu mối|long trọng|cùng nhau|cùng|đồng|trực tiếp)\s+){0,4}`
/** Others that bear no name may come between: «phối hợp với các ngành liên quan tổ chức». */
const WITH_OTHERS = String.raw`(?:phối hợp\s+(?:(?:với|cùng)\s[^.;:]{1,120}?\s)?)?`

/** Right after a body: that it does one of `verbs`; `object` is what must follow the verb. */
const doing = (verbs: string, object = '') =>
  new RegExp(
    String.raw`^(?:\s*\([^()]{1,80}\))?[\s,]*${ADVERBS}(?:chủ trì,?\s*)?${WITH_OTHERS}${ADVERBS}(?:${verbs})(?![A-Za-zÀ-ỹ])${object}`,
    'iu',
  )

const HOLD =
  'tổ chức(?! (?:chính trị|quốc tế|xã hội|phi chính phủ|đảng|cơ sở|đoàn thể))|mở(?! đầu)|khai mạc|khai giảng|đăng cai|bế mạc'
/** Meetings that are their own verb: «Sở … tổng kết một năm thực hiện …», «… gặp mặt phóng viên». */
const MEETS = String.raw`(?:tổng kết|sơ kết)(?= (?:công tác|hoạt động|việc|năm|một năm|nửa năm|\d|chương trình|đợt|phong trào|nhiệm vụ|quý|sáu tháng|kết quả))|giao ban(?= (?:công tác|quý|tháng|tuần|với|báo chí|về))|ký(?: kết)?(?= (?:quy chế|chương trình|thỏa thuận|kế hoạch|bản ghi nhớ|văn bản|biên bản) (?:phối hợp|hợp tác|ghi nhớ|liên ngành|thỏa thuận))|(?:gặp mặt|gặp gỡ)(?= (?:các|phóng viên|nhà báo|báo chí|cơ quan báo chí|kiều bào|đại biểu|đoàn|\d))`
const CARRY_OUT = 'chủ trì(?!,? (?:tổ chức|phối hợp))|thực hiện|tiến hành'
/** The event near its verb; many of them are a year's work told in passing. */
const NEAR = String.raw`(?!\s+(?:rất )?(?:nhiều|hàng|thêm))(?![^.;:]{0,60}(?:tiếp theo|tới đây))(?=(?:(?!\s(?:bên lề|về|của|sau|phục vụ|chào mừng|kết quả)\s)[^.;:]){0,80}?(?<![A-Za-zÀ-ỹ])(?:${HELD_EVENT}|họp|phiên|tập huấn|bồi dưỡng|tổng kết|sơ kết|quán triệt)(?![A-Za-zÀ-ỹ]))`

/** «… tổ chức», of an event named before. */
export const HOLDS = doing(HOLD)
/** «… chủ trì», «… thực hiện», which are said of plans and studies too. */
export const CARRIES_OUT = doing(CARRY_OUT)
/** «Sở … tổ chức.»: the event was named in the sentence before. */
const AND_NO_MORE = String.raw`(?=\s*(?:[.;]|$))`
/** «… tổ chức hội nghị», «… đứng ra tổ chức.», «… vừa họp». */
export const HOLDS_EVENT = doing(
  String.raw`(?:${HOLD}|${CARRY_OUT})(?![A-Za-zÀ-ỹ])${NEAR}|(?:tổ chức|mở|thực hiện)${AND_NO_MORE}|họp(?! báo)|${MEETS}`,
)
