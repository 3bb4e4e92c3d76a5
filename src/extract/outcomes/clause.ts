import { anyOf } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import { HONORIFIC, OFFICE } from '../lexicon/titles.ts'

const PLAIN_SAYING = anyOf([
  'khẳng định',
  'nhấn mạnh',
  'cho rằng',
  'cho biết',
  'nhận định',
  'nêu rõ',
  'nói',
  'ghi nhận',
  'nhìn nhận',

  'chỉ rõ',
  'bày tỏ',

  'đề nghị',
  'kiến nghị',
])

/** «Đánh giá cao» praises, «những yêu cầu» is a noun, «lưu ý các huyện về …» says no more than its verb: cut, they leave a rag. */
const SAYING = String.raw`${PLAIN_SAYING}|đánh giá(?!\s+cao)|(?<!những |các |đáp ứng |theo |một số |mọi )yêu cầu|lưu ý(?![^.;:,]{0,60}\svề\s)`

/**
 * «Phát biểu tại hội nghị, đồng chí X khẳng định, …»: who says it and that it is said. «Các kiến nghị» and «đề nghị của
 * xã» are things; a verb joined to another by «và» does not end the saying.
 */
const SAYS = new RegExp(
  String.raw`^(?:[^.;:]{0,160},\s*)?(?:các\s+)?(?:${HONORIFIC}|${OFFICE})(?![A-Za-zÀ-ỹ])(?:(?!đánh giá\s+cao)[^.;:]){0,260}?(?<![A-Za-zÀ-ỹ])(?<!(?:các|những|nhiều|mọi|với)\s)(?:${SAYING})(?!\s+(?:và|của|trên|này|đó)(?![A-Za-zÀ-ỹ]))(?:\s+rằng)?\s*[,:]?\s+(?=\S)`,
  'iu',
)
/** «Theo báo cáo, », «Tại hội nghị, », «Trong bối cảnh đó, », «Bên cạnh đó, ». */
const OPENING =
  /^(?:theo (?:báo cáo|đó|đánh giá)[^,.;:]{0,60}|tại (?:hội nghị|lớp|buổi|hội thảo)[^,.;:]{0,30}|trong bối cảnh (?:đó|này|ấy)|bên cạnh đó|đồng thời|ngoài ra|tuy nhiên|do đó|vì vậy|cũng theo báo cáo|nhìn chung|trong đó|(?:cùng|song song) với đó|từ đó|nhân dịp này|không (?:những|chỉ) (?:vậy|thế)|mặc dù vậy|tuy vậy|trên cơ sở đó|vì thế|do vậy|đặc biệt|mặt khác|hơn nữa|nhờ (?:đó|vậy))\s*,\s+/iu
/** What joins a clause to the one before: «và mở trang tin», «qua đó thống nhất …». */
const JOINS =
  /^(?:(?:và|nhưng|song(?! (?:song|phương|ngữ|hành|sinh))|đồng thời(?! với)|qua đó|từ đó(?! đến)|nhờ đó)(?:,\s*|\s+))+/iu
/** «14 kiến nghị của địa phương»: without its verb a rag. */
const BARE_COUNT =
  /^(?:hơn |gần |trên |khoảng )?\d[\d.]*\s(?:kiến nghị|ý kiến|đề xuất|câu hỏi|vướng mắc|sáng kiến)(?:\s(?:của|từ)\s[^,.;:]{2,60})?[.;]?$/iu
/** Consequences drawn after the main clause of a very long sentence. */
const CONSEQUENCE = /,\s+(?:qua đó|từ đó|nhờ đó|góp phần|nhằm góp phần|đồng thời góp phần)\s/iu
const LONG = 320

/** Without the one mark of a quotation whose other mark stands in another item. */
function unquoted(text: string, { start, end }: Span): Span {
  const clause = text.slice(start, end)
  const opens = /^[“"](?![^”"]*[”"])/u.test(clause)
  const closes = /^[^“"]*[”"]\.?$/u.test(clause)
  return { start: opens ? start + 1 : start, end: closes ? start + clause.search(/[”"]/u) : end }
}

/** The clause that tells something, without the words that only say who told it or join it to the sentence before. */
export function clauseOf(text: string, { start, end }: Span): Span {
  const begin = start + (JOINS.exec(text.slice(start, end))?.[0].length ?? 0)
  const sentence = text.slice(begin, end)
  const opening = OPENING.exec(sentence)?.[0].length ?? 0
  const said = SAYS.exec(sentence)?.[0].length ?? 0
  const says = BARE_COUNT.test(sentence.slice(said)) ? 0 : said
  const from = Math.max(opening, says)
  const rest = sentence.slice(from)
  const tail = rest.length > LONG ? rest.slice(LONG / 2).search(CONSEQUENCE) : -1
  return unquoted(text, { start: begin + from, end: tail < 0 ? end : begin + from + LONG / 2 + tail })
}
