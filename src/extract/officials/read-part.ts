import type { Span } from '../../text/segment.ts'
import type { Witness } from '../evidence.ts'
import { markLength } from '../outcomes/list-lines.ts'
import type { Sentence } from '../report-text.ts'
import { CITED } from './discussion-frames.ts'
import { before, type Frame, NAMES, type Part, sidesOf } from './frame.ts'
import { FRAMES } from './frames.ts'
import { HEARD } from './heard-frames.ts'

/** A clause reaches back to the last full stop or semicolon; frames never look beyond it. */
const REACH = 200

/** Whose words, visit or letter is spoken of is not there: «ý kiến Tổng Bí thư X nêu ở …», «chuyến thăm của …». */
const SPOKEN_OF = before(
  String.raw`(?:(?<!các |nhiều |những )ý kiến|nội dung|quan điểm|tinh thần|tư tưởng|lời|lời dạy|bài viết|bài nói|bài phát biểu|(?<!tham luận )phát biểu|chỉ đạo|kết luận|chuyến thăm|chuyến công du|thư|điện mừng|tác phẩm|cuốn sách|hình ảnh|cuộc điện đàm|đường lối|di sản|kỷ niệm ngày sinh|thân thế|sự nghiệp|triển lãm|tranh|ảnh|chân dung|quà|nhà|gia đình|con trai|con gái|vợ|chồng|tàu|như(?: lời)?)(?: chỉ đạo| phát biểu| kết luận)?(?: mà| của)?(?: đồng chí| ông| bà)?\s*`,
)
/** The longest of these words take so many letters with what may stand after them. */
const SPOKEN_OF_REACH = 60

/** «Thỏa thuận ký năm 2030, khi ấy do ông …», «ông …, khi đó là Giám đốc»: what somebody did or was at another time. */
const THEN = before(
  String.raw`(?:khi|lúc|hồi) (?:ấy|đó|đấy|bấy giờ)(?: (?:\p{Ll}+ ){0,2}?(?:do|được|có))?(?: đồng chí| ông| bà)?\s*`,
)
const WAS_THEN =
  /^[\s,(–-]*(?:khi|lúc) (?:ấy|đó|đấy|bấy giờ)(?: còn| đang)? (?:là|làm|giữ|đảm nhiệm)(?![A-Za-zÀ-ỹ])/iu

/** «như Phó Cục trưởng X thừa nhận tại hội nghị»: cited, but from here. */
const LIKE = before('như ')

/** The frames that the words before a name allow; of somebody who is only spoken of it may still be said that he chairs. */
function fitting(frames: readonly Frame[], lead: string): readonly Frame[] {
  const sides = sidesOf(lead)
  const tail = lead.slice(-SPOKEN_OF_REACH)
  const spokenOf = SPOKEN_OF.test(tail) && !HEARD.test(tail)
  const allowed = ({ id, says }: Frame) =>
    !spokenOf || says.part === 'chair' || (id === CITED && LIKE.test(tail))
  return frames.filter((frame) => sides.has(frame.side) && allowed(frame))
}

/** What somebody does and where and by which frame that was read. */
export type PartReading = { readonly says: Part; readonly witness: Witness }

function wordsFor(side: Frame['side'], lead: string, rest: string): string {
  if (side === 'by') return `${lead}${NAMES}${rest}`
  return side === 'after' ? rest : lead
}

/** How much of a match stands after the names. */
function beyondNames(side: Frame['side'], matched: string): number {
  if (side === 'by') return matched.length - matched.indexOf(NAMES) - NAMES.length
  return side === 'after' ? matched.length : 0
}

const tellsOfThen = (lead: string, rest: string) =>
  THEN.test(lead.slice(-SPOKEN_OF_REACH)) || WAS_THEN.test(rest)

/** By the first of some frames that fits: what a sentence says of those whose names and offices fill `names`. */
function firstPart(frames: readonly Frame[], { text, start }: Sentence, names: Span): PartReading | null {
  const lead = text.slice(Math.max(0, names.start - REACH), names.start)
  const rest = text.slice(names.end, names.end + REACH)
  const possible = tellsOfThen(lead, rest) ? [] : fitting(frames, lead)
  for (const { id, side, pattern, says } of possible) {
    const match = pattern.exec(wordsFor(side, lead, rest))
    if (!match) continue
    const from = side === 'after' ? names.start : names.start - lead.length + match.index
    const to = names.end + beyondNames(side, match[0])
    return { says, witness: { start: start + from, end: start + to, rule: id } }
  }
  return null
}

/**
 * Reads what a sentence says of those whose names and offices fill `names`, a span within it: who chairs may speak, too,
 * which the frames in `second` tell.
 */
export function readParts(sentence: Sentence, names: Span, second: readonly Frame[]): readonly PartReading[] {
  const first = firstPart(FRAMES, sentence, names)
  const others = second.filter(({ says }) => says.part !== first?.says.part)
  return [first, firstPart(others, sentence, names)].filter((part) => part !== null)
}

/** «cùng chủ trì» is said of all. */
const TOGETHER = /^[\s,]*(?:cùng|đồng)(?![A-Za-zÀ-ỹ])/iu

/**
 * What a cue such as «Dự hội nghị có» says of a list after whose last name stands «chủ trì»; null where no cue opens the
 * list or where the verb is said of all.
 */
export function readCue(sentence: Sentence, names: Span): PartReading | null {
  if (TOGETHER.test(sentence.text.slice(names.end))) return null
  const cues = FRAMES.filter(({ side, says }) => side === 'linked' && says.part !== 'chair')
  return firstPart(cues, sentence, names)
}

/** Reads what the head of a list says of those named in one of its lines; it is the head that bears witness. */
export function readPartUnder(head: Sentence, { text }: Sentence, names: Span): PartReading | null {
  const own = text.slice(markLength(text), names.start)
  if (own.length > REACH) return null
  const lead = `${head.text.slice(-REACH)} ${own}`
  for (const { id, side, pattern, says } of fitting(FRAMES, lead)) {
    if (side === 'after' || side === 'by' || !pattern.test(lead)) continue
    return { says, witness: { start: head.start, end: head.end, rule: id } }
  }
  return null
}
