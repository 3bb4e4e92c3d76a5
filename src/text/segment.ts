import { everyMatch } from './every-match.ts'

/** A stretch of a text, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number }

/** Ends of sentences, also without a following space («tỉnh.Dự lễ»); a full stop inside a number or «T.Ư» is none. */
const STOP = /(?<![.!?…])[.!?…]+(?:\/\.)?[”"’)»\]]*(?=\s|$|(?<=[\p{Ll}\d”")]\.)\p{Lu}\p{Ll})/gu

/** A full stop after these belongs to the word: «TP. Nha Trang», «PGS. TS Lê», «K. Ngân», «v.v. và». */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:TP|Tp|tp|TX|Tx|GS|TS|PGS|ThS|Ths|Th\.S|BS|KS|CN|SV|TSKH|NSND|NSƯT|Đ\/c|đ\/c|ĐC|No|St|Mr|Mrs|Dr|\p{Lu}(?:\.\p{Lu}){0,5}|tr|vs|P|Q|H)\.$/u

/** «…: 1. Ông A; 2. Bà B»: the mark of an item, whose full stop ends nothing. */
const ITEM_MARK = /[:;]\s+\d{1,2}\.$/u

function endsSentence(text: string, stop: string, end: number): boolean {
  const last = text.slice(Math.max(0, end - 12), end)
  return stop !== '.' || !(ABBREVIATION.test(last) || ITEM_MARK.test(last))
}

/** The next character that could begin a sentence; a lower-case letter after a stop goes on with the same one. */
const CONTINUES = /^\s+\p{Ll}/u

/** No sentence is longer; what is, is a list or hostile, and is cut at a space so that every rule stays linear. */
const LONGEST = 4000

function* pieces(text: string, span: Span): Generator<Span> {
  let { start } = span
  while (span.end - start > LONGEST) {
    const space = text.slice(start, start + LONGEST).lastIndexOf(' ')
    const end = start + (space > 0 ? space : LONGEST)
    yield { start, end }
    start = end
  }
  yield { start, end: span.end }
}

/** The sentences of `text` between two offsets, white space around them left out. */
export function sentences(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  let from = start
  const push = (to: number) => {
    for (const piece of pieces(text, { start: from, end: to })) {
      const span = trimmed(text, piece)
      if (span.end > span.start) found.push(span)
    }
    from = to
  }
  for (const stop of everyMatch(text.slice(start, end), STOP)) {
    const after = start + stop.index + stop[0].length
    if (endsSentence(text, stop[0], after) && !CONTINUES.test(text.slice(after, after + 4))) push(after)
  }
  push(end)
  return found
}

/** Whatever may end a sentence or a line. */
const END = /[.!?…]+|[\n\r\u0085\u2028\u2029]+/gu

/** Whether a text may have more than so many sentences; none of them is kept, so that the longest is asked in no room. */
export function mayExceed(text: string, most: number): boolean {
  let ends = 0
  END.lastIndex = 0
  while (ends <= most && END.test(text)) ends++
  return ends > most
}

/** A span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text.charAt(from))) from++
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
