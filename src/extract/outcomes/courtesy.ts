import { HONORIFIC, OFFICE } from '../lexicon/titles.ts'

const WHO = String.raw`(?:${HONORIFIC}|${OFFICE}|đại diện)(?![A-Za-zÀ-ỹ])`
const THANKS =
  '(?:cảm ơn|chúc mừng|chào mừng|(?:gửi|bày tỏ|dành) (?:\\S+ )?lời (?:chào|chúc|cảm ơn|chúc mừng|tri ân)|chúc (?:hội nghị|lớp học|các đại biểu|sức khỏe))'
/** «Đồng chí X cảm ơn các sở»: what is said before anything is. */
const COURTESY = new RegExp(
  String.raw`^(?:[^.;:]{0,120},\s)?${WHO}[^.;:]{0,100}?\s(?:trân trọng |nhiệt liệt |chân thành |xin )?${THANKS}(?![A-Za-zÀ-ỹ])`,
  'iu',
)
/** What else such a sentence may say, and then it tells something. */
const AND_MORE =
  /(?<![A-Za-zÀ-ỹ])(?:đề nghị|yêu cầu|mong|cần|phải|đánh giá|ghi nhận|khẳng định|nhấn mạnh|cho biết|cho rằng|kêu gọi|lưu ý|đã|hy vọng|bằng khen|giấy khen|kết quả|thành (?:tích|công)|giới thiệu|chia sẻ|kinh nghiệm)(?![A-Za-zÀ-ỹ])/iu

/** Without one of these words there is none; told first, it spares the search for who says it. */
const SIGN = /cảm ơn|chúc|chào|tri ân/iu

/** Whether a sentence or an item thanks, greets or congratulates and says nothing more. */
export const isCourtesy = (text: string) => SIGN.test(text) && COURTESY.test(text) && !AND_MORE.test(text)
