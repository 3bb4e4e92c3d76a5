const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** A word as its letters without the tone, and the tone, since a slip of the finger changes the one or the other. */
function apart(word: string): { readonly letters: string; readonly tone: string } {
  const decomposed = word.normalize('NFD')
  return {
    letters: decomposed.replace(TONE, '').normalize('NFC'),
    tone: (decomposed.match(TONE) ?? []).join(''),
  }
}

/** Whether one letter wrong, missing, too many or changed with its neighbour makes one word the other, or the tone. */
export function isOneSlip(typed: string, meant: string): boolean {
  const [one, other] = [apart(typed), apart(meant)]
  if (one.letters === other.letters) return one.tone !== other.tone
  return one.tone === other.tone && isOneEdit(one.letters, other.letters)
}

/** Damerau's four errors, told from what two words have in common at their ends. */
function isOneEdit(one: string, other: string): boolean {
  let from = 0
  while (from < one.length && from < other.length && one[from] === other[from]) from++
  let to = 0
  const room = Math.min(one.length, other.length) - from
  while (to < room && one.at(-1 - to) === other.at(-1 - to)) to++
  const [left, right] = [one.slice(from, one.length - to), other.slice(from, other.length - to)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
