import type { ConferenceDate } from '../model/conference.ts'
import type { Report } from '../model/report.ts'

/** What is cited, as every format of citation says it; what is not known is null or empty and is said nowhere. */
export type CitedWork = {
  /** By what a reference manager knows it again; letters, digits and «-». */
  readonly id: string
  /** In brackets when it was given by the archive. */
  readonly title: string
  readonly date: ConferenceDate | null
  /** In brackets as far as it is inferred. */
  readonly place: string | null
  /** Persons and bodies as they are written; a Vietnamese name is never taken apart. */
  readonly organisers: readonly string[]
  readonly chairs: readonly string[]
  readonly permalink: string
  /** Which state of the data it was. */
  readonly version: string
  /** The day in ISO 8601; null where nobody reads: in the files that stand beside a page. */
  readonly accessed: string | null
  /** The reports it was read in. */
  readonly reports: readonly Report[]
  /** The sentences that say what is cited, where it is a single claim. */
  readonly quotes: readonly string[]
  readonly notes: readonly string[]
}
