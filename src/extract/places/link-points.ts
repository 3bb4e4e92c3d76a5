import { everyMatch } from '../../text/every-match.ts'
import { NUMERAL, numeralValue } from '../../text/numerals.ts'
import { words } from '../../text/pattern.ts'
import type { Witness } from '../evidence.ts'
import { matchSpan, type ReportText, type Sentence } from '../report-text.ts'

const LINK_POINTS = words(String.raw`(?<count>${NUMERAL})\s+(?:điểm cầu|điềm cầu|điểm kết nối)`)
/** One place is the event's own. */
const LEAST = 2

/** Counted for another reason: «mỗi huyện mở 2 điểm cầu», «đã lắp đặt 184 điểm cầu». */
const OTHERWISE_BEFORE =
  /(?<![A-Za-zÀ-ỹ])(?:mỗi [^.;,\d]{2,30}|(?:lắp|lắp đặt|xây dựng|đầu tư|trang bị|nâng cấp|vận hành)(?: được| mới| hơn)*)\s*$/iu
/** «Đại diện 5 điểm cầu phát biểu», «ba điểm cầu chưa ổn định»: some of them, of which something is told. */
const SOME_OF_THEM =
  /^(?:(?!nghe|xem|theo dõi)[^.;,]){0,24}(?<![A-Za-zÀ-ỹ])(?:chưa|bị|mất|phát biểu|tham luận|đặt câu hỏi|nêu|kiến nghị|góp ý|báo cáo)(?![A-Za-zÀ-ỹ])/iu
/** «9 điểm cầu huyện và 112 điểm cầu xã»: other rooms, so that they add up. */
const AND_OTHERS = /^[^.;:,\d]{0,30}(?:,| và| cùng| với)+ $/iu

type Points = Witness & { readonly count: number }

function pointsIn(sentence: Sentence): readonly Points[] {
  return everyMatch(sentence.text, LINK_POINTS).flatMap((match) => {
    const count = numeralValue(match.groups?.count ?? '')
    const before = sentence.text.slice(0, match.index)
    const after = sentence.text.slice(match.index + match[0].length)
    if (count === null || count < LEAST || OTHERWISE_BEFORE.test(before) || SOME_OF_THEM.test(after))
      return []
    return [{ ...matchSpan(sentence, match), count, rule: 'place/link-points' }]
  })
}

/** The first count of a sentence with those that stand beside it. */
function together(text: string, [first, ...others]: readonly Points[]): Points | null {
  let whole = first ?? null
  for (const other of others) {
    if (!whole || !AND_OTHERS.test(text.slice(whole.end, other.start))) break
    whole = { ...whole, end: other.end, count: whole.count + other.count }
  }
  return whole
}

/** How many other places joined online: «trực tuyến tới 63 điểm cầu». */
export function linkPoints({ text, sentences }: ReportText): Points | null {
  for (const sentence of sentences.filter(({ zone }) => zone !== 'caption')) {
    const found = together(text, pointsIn(sentence))
    if (found) return found
  }
  return null
}
