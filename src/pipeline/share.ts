/** Which part of some work: the first of two does what stands at 0, 2, 4 … */
export type Share = { readonly first: number; readonly of: number }

/** What of a list belongs to a share, in its order. */
export const inShare = <T>(all: readonly T[], { first, of }: Share): readonly T[] =>
  all.filter((_, at) => at % of === first)
