import { everyMatch } from '../../text/every-match.ts'
import type { Span } from '../../text/segment.ts'

/** A single year, not one of a period («2011-2015»), a date or a number of a document. */
const YEAR =
  /(?<![\d/.–-]|\d\s[–-]\s|giai đoạn |nhiệm kỳ |tầm nhìn |đến năm |từ năm |trước năm |sau năm |kỳ )(?<year>(?:19|20)\d{2})(?!\d|\s?[–-]\s?\d|[/.-]\p{L}|[/.]\d|\/)/giu

export type FoundYear = Span & { readonly year: number }

/** The years a stretch of the text names, each with «năm» before it. */
export function yearsIn(text: string, { start, end }: Span): readonly FoundYear[] {
  return everyMatch(text.slice(start, end), YEAR).map((match) => {
    const from = start + match.index
    const before = /năm $/iu.exec(text.slice(Math.max(0, from - 4), from))?.[0].length ?? 0
    return { start: from - before, end: from + 4, year: Number(match.groups?.year) }
  })
}
