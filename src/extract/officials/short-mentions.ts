import { everyMatch } from '../../text/every-match.ts'
import { NO_SMALL } from '../../text/pattern.ts'
import { HONORIFIC, OFFICE, RANK_OR_DEGREE } from '../lexicon/titles.ts'
import type { Mention } from './mentions.ts'

/** One capital that no other stands beside: «Mẫu» of «ông Mẫu», not of «bà Mẫu Đơn». */
const ALONE = new RegExp(
  String.raw`${NO_SMALL}(?<![\p{L}\p{N}&/.-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}-]| \p{Lu})`,
  'gu',
)
/** «ông », «Thứ trưởng », «PGS.TS » right before it. */
const CALLED = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${HONORIFIC}|${OFFICE}|${RANK_OR_DEGREE})\s+$`, 'iu')
const REACH = 30

/** Mentions by given name: «Ông Mẫu», «Thứ trưởng Mẫu»; `bearer` knows the full name, or null. */
export function shortMentions(text: string, bearer: (given: string) => string | null): readonly Mention[] {
  return everyMatch(text, ALONE).flatMap((match): Mention[] => {
    const [given] = match
    const from = Math.max(0, match.index - REACH)
    const name = bearer(given)
    const called = name === null ? null : CALLED.exec(text.slice(from, match.index))
    if (!called || name === null) return []
    const end = match.index + given.length
    const nameSpan = { start: match.index, end }
    return [{ start: from + called.index, end, name, nameSpan, titles: [], strength: 'short' }]
  })
}
