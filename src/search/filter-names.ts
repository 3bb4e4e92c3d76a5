import { fold } from '../text/fold.ts'
import type { FacetColumns } from './facet-index.ts'
import { FACET_KEYS, FACETS, type FacetKey } from './facets.ts'
import { inSequence } from './in-sequence.ts'

/** A word of a name, in its one spelling. */
export type NameWord = { readonly exact: string; readonly folded: string }

/** A name as one asks for it, and the value it is the name of. */
type FilterName = {
  readonly words: readonly NameWord[]
  readonly key: FacetKey
  readonly id: string
}

/** The names of what conferences have that begin with a word without its marks. */
export type FilterNames = (first: string) => readonly FilterName[]

type Written = Pick<FilterName, 'key' | 'id'> & { readonly name: string }

/**
 * Cut into words are only the names that share their first letter with a word that is asked for: a great archive has
 * tens of thousands, and the first letter typed would wait for all. A short form begins as what it stands for does.
 */
export function filterNames(index: FacetColumns): FilterNames {
  const byLetter = grouped(writtenNames(index), ({ name }) => fold(LETTER.exec(name)?.[0] ?? ''))
  const cut = new Map<string, ReadonlyMap<string, readonly FilterName[]>>()
  return (first) => {
    const letter = first.charAt(0)
    const names =
      cut.get(letter) ??
      grouped((byLetter.get(letter) ?? []).map(cutName), ({ words }) => words[0]?.folded ?? '')
    cut.set(letter, names)
    return names.get(first) ?? []
  }
}

const LETTER = /[\p{L}\p{N}]/u

/** What stands in brackets tells namesakes apart and is no part of the name. */
const BRACKETS = /\s*\([^()]*\)/gu

function writtenNames({ columns }: FacetColumns): readonly Written[] {
  return FACET_KEYS.flatMap((key) => {
    const { values, met } = columns[key]
    const had = new Set(met.numbers)
    return values
      .filter((_, number) => had.has(number))
      .flatMap(({ id, names }) => {
        const asked = new Set(names.flatMap((name) => FACETS[key].asked(name.replace(BRACKETS, ''))))
        return [...asked].map((name) => ({ key, id, name }))
      })
  })
}

function cutName({ key, id, name }: Written): FilterName {
  return { key, id, words: inSequence(name).map(({ exact, folded }) => ({ exact, folded })) }
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
