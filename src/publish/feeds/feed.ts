import type { Conference } from '../../model/conference.ts'

/** What a feed is of, whatever the format. */
export type Feed = {
  readonly id: string
  readonly title: string
  /** The page that shows the same, absolute. */
  readonly page: string
  /** Its folder below the site, with a slash at its end; empty for that of the whole archive. */
  readonly folder: string
  /** Those with the latest news first. */
  readonly conferences: readonly Conference[]
}
