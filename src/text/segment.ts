/** A stretch of a text, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number }

/** Ends of sentences, also without a following space («tỉnh.Dự lễ»); a full stop inside a number or «T.Ư» is none. */
const STOP = /[.!?…]+(?:\/\.)?[”"’)»\]]*(?=\s|$|(?<=[\p{Ll}”")]\.)\p{Lu}\p{Ll})/gu

/** A full stop after these belongs to the word: «TP. Nha Trang», «PGS. TS Lê», «K. Ngân», «v.v. và». */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:TP|Tp|tp|TX|Tx|GS|TS|PGS|ThS|Ths|Th\.S|BS|KS|CN|NSND|NSƯT|Đ\/c|đ\/c|ĐC|No|St|Mr|Mrs|Dr|\p{Lu}(?:\.\p{Lu})*|tr|vs|P|Q|H)\.$/u

function endsSentence(text: string, stop: RegExpExecArray, from: number): boolean {
  const end = stop.index + stop[0].length
  if (stop[0] !== '.') return true
  return !ABBREVIATION.test(text.slice(Math.max(from, end - 12), end))
}

/** The next character that could begin a sentence; a lower-case letter after a stop goes on with the same one. */
const CONTINUES = /^\s+\p{Ll}/u

/** The sentences of `text` between two offsets, white space around them left out. */
export function sentences(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  let from = start
  const push = (to: number) => {
    const span = trimmed(text, { start: from, end: to })
    if (span.end > span.start) found.push(span)
    from = to
  }
  STOP.lastIndex = start
  for (let stop = STOP.exec(text); stop && stop.index < end; stop = STOP.exec(text)) {
    const after = stop.index + stop[0].length
    if (endsSentence(text, stop, from) && !CONTINUES.test(text.slice(after, after + 4))) push(after)
  }
  push(end)
  return found
}

/** A span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text.charAt(from))) from++
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
