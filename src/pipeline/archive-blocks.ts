import type { Outline } from '../model/outline.ts'
import { yearOf } from '../search/year-of.ts'

/** So many conferences a block holds at the most: as cards some 10 kB on their way. */
const MOST = 128

/** A block with fewer takes in the years before it: small files are dear to fetch. */
const LEAST = 64

/** Where a block begins, and how many it holds. */
export type Cut = { readonly first: number; readonly count: number }

/**
 * Cuts an archive into blocks, the newest first. A block begins anew with a year as far as the years are large enough, so
 * that a new conference changes the blocks of its own year and no others.
 */
export function archiveBlocks(conferences: readonly Pick<Outline, 'date'>[]): readonly Cut[] {
  const cuts: Cut[] = []
  for (const year of years(conferences)) {
    const before = cuts.at(-1)
    if (before && before.count < LEAST && before.count + year.count <= MOST)
      cuts[cuts.length - 1] = { ...before, count: before.count + year.count }
    else cuts.push(...evenly(year))
  }
  return cuts
}

/** Years as they follow each other. */
function years(conferences: readonly Pick<Outline, 'date'>[]): readonly Cut[] {
  const keys = conferences.map(yearOf)
  const begins = keys.flatMap((year, nth) => (nth === 0 || year !== keys[nth - 1] ? [nth] : []))
  return begins.map((first, nth) => ({ first, count: (begins[nth + 1] ?? keys.length) - first }))
}

function evenly({ first, count }: Cut): readonly Cut[] {
  const pieces = Math.ceil(count / MOST)
  const bounds = Array.from({ length: pieces + 1 }, (_, nth) => Math.round((count * nth) / pieces))
  return bounds.slice(1).map((end, nth) => {
    const begin = bounds[nth] ?? 0
    return { first: first + begin, count: end - begin }
  })
}
