import { longFormOf } from '../text/abbreviations.ts'
import { tokens } from './analyzer.ts'
import type { Looking } from './places-of.ts'
import { at } from './typed-array.ts'

/** A number, a date or a short form, with the place where it stands. */
export type Whole = {
  readonly kind: 'number' | 'date' | 'short-form'
  readonly word: string
  readonly place: number
}

/** No number of a document has more parts. */
const MOST_PARTS = 24

/** The number, date or short form that the word at a place is a part of; null for a word of its own. */
export function wholeAround(place: number, { lexicon, occurrences, chains }: Looking): Whole | null {
  const { wordAt, fieldAt } = occurrences
  const wordNear = (near: number) => lexicon.word(at(wordAt, near) - 1)
  for (let near = place - 1; near >= place - MOST_PARTS && at(wordAt, near) > 0; near--) {
    if (at(chains, at(wordAt, near)) === 0 || at(fieldAt, near) !== at(fieldAt, place)) continue
    const word = wordNear(near)
    const { kind, parts } = partsOf(word)
    if (near + parts.length < place) continue
    if (parts.every((part, nth) => part === wordNear(near + nth + 1))) return { kind, word, place: near }
  }
  return null
}

function partsOf(word: string): { readonly kind: Whole['kind']; readonly parts: readonly string[] } {
  const long = longFormOf(word)
  if (long !== null) return { kind: 'short-form', parts: tokens(long).map(({ exact }) => exact) }
  const [whole, ...parts] = tokens(word)
  return { kind: whole?.kind === 'date' ? 'date' : 'number', parts: parts.map(({ exact }) => exact) }
}
