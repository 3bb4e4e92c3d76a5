import type { Witness } from '../evidence.ts'

/** Where an event met, as one phrase says it or one circumstance tells. */
export type PlaceFinding = Witness & { readonly province: string | null; readonly venue: string | null }

/** A phrase of place; `main` where it names the main end of a link, `linked` where any other. */
export type PlaceSaid = PlaceFinding & {
  readonly seat: 'main' | 'linked' | 'plain'
  /** The province of a district that the phrase names without it. */
  readonly byDistrict: string | null
}
