import { anyOf } from '../../text/pattern.ts'
import { MINISTRIES } from '../lexicon/bodies.ts'
import { DIRECTIVE_TYPES } from './directive-types.ts'

export const TYPE = `(?<type>${anyOf(DIRECTIVE_TYPES.map(({ type }) => type))})`
export const LETTERS = anyOf(
  DIRECTIVE_TYPES.flatMap(({ letters }) => letters).filter((letters) => letters.length > 1),
)

/** A full stop belongs to a number only before one capital more: «16-KL/T.Ư». */
const LETTER = String.raw`(?:[\p{L}\d&]|\.(?=\p{Lu}(?!\p{Ll})))*`
export const FULL_NUMBER = String.raw`\d{1,5}\s?(?:/\s?\d{4})?\s?[-–/]\s?\p{Lu}${LETTER}(?:\s?[-–/]\s?[\p{Lu}\d]${LETTER})*`
/** What may follow a bare number; a noun after it is what is counted: «hướng dẫn 8 địa phương». */
const AFTER_BARE = String.raw`\s*(?:$|[.,;:…)”"](?!\d)|\()|\s+(?:và|của|về|đi|đã|đang|sẽ|được|còn|cũng|là|do|nêu|quy định|ngày \d|trong|tại|tới|đến|cho|khóa|thì|giao|xác định|chỉ|đề ra|yêu cầu|nhấn mạnh|khẳng định|theo|để|như|vào|ra|ban hành|có hiệu lực|gắn|cùng|khác|(?:hướng dẫn|sửa đổi|thay thế|bổ sung)(?= (?:thi hành |thực hiện )?(?:Luật|Bộ luật|Pháp lệnh|Nghị (?:định|quyết)|Thông tư|Quyết định)))(?![\p{L}\p{N}])`
const COUNTED = String.raw`[\d.,]*\s*(?:%|tỉnh|điểm|đại biểu|năm|chương|nhóm|nội dung|tập thể|cá nhân|ngày(?!\s+\d)|tháng|nhiệm vụ|của Đảng bộ)`
const YEAR = String.raw`(?:19|20)\d{2}`
/** «số 97», or a bare number that counts nothing and is no year. */
export const SHORT_NUMBER = String.raw`(?:số\s+|(?!${YEAR}(?!\d)))(?<number>\d{1,4})(?![\d%])(?!\s?[-–/]\s?\d)(?!${COUNTED})(?:(?<=số\s+\d{1,4})|(?=${AFTER_BARE}))`
export const DATE = String.raw`(?:\s*,?\s*(?:ký\s+)?(?:ban hành\s+)?ngày\s+(?:(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})|(?<dayWord>\d{1,2}) tháng (?<monthWord>\d{1,2}) năm (?<yearWord>\d{4})))?`
const ISSUER_NAMES = String.raw`Bộ Chính trị|Ban Bí thư(?: Trung ương)?(?: Đảng)?|Ban Chấp hành Trung ương(?: Đảng)?|Thủ tướng(?: Chính phủ)?|Chính phủ|Quốc hội|(?:Bộ trưởng )?Bộ (?:${anyOf(MINISTRIES)})|Ban Tuyên giáo (?:và Dân vận )?(?:Trung ương|T\.Ư|TW)|Ban Tuyên giáo Tỉnh ủy|UBND tỉnh|Ủy ban nhân dân tỉnh|Tỉnh ủy|Thành ủy|Ban Thường vụ (?:Tỉnh|Thành) ủy`
const CONGRESS = String.raw`[IVX]+|\d{1,2}`
/** «khóa X», «(khóa XI)»: which congress elected the issuer. */
const TERM = String.raw`(?:\s*[,(]?\s*khóa (?:${CONGRESS})(?![\p{L}\d])\)?)?`
export const TERM_READ = String.raw`(?:\s*[,(]?\s*khóa (?<term>${CONGRESS})(?![\p{L}\d])\)?)?`
export const ISSUER = String.raw`(?:\s*,?\s*của\s+(?<issuer>${ISSUER_NAMES})(?![A-Za-zÀ-ỹ])(?=${TERM}\s*(?:[,.;:()“”"]|về|ban hành|trên|và|tới|đến|vào|cho|trong|$|\p{Ll}))${TERM_READ})?`
/** Only a title in quotation marks is known to its last word. */
export const TITLE = String.raw`(?:\s*,?\s*(?:ban hành\s+)?(?:về\s+(?:việc\s+)?)?[“"](?<title>[^”"\n]{5,260})[”"])?`
