import type { RIGHTS } from '../model/report.ts'

/**
 * What a file says before anything is judged: its lines, normalised, and what its front matter or page head states.
 * A capture states nothing; what the reader of its lines finds out comes later.
 */
export type Source = {
  readonly headline: string | null
  readonly publisher: string | null
  readonly byline: string | null
  /** The outlet the text was taken from, where a digest states it. */
  readonly reprintOf?: string | null
  /** ISO 8601, as exact as stated: «2018-07-12» or «2018-07-12T08:07». */
  readonly published: string | null
  readonly url: string | null
  readonly rights: (typeof RIGHTS)[number]
  /** A digest that its curator has not finished. */
  readonly draft?: boolean
  /** Normalised (`normalize`), a block of the page a line; may still hold menus, captions and related headlines. */
  readonly text: string
}
