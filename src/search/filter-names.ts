import type { FacetIndex } from './facet-index.ts'
import { FACET_KEYS, FACETS, type FacetKey } from './facets.ts'
import { inSequence } from './query-words.ts'

/** A word of a name, in its one spelling. */
export type NameWord = { readonly exact: string; readonly folded: string }

/** A name as one asks for it, and the value it is the name of. */
type FilterName = {
  readonly words: readonly NameWord[]
  readonly key: FacetKey
  readonly id: string
}

/** The names of all that conferences have, by their first word without marks. */
export type FilterNames = ReadonlyMap<string, readonly FilterName[]>

export function filterNames({ columns }: FacetIndex): FilterNames {
  const names = new Map<string, FilterName[]>()
  for (const key of FACET_KEYS) {
    const { values, met } = columns[key]
    const had = new Set(met.flat())
    for (const name of values.flatMap((value, number) => (had.has(number) ? namesOf(key, value) : []))) {
      const first = name.words[0]?.folded ?? ''
      const others = names.get(first)
      if (others) others.push(name)
      else names.set(first, [name])
    }
  }
  return names
}

/** What stands in brackets tells namesakes apart and is no part of the name. */
const BRACKETS = /\s*\([^)]*\)/gu

type Value = { readonly id: string; readonly names: readonly string[] }

function namesOf(key: FacetKey, { id, names }: Value): readonly FilterName[] {
  const asked = new Set(names.flatMap((name) => FACETS[key].asked(name.replace(BRACKETS, ''))))
  return [...asked]
    .map((name) => ({ words: inSequence(name).map(({ exact, folded }) => ({ exact, folded })), key, id }))
    .filter(({ words }) => words.length > 0)
}
