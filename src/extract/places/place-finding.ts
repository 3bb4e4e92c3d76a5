import type { Witness } from '../evidence.ts'

/** Where an event met, as one phrase says it or one circumstance tells. */
export type PlaceFinding = Witness & { readonly province: string | null; readonly venue: string | null }
