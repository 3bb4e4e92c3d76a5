import { pairs } from '../text/topic.ts'

/** Of the telling pairs of words of the shorter text so many must stand in the other for both to be about the same … */
const SAME = 0.3
/** … and at least so many: one pair is a turn of phrase. */
const LEAST = 2
/**
 * Whether texts of some lists are about the same, as far as their words tell. What comes back once in every list may be
 * what they have in common; what comes more often is how all of them are written: «công tác thông tin đối ngoại».
 */
export function alikeAmong(lists: readonly (readonly string[])[]): (one: string, other: string) => boolean {
  const frequency = new Map<string, number>()
  for (const text of lists.flat())
    for (const pair of pairs(text)) frequency.set(pair, (frequency.get(pair) ?? 0) + 1)
  const telling = (text: string) =>
    [...pairs(text)].filter((pair) => (frequency.get(pair) ?? 0) <= lists.length)
  return (one, other) => {
    const first = telling(one)
    const second = new Set(telling(other))
    const shared = first.filter((pair) => second.has(pair)).length
    return shared >= LEAST && shared >= SAME * Math.min(first.length, second.size)
  }
}
