import type { Brief } from './brief.ts'

/** How a conference is told where something leads to it: its name, its day, and where it met. Every brief is one. */
export type ConferenceReference = Pick<Brief, 'id' | 'date'> & {
  readonly event: Pick<Brief['event'], 'title'>
  readonly place: Pick<NonNullable<Brief['place']>, 'province' | 'venue'> | null
}
