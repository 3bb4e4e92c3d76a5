import { pairs } from '../text/topic.ts'

/** Of the telling pairs of words of the shorter text so many must stand in the other for both to be about the same … */
const SAME = 0.3
/** … and at least so many: one pair is a turn of phrase. */
const LEAST = 2
/** A pair that a larger share of the texts has tells nothing: «công tác», «tác thông», «thông tin». */
const COMMON = 1 / 3

/** Whether two of some texts are about the same, as far as the words tell that not all of the texts have. */
export function alikeAmong(texts: readonly string[]): (one: string, other: string) => boolean {
  const frequency = new Map<string, number>()
  for (const text of texts) for (const pair of pairs(text)) frequency.set(pair, (frequency.get(pair) ?? 0) + 1)
  const most = Math.max(2, texts.length * COMMON)
  const telling = (text: string) => [...pairs(text)].filter((pair) => (frequency.get(pair) ?? 0) <= most)
  return (one, other) => {
    const first = telling(one)
    const second = new Set(telling(other))
    const shared = first.filter((pair) => second.has(pair)).length
    return shared >= LEAST && shared >= SAME * Math.min(first.length, second.size)
  }
}
