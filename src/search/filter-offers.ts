import { markTier } from '../text/mark-tier.ts'
import type { FacetKey } from './facets.ts'
import type { FilterNames, NameWord } from './filter-names.ts'
import type { Years } from './query.ts'
import { type StreamWord, streamsOf } from './query-stream.ts'
import { type ParsedQuery, parsedQuery } from './query-words.ts'
import type { Reading } from './reading.ts'
import { textWithout } from './text-without.ts'
import { spanOfYears, YEAR_FORMS, yearsInWord } from './year-names.ts'

/** Something to choose instead of searching its words. */
export type Filter =
  | { readonly key: 'years'; readonly years: Years }
  | { readonly key: FacetKey; readonly id: string }

/** A filter whose name stands in a query, and the query without it. */
export type FilterOffer = { readonly filter: Filter; readonly text: string }

/** More are no help. */
const MOST_OFFERS = 8

/** A name in a query: from the first to the last of the conditions that it takes up. */
type Named = {
  readonly filter: Filter
  readonly first: number
  readonly last: number
  /** How many of its words are typed without their marks; none where all are, who types so favours nobody. */
  readonly unmarked: number
}

/** The filters that the loose words of a query name, in the order typed; of names within each other the longest. */
export function filterOffers(
  text: string,
  names: FilterNames,
  reading: Reading = 'kindly',
): readonly FilterOffer[] {
  const query = parsedQuery(text, reading)
  const named = streamsOf(query).flatMap((stream) =>
    stream.flatMap((_, at) => {
      const rest = stream.slice(at)
      return isWithin(stream, at) ? [] : [...yearsAt(rest), ...valuesAt(rest, names)]
    }),
  )
  return byFilter(longest(named))
    .slice(0, MOST_OFFERS)
    .map(({ filter, places }) => ({ filter, text: textWithout(query.text, places.map(stretchIn(query))) }))
}

type Place = Pick<Named, 'first' | 'last'>

const stretchIn =
  ({ clauses }: ParsedQuery) =>
  ({ first, last }: Place) => ({ start: clauses[first]?.start ?? 0, end: clauses[last]?.end ?? 0 })

/** Each filter once, with all the places of its names. */
function byFilter(
  named: readonly Named[],
): readonly { readonly filter: Filter; readonly places: readonly Place[] }[] {
  const found = new Map<string, { readonly filter: Filter; readonly places: Place[] }>()
  for (const { filter, first, last } of named) {
    const key = JSON.stringify(filter)
    const known = found.get(key) ?? { filter, places: [] }
    known.places.push({ first, last })
    found.set(key, known)
  }
  return [...found.values()]
}

/** Typed marks bind, marks that are not typed mean nothing; a name that bears none where some are typed is another. */
function isNamed(typed: StreamWord, written: NameWord): boolean {
  if (typed.marks === 'kept') return typed.exact === written.exact
  return typed.folded === written.folded && markTier(typed.exact, written.exact) === 0
}

/** Whether a word stands within a condition of several words, which cannot be taken apart. */
function isWithin(stream: readonly StreamWord[], at: number): boolean {
  const [before, word] = [stream[at - 1], stream[at]]
  return before !== undefined && before.last === word?.first
}

/** The conditions that the first words of a stream take up; null when the last of them has words left over. */
function taken(stream: readonly StreamWord[], count: number): Pick<Named, 'first' | 'last'> | null {
  const [first, last] = [stream[0], stream[count - 1]]
  return first && last && !isWithin(stream, count) ? { first: first.first, last: last.last } : null
}

function valuesAt(stream: readonly StreamWord[], names: FilterNames): readonly Named[] {
  return names(stream[0]?.folded ?? '').flatMap(({ words, key, id }) => {
    const isHere = words.every((word, at) => {
      const typed = stream[at]
      return typed !== undefined && isNamed(typed, word)
    })
    const conditions = isHere ? taken(stream, words.length) : null
    const unmarked = unmarkedIn(stream.slice(0, words.length), words)
    return conditions ? [{ filter: { key, id }, ...conditions, unmarked }] : []
  })
}

function unmarkedIn(typed: readonly NameWord[], words: readonly NameWord[]): number {
  if (typed.every(({ exact, folded }) => exact === folded)) return 0
  return words.filter(({ exact }, at) => typed[at]?.exact !== exact).length
}

function yearsAt(stream: readonly StreamWord[]): readonly Named[] {
  return YEAR_FORMS.flatMap(({ words, ends }) => {
    const years: number[] = []
    const isHere = words.every((word, at) => {
      const typed = stream[at]
      if (!typed) return false
      if (typeof word !== 'string') return isNamed(typed, word)
      const read = yearsInWord(typed.exact, word)
      years.push(...(read ?? []))
      return read !== null
    })
    const span = isHere ? spanOfYears(years, ends) : null
    const conditions = span ? taken(stream, words.length) : null
    return span && conditions ? [{ filter: { key: 'years', years: span }, ...conditions, unmarked: 0 }] : []
  })
}

/** Names that overlap a longer one are a part of it; those of the same words are each offered, once. */
function longest(named: readonly Named[]): readonly Named[] {
  const kept: Named[] = []
  const byLength = named.toSorted((one, other) => other.last - other.first - (one.last - one.first))
  for (const one of byLength) if (!kept.some((other) => isBeside(one, other))) kept.push(one)
  return kept.toSorted((one, other) => one.first - other.first || one.unmarked - other.unmarked)
}

/** Whether a name is overruled by a longer one, or is that name again. */
function isBeside(one: Named, longer: Named): boolean {
  if (one.last < longer.first || one.first > longer.last) return false
  const isSameStretch = one.first === longer.first && one.last === longer.last
  return !isSameStretch || JSON.stringify(one.filter) === JSON.stringify(longer.filter)
}
