import { type Token, tokens } from './analyzer.ts'
import { answersIn, isWhole, type Mark, type TextAnswer, wantedIn } from './answers-in.ts'
import { apart } from './highlight.ts'
import { type ParsedQuery, parsedQuery } from './query-words.ts'
import type { Reading } from './reading.ts'
import { type Row, rowsIn } from './rows.ts'

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

/** No real paragraph has more rows that are worth a look; the longest are looked at first. */
const MOST_CANDIDATES = 200

/** A word longer than this is none, and is cut. */
const LONGEST_WORD = 30

/** What stands together as typed outweighs what is strewn over the passage, as it does in the ranking. */
const ROW = 3

/** The passage where most of the query stands together, cut to the words around it; the opening when nothing does. */
export function snippet(text: string, query: string, reading: Reading = 'kindly'): Snippet {
  const asked = parsedQuery(query, reading)
  const passages = text.split('\n').map((paragraph) => bestPassage(paragraph, asked))
  const best = passages.reduce((one, other) => (other.worth > one.worth ? other : one))
  return cutOut(best)
}

type Passage = {
  readonly paragraph: string
  readonly marks: readonly Mark[]
  readonly start: number
  readonly worth: number
}

function bestPassage(paragraph: string, asked: ParsedQuery): Passage {
  const found = tokens(paragraph)
  const answers = answersIn(paragraph, found, asked)
  const conditions = wantedIn(asked).length
  const candidates = rowsOf(answers, found).map((row) => {
    const start = Math.max(0, Math.min((found[row.first]?.start ?? 0) - LEAD, paragraph.length - LENGTH))
    return { start, worth: worthOf(row, conditions) + shareIn(start, answers, conditions) }
  })
  const best = candidates.reduce((one, other) => (other.worth > one.worth ? other : one), {
    start: 0,
    worth: 0,
  })
  return { paragraph, marks: apart(answers.flatMap((answer) => answer.marks)), ...best }
}

/** The longest first. */
function rowsOf(answers: readonly TextAnswer[], found: readonly Token[]): readonly Row[] {
  const met = found.map((token): number | null => (isWhole(token) ? null : 0))
  for (const { condition, first, last } of answers)
    for (let at = first; at <= last; at++) met[at] = (met[at] ?? 0) | (1 << condition)
  return rowsIn(met)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MOST_CANDIDATES)
}

const worthOf = ({ length }: Row, conditions: number) =>
  conditions < 2 ? 0 : ROW * ((length - 1) / (conditions - 1)) ** 2

/** Which part of the conditions is met in the passage that begins here. */
function shareIn(start: number, answers: readonly TextAnswer[], conditions: number): number {
  const isWithin = (mark: Mark) => mark.start >= start && mark.end <= start + LENGTH
  const met = answers.filter(({ marks }) => marks.every(isWithin)).map(({ condition }) => condition)
  return new Set(met).size / conditions
}

function cutOut({ paragraph, marks, start: from }: Passage): Snippet {
  const start = wordStart(paragraph, from)
  const end = wordEnd(paragraph, start + LENGTH)
  return {
    text: paragraph.slice(start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    cut: { before: start > 0, after: end < paragraph.length },
  }
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const start = text.lastIndexOf(' ', at) + 1
  return at - start > LONGEST_WORD ? letterStart(text, at) : start
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.indexOf(' ', at)
  const end = space < 0 ? text.length : space
  return end - at > LONGEST_WORD ? letterStart(text, at) : end
}

/** Neither a pair of units nor a letter and its marks are cut apart. */
function letterStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < LONGEST_WORD && GOES_ON.test(text.slice(start, start + 2))) start--
  return start
}

/** A mark, or the second half of a pair. */
const GOES_ON = /^(?:\p{M}|[\udc00-\udfff])/u
