import { abbreviationAt, longFormOf } from '../text/abbreviations.ts'
import { fold } from '../text/fold.ts'
import { normalized } from '../text/normalize.ts'
import { type Token, tokens } from './analyzer.ts'
import { inSequence } from './in-sequence.ts'
import { LONGEST_TEXT } from './query.ts'
import type { Reading } from './reading.ts'
import { spelled } from './spelled.ts'

/** Whether marks that were not typed may be there all the same, or the words stand only with the marks as typed. */
type Marks = 'optional' | 'kept'

/** One word that a query asks for. */
export type QueryWord = {
  readonly exact: string
  readonly folded: string
  readonly marks: Marks
  /** An open word may still be in typing, so it also stands for every word that begins with it. */
  readonly ending: 'closed' | 'open'
}

/** Words that must stand one after the other; mostly one. */
export type Run = readonly QueryWord[]

/** One condition of a query: any of its runs answers it. */
export type Clause = {
  readonly runs: readonly Run[]
  /** What may be missing («số» before a number) only adds to the rank. */
  readonly demand: 'must' | 'may' | 'not'
  /** Where it stands in the normalised query, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** Whether more letters of the last word may come; of names already one letter begins few enough. */
type QueryEnd = 'closed' | 'open' | 'open-from-one-letter'

/** A query in one spelling, with its conditions in the order typed. */
export type ParsedQuery = {
  readonly text: string
  readonly clauses: readonly Clause[]
  readonly reading: Reading
  readonly end: QueryEnd
}

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u
const MONTH = /^(?:0?[1-9]|1[0-2])$/u
const YEAR = /^\d{4}$/u

/** A pasted page asks for no more than this, so that every query is answered while one types. */
const MOST_CLAUSES = 31

/** Whoever asks for the same so often asks no more for it, while every further time is looked for wherever it stands. */
const MOST_ECHOES = 3

/** A phrase in quotation marks, or what stands between spaces; a hyphen before either turns it into its opposite. */
const PART =
  /(?<not>(?<![^\s])-(?=["“«\p{L}\p{N}]))?(?:["“”«](?<phrase>[^"“”«»]*)(?<closed>["”»])?|(?<loose>[^\s"“”«»]+))/gu

/** Reads the language of the box: words, "phrases", -not. */
export function parsedQuery(raw: string, reading: Reading = 'kindly'): ParsedQuery {
  const text = normalized(raw.slice(0, LONGEST_TEXT)).replaceAll('\n', ' ')
  const marks = reading === 'exactly' ? 'kept' : 'optional'
  // A space behind the last word says that it is whole.
  const isEnded = /\s$/u.test(raw)
  const whole = { end: isEnded ? -1 : text.length, marks } as const
  const parts = [...text.matchAll(PART)].flatMap((match) => clausesOfPart(match, whole)).filter(hasLetters)
  const clauses = withOptional(withDates(withoutEchoes(parts))).slice(0, MOST_CLAUSES)
  return { text, clauses, reading, end: isEnded ? 'closed' : 'open' }
}

/** Another text in the place of a query; its last word is in typing where that of the query is. */
export function reparsed({ reading, end }: ParsedQuery, text: string): ParsedQuery {
  const query = parsedQuery(end === 'closed' ? `${text} ` : text, reading)
  return end === 'open-from-one-letter' ? openFromOneLetter(query) : query
}

/** The query with its last word in typing, though that be one letter. */
export function openFromOneLetter(query: ParsedQuery): ParsedQuery {
  const last = query.clauses.at(-1)
  if (!last || last.end < query.text.length || query.end === 'closed') return query
  const runs = last.runs.map((run) =>
    run.map((word, at) => (at === run.length - 1 ? ({ ...word, ending: 'open' } as const) : word)),
  )
  const clauses = [...query.clauses.slice(0, -1), { ...last, runs }]
  return { ...query, clauses, end: 'open-from-one-letter' }
}

/** Marks without a letter stand in every word. */
const hasLetters = ({ runs }: Clause) => runs.flat().every(({ folded }) => folded !== '')

function withoutEchoes(clauses: readonly Clause[]): readonly Clause[] {
  const counts = new Map<string, number>()
  return clauses.filter(({ runs: [run = []] }) => {
    const words = run.map(({ exact }) => exact).join(' ')
    const count = (counts.get(words) ?? 0) + 1
    counts.set(words, count)
    return count <= MOST_ECHOES
  })
}

type Whole = { readonly end: number; readonly marks: Marks }

function clausesOfPart({ 0: written, index, groups = {} }: RegExpExecArray, whole: Whole): readonly Clause[] {
  const { not, phrase, closed, loose } = groups
  const end = index + written.length
  const isLast = end === whole.end
  const { marks } = whole
  const demand = not === undefined ? 'must' : 'not'
  if (phrase !== undefined) {
    const words = inSequence(phrase)
    const run = words.map((token, at) => wordOf(token, marks, isLast && !closed && at === words.length - 1))
    return run.length === 0 ? [] : [{ runs: [run], demand, start: index, end }]
  }
  const offset = index + (not === undefined ? 0 : 1)
  return looseClauses(loose ?? '', { offset, isLast, marks }).map((clause) => ({ ...clause, demand }))
}

type Where = { readonly offset: number; readonly isLast: boolean; readonly marks: Marks }

/** «TTĐN» is the words it stands for; a number is itself or its parts in their order. */
function looseClauses(loose: string, { offset, isLast, marks }: Where): readonly Omit<Clause, 'demand'>[] {
  const bare = loose.replace(EDGES, '')
  const long = marks === 'kept' ? longFormAsTyped(bare) : longFormOf(bare)
  if (long !== null) {
    // Whether its writer would have typed the marks cannot be known of a short form.
    const written = tokens(long).map(({ exact, folded }) =>
      closedWord(marks === 'kept' ? exact : folded, marks),
    )
    const start = offset + loose.indexOf(bare)
    const self = wordOf({ exact: spelled(bare), folded: fold(bare) }, marks, isLast)
    return [{ runs: [written, [self]], start, end: start + bare.length }]
  }
  const found = tokens(loose)
  return found.flatMap((token, at) => {
    if (token.kind === 'part') return []
    const isOpen = isLast && token.end === loose.length
    const place = { start: offset + token.start, end: offset + token.end }
    const wordIn = (one: Token, mayBeOpen: boolean) => wordOf(one, marks, mayBeOpen)
    const inParts = partsOf(token, found.slice(at + 1)).map((parts) =>
      parts.map((part, nth) => wordIn(part, isOpen && nth === parts.length - 1)),
    )
    return [{ runs: [[wordIn(token, isOpen)], ...inParts], ...place }]
  })
}

/** «ttđn» is «TTĐN», «ttdn» is not: a d is no đ. */
function longFormAsTyped(typed: string): string | null {
  const form = abbreviationAt(typed.toUpperCase(), 0)
  return form?.short.length === typed.length ? form.long : null
}

const EDGES = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu

/** «16-KL/TW» also stands where somebody wrote «16 KL TW». */
function partsOf(token: Token, rest: readonly Token[]): readonly (readonly Token[])[] {
  if (token.kind !== 'number') return []
  const end = rest.findIndex(({ kind }) => kind !== 'part')
  return [end < 0 ? rest : rest.slice(0, end)]
}

/** One letter begins thousands of words. */
const SHORTEST_OPEN_WORD = 2

const closedWord = (exact: string, marks: Marks): QueryWord => ({
  exact,
  folded: fold(exact),
  marks,
  ending: 'closed',
})

function wordOf(
  { exact, folded }: Pick<Token, 'exact' | 'folded'>,
  marks: Marks,
  mayBeOpen: boolean,
): QueryWord {
  const isOpen = mayBeOpen && [...exact].length >= SHORTEST_OPEN_WORD
  return { exact, folded, marks, ending: isOpen ? 'open' : 'closed' }
}

/** «ngày 24 tháng 12 năm 2019» and «tháng 7 năm 2018» are dates, too: a written one, or the words as they stand. */
function withDates(clauses: readonly Clause[]): readonly Clause[] {
  const found: Clause[] = []
  for (let at = 0; at < clauses.length; at++) {
    const date = dateAt(clauses, at)
    const clause = date ?? clauses[at]
    if (clause) found.push(clause)
    if (date) at += (date.runs[0]?.length ?? 1) - 1
  }
  return found
}

const DATES = [
  { words: ['ngay', DAY, 'thang', MONTH, 'nam', YEAR], numbers: [1, 3, 5] },
  { words: [DAY, 'thang', MONTH, 'nam', YEAR], numbers: [0, 2, 4] },
  { words: ['thang', MONTH, 'nam', YEAR], numbers: [1, 3] },
  { words: ['ngay', DAY, 'thang', MONTH], numbers: [1, 3] },
] as const

function dateAt(clauses: readonly Clause[], at: number): Clause | null {
  for (const { words, numbers } of DATES) {
    const here = clauses.slice(at, at + words.length)
    const run = here.flatMap((clause) => onlyWord(clause) ?? [])
    const [first] = here
    if (!first || run.length < words.length || !here.every(({ demand }) => demand === first.demand)) continue
    if (!words.every((word, index) => isLike(run[index]?.folded ?? '', word))) continue
    const date = numbers.map((index) => Number(run[index]?.folded)).join('/')
    return {
      ...first,
      runs: [run, [closedWord(date, run[0]?.marks ?? 'optional')]],
      end: here.at(-1)?.end ?? first.end,
    }
  }
  return null
}

const isLike = (folded: string, word: string | RegExp) =>
  typeof word === 'string' ? folded === word : word.test(folded)

/** Words that a number may have before it and may as well do without: «số 16», «ngày 5», «tháng 7», «năm 2019». */
const BEFORE_NUMBERS = new Set(['so', 'ngay', 'mung', 'thang', 'nam'])
const NUMBER = /^\d/u

function withOptional(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause, at) => {
    const word = onlyWord(clause)
    const next = onlyWord(clauses[at + 1])
    const isOptional = word && next && BEFORE_NUMBERS.has(word.folded) && NUMBER.test(next.folded)
    return isOptional && clause.demand === 'must' ? { ...clause, demand: 'may' } : clause
  })
}

const onlyWord = (clause: Clause | undefined): QueryWord | undefined =>
  clause?.runs[0]?.length === 1 ? clause.runs[0][0] : undefined
