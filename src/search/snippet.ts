import { fold } from '../text/fold.ts'
import { highlight, type Mark } from './highlight.ts'

/** A passage of a text; `marks` point into it, `cut` says at which ends the paragraph goes on. */
export type Snippet = {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly cut: { readonly before: boolean; readonly after: boolean }
}

/** About two lines on a phone. */
const LENGTH = 180

/** How much of it may stand before the first mark, so that the mark is read in its sentence. */
const LEAD = 50

/** Each is compared with each; no real paragraph has so many. */
const MOST_CANDIDATES = 200

/** A word longer than this is none, and is cut. */
const LONGEST_WORD = 30

/** The paragraph that answers most of the query, cut to the words around its hits; the opening when none does. */
export function snippet(text: string, query: string): Snippet {
  const paragraphs = text.split('\n').map((paragraph) => ({ paragraph, marks: highlight(paragraph, query) }))
  const [best] = paragraphs.toSorted((one, other) => distinct(other) - distinct(one))
  return best ? cutAround(best.paragraph, best.marks) : cutAround(text, [])
}

function distinct({
  paragraph,
  marks,
}: {
  readonly paragraph: string
  readonly marks: readonly Mark[]
}): number {
  return new Set(marks.map(({ start, end }) => fold(paragraph.slice(start, end)))).size
}

function cutAround(paragraph: string, marks: readonly Mark[]): Snippet {
  const first = densest(marks)?.start ?? 0
  const start = wordStart(paragraph, Math.min(first - LEAD, paragraph.length - LENGTH))
  const end = wordEnd(paragraph, start + LENGTH)
  return {
    text: paragraph.slice(start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    cut: { before: start > 0, after: end < paragraph.length },
  }
}

/** The mark that is followed by most others within one passage. */
function densest(marks: readonly Mark[]): Mark | undefined {
  const candidates = marks.slice(0, MOST_CANDIDATES)
  const followers = (mark: Mark) =>
    candidates.filter(({ start, end }) => start >= mark.start && end <= mark.start + LENGTH - LEAD).length
  return candidates.toSorted((one, other) => followers(other) - followers(one))[0]
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const start = text.lastIndexOf(' ', at) + 1
  return at - start > LONGEST_WORD ? at : start
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.indexOf(' ', at)
  const end = space < 0 ? text.length : space
  return end - at > LONGEST_WORD ? at : end
}
