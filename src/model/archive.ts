import * as z from 'zod/mini'

/** The shape of the published files; a reader refuses another one rather than misread it. */
export const ARCHIVE_FORMAT = 3

const FileName = z.string().check(z.regex(/^[a-z]+-[0-9a-f]{16}\.json$/))

/**
 * `manifest.json`, the one file of an archive whose name never changes; it names the others, whose names carry the
 * hash of their content, so that a stale pair is noticed instead of searched.
 */
export const ArchiveManifest = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  /** Version of the analyser the index was built with (`search/analyzer.ts`). */
  analyzer: z.string(),
  conferences: z.int(),
  records: FileName,
  index: FileName,
  /** The authority files as one (`Authorities`). */
  authorities: FileName,
  /** What the archive does not know (`ArchiveState`). */
  state: FileName,
  /** From addresses that were given once to those of the conferences they lead to now. */
  redirects: z.record(z.string(), z.string()),
})
export type ArchiveManifest = z.infer<typeof ArchiveManifest>
