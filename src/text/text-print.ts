import { pairs } from './topic.ts'

/**
 * The pairs of neighbouring words of a text as numbers in order, 4 kB of a report: two pairs share a number by chance
 * once in four thousand million, and the words need not be at hand to see that two texts are one printed twice.
 */
export function textPrint(text: string): Uint32Array {
  return Uint32Array.from(new Set([...pairs(text)].map(hashOf))).sort()
}

/** FNV-1a over the letters. */
function hashOf(pair: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < pair.length; at++) hash = Math.imul(hash ^ pair.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** What two texts have in common, as a share of the shorter one's pairs: 1 when one says all of the other. */
export function printLikeness(one: Uint32Array, other: Uint32Array): number {
  const fewer = Math.min(one.length, other.length)
  let [left, right, common] = [0, 0, 0]
  while (left < one.length && right < other.length) {
    const [a = 0, b = 0] = [one[left], other[right]]
    if (a === b) common++
    if (a <= b) left++
    if (b <= a) right++
  }
  return fewer === 0 ? 0 : common / fewer
}
