import { anyOf, words } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import { BODY_HEAD } from '../lexicon/bodies.ts'
import { SPEECH_VERBS } from '../lexicon/speech.ts'
import type { Mention } from './mentions.ts'

/** Persons named one after the other, of whom a sentence says one thing; the span holds all of them. */
export type NameList = Span & { readonly mentions: readonly Mention[] }

/** Between two names of one list: «; », «, », « và », «; và các đồng chí», «; 2. ». */
const JOINED =
  /^\s*(?:\([^()]{2,120}\)\s*)?(?:[;,]|[;,]?\s*(?:và|cùng|cùng với))\s*(?:các\s+|\d{1,2}[.)]\s+)?$/u
/** A list goes on over an office nobody listed, «…, Thủ từ đền; ông Y», and over the title of a paper. */
const JOINED_OVER =
  /^(?:[,;]\s[^.;:“”"]{2,90}|\s*,?\s*với (?:chuyên đề|nội dung|tham luận)\s*[:“"][^”"\n]{3,200}[”"]);\s*(?:và\s+|cùng\s+)?(?:các\s+)?$/u
/** «TS X, Học viện Báo chí và chuyên gia Y»: where somebody works whose office is not told. */
const JOINED_OVER_BODY = new RegExp(
  String.raw`^(?:,|\s[-–—])\s${BODY_HEAD}(?![A-Za-zÀ-ỹ])[^.;:“”"()]{2,90}(?:[;,]|[;,]?\s(?:và|cùng))\s$`,
  'u',
)
/** «…; các đồng chí Giám đốc Sở: »: a list goes on under a heading of its own. */
const JOINED_UNDER =
  /^\s*(?:\([^()]{2,40}\)\s*)?;\s*(?:và\s+|cùng\s+)?các\s+(?:đồng chí|ông|bà|vị)\s[^.;:“”"]{2,90}:\s*$/u
/** No gap that these patterns can fit is longer. */
const LONGEST_GAP = 240
const SPOKEN = words(anyOf(SPEECH_VERBS))

function areJoined(gap: string): boolean {
  if (gap.length > LONGEST_GAP) return false
  if (JOINED.test(gap) || JOINED_UNDER.test(gap)) return true
  return (JOINED_OVER.test(gap) || JOINED_OVER_BODY.test(gap)) && gap.search(SPOKEN) < 0
}

/** The lists of a sentence in order; a name that stands alone is a list of one. */
export function nameLists(text: string, mentions: readonly Mention[]): readonly NameList[] {
  const lists: NameList[] = []
  for (const mention of mentions) {
    const { start, end } = mention
    const list = lists.at(-1)
    if (list && areJoined(text.slice(list.end, start)))
      lists[lists.length - 1] = { ...list, end, mentions: [...list.mentions, mention] }
    else lists.push({ start, end, mentions: [mention] })
  }
  return lists
}
