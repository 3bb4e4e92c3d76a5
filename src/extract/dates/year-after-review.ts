/** From September a review looks back on the same year, up to June on the year before; between, it may be either. */
const LATE = 9
const EARLY = 6

/** The year in which a review of `reviewed` meets in `month`; null between the seasons of reviews. */
export function yearAfterReview(reviewed: number, month: number): number | null {
  if (month >= LATE) return reviewed
  return month <= EARLY ? reviewed + 1 : null
}
