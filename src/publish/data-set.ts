import type { Conference } from '../model/conference.ts'
import type { Publication } from './publication.ts'

/** Which of the archive was taken along, and when. */
type Selection = {
  /** The address that shows the same. */
  readonly permalink: string
  /** In words: «biên giới · 2017–2022». */
  readonly described: string
  /** The day in ISO 8601. */
  readonly accessed: string
  readonly found: number
}

/** Conferences on their way into a data file, in the order in which they stand there. */
export type DataSet = Pick<Publication, 'site' | 'version'> & {
  readonly conferences: Iterable<Conference>
  /** Null for the whole archive. */
  readonly selection: Selection | null
}
