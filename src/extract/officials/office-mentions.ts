import { OFFICE } from '../lexicon/titles.ts'
import type { Mention } from './mentions.ts'

const MEETING = '(?:hội nghị|hội thảo|tọa đàm|diễn đàn|lớp|khóa|buổi|cuộc họp|phiên họp|lễ)'
/** «Kết luận hội nghị, », «Tại hội nghị, »: after these somebody speaks. */
const OPENS = String.raw`(?:phát biểu|kết luận|chỉ đạo|khai mạc|bế mạc|kết thúc|mở đầu|tại ${MEETING})(?![A-Za-zÀ-ỹ])[^,.;:“”]{0,80},\s`
const SAYS =
  '(?:yêu cầu|đề nghị|(?<!Ngoại )giao|nhấn mạnh|khẳng định|cho rằng|cho biết|biểu dương|lưu ý|ghi nhận|đánh giá|nêu|đề xuất)'
/** «…, đồng chí Chủ tịch UBND tỉnh đề nghị»: an office and a verb, and no name between them. */
const BY_OFFICE = new RegExp(
  String.raw`^["“]?${OPENS}(?<honorific>(?:đồng chí|đ/c|ông|bà)\s)?(?<office>${OFFICE}(?:\s[^\s,.;:“”"()]+){0,9}?)(?=\s(?:đã\s|cũng\s)?${SAYS}(?![A-Za-zÀ-ỹ]))`,
  'iu',
)

/** A mention by office of somebody named before: «Kết luận hội nghị, Thứ trưởng yêu cầu …»; `holder` knows the name. */
export function officeMention(text: string, holder: (office: string) => string | null): Mention | null {
  const match = BY_OFFICE.exec(text)
  const { honorific = '', office } = match?.groups ?? {}
  const name = office === undefined ? null : holder(office)
  if (!match || office === undefined || name === null) return null
  const end = match[0].length
  const nameSpan = { start: end - office.length, end }
  return { start: nameSpan.start - honorific.length, end, name, nameSpan, titles: [], strength: 'short' }
}
