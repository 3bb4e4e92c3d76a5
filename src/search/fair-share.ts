import { isByName, NAME_FITS, type NameFit } from './name-fit.ts'
import { SUGGESTION_KINDS, type Suggestion } from './suggestion.ts'

/** A suggestion and how well it fits what was typed. */
export type Fitting = { readonly suggestion: Suggestion; readonly tier: number; readonly fit: NameFit }

/** More are no help while one types; of one kind fewer, where there are others. */
const MOST = 8
const MOST_OF_KIND = 4

/** The best of each kind in turn, until there are enough; kinds stand in the order of their best. */
export function fairShare(fitting: readonly Fitting[]): readonly Suggestion[] {
  const kinds = SUGGESTION_KINDS.flatMap((kind) => {
    const best = bestOf(fitting.filter(({ suggestion }) => suggestion.kind === kind))
    return best.length === 0 ? [] : [best]
  }).toSorted(([one], [other]) => badness(one) - badness(other))
  const turns = Array.from({ length: kinds.length > 1 ? MOST_OF_KIND : MOST }, (_, turn) =>
    kinds.flatMap((kind) => kind[turn] ?? []),
  )
  const chosen = new Set(turns.flat().slice(0, MOST))
  return kinds.flatMap((kind) => kind.filter((one) => chosen.has(one)).map(({ suggestion }) => suggestion))
}

/** What fits best comes first, then what occurs most often; what is called so leaves no room for what is only said to be so. */
function bestOf(kind: readonly Fitting[]): readonly Fitting[] {
  const called = kind.filter(({ fit }) => isByName(fit))
  return (called.length > 0 ? called : kind)
    .toSorted(
      (one, other) =>
        badness(one) - badness(other) || other.suggestion.conferences - one.suggestion.conferences,
    )
    .slice(0, MOST)
}

/** Marks count before all else. */
const badness = (fitting: Fitting | undefined) =>
  fitting === undefined ? 0 : fitting.tier * NAME_FITS.length + NAME_FITS.indexOf(fitting.fit)
