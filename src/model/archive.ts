import * as z from 'zod/mini'
import { ARCHIVE_FORMAT } from './archive-format.ts'

/**
 * A part of an archive: its name carries the hash of its content, so that a stale pair is noticed instead of searched.
 * One that is no JSON is packed (deflate in zlib's wrapping) as it lies there, since few hosts pack what they do not know.
 */
const Part = z.strictObject({
  file: z.string().check(z.regex(/^[a-z]+-[0-9a-f]{16}\.(?:json|bin)$/)),
  /** The whole hash, as `fetch` checks it (W3C Subresource Integrity). */
  integrity: z.string().check(z.regex(/^sha256-[A-Za-z0-9+/]{43}=$/)),
})
export type Part = z.infer<typeof Part>

/** Some conferences one after the other in the order of the archive, in parts of their own. */
const Block = z.strictObject({
  /** The number of the first. */
  first: z.int(),
  count: z.int(),
  /** Of each what lists show (`Brief`). */
  briefs: Part,
  /** All of each, in the same order. */
  records: Part,
})
export type Block = z.infer<typeof Block>

/** `manifest.json`, the one file of an archive whose name never changes; it names the others. */
export const ArchiveManifest = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  /** Version of the analyser the index was built with (`search/analyzer.ts`). */
  analyzer: z.string(),
  /** Which state of the data this is: the same for the same records and authority records, whatever the index. */
  version: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  conferences: z.int(),
  /** All conferences, the newest first. */
  blocks: z.array(Block),
  parts: z.strictObject({
    /** When each conference met and which facets it meets (`search/columns-file.ts`). */
    columns: Part,
    /** The words of the index, and which parts have the places of each (`search/lexicon-file.ts`). */
    lexicon: Part,
    /** What is suggested while one types (`search/suggestions-file.ts`). */
    suggestions: Part,
    /** The authority files as one (`Authorities`). */
    authorities: Part,
    /** What the archive does not know (`ArchiveState`). */
    state: Part,
  }),
  /** From addresses that were given once to those of the conferences they lead to now. */
  redirects: z.record(z.string(), z.string()),
})
export type ArchiveManifest = z.infer<typeof ArchiveManifest>
export type PartKind = keyof ArchiveManifest['parts']
