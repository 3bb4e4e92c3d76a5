import * as z from 'zod/mini'

const Span = z.strictObject({ start: z.int(), end: z.int() })

/** Who may see what: a digest is in our own words, a capture is the publisher's text. */
export const RIGHTS = ['digest', 'capture'] as const

/** How the bytes of a file became text. */
export const Decoding = z.strictObject({
  encoding: z.string(),
  /** What had to be mended: «nfd», «zero-width», «tcvn3» …; empty for clean text. */
  repairs: z.array(z.string()),
})
export type Decoding = z.infer<typeof Decoding>

const Removal = z.strictObject({ reason: z.string(), lines: z.int() })

/**
 * One published article about a conference: a source, a witness.
 *
 * `text` is what evidence points into: the headline on its first line (where there is one), then the body a paragraph
 * a line, then the photo captions; `captions` says which stretches of it are captions.
 */
export const Report = z.strictObject({
  id: z.string(),
  file: z.string(),
  publisher: z.nullable(z.string()),
  headline: z.nullable(z.string()),
  byline: z.nullable(z.string()),
  /** The outlet the text was taken from, as its credit says. */
  reprintOf: z.nullable(z.string()),
  published: z.nullable(z.string()),
  url: z.nullable(z.string()),
  rights: z.enum(RIGHTS),
  sha256: z.string(),
  decoding: Decoding,
  text: z.string(),
  captions: z.array(Span),
  removed: z.array(Removal),
})
export type Report = z.infer<typeof Report>
