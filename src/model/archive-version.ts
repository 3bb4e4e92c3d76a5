import type { ArchiveManifest } from './archive.ts'

const HASH = /-(?<hash>[0-9a-f]{16})\.json$/u

/**
 * Which state of the data an archive is: the first half of the hash of its records and that of its authority records. It
 * is the same for the same data, whatever the index was built with.
 */
export function versionOf({ parts: { records, authorities } }: Pick<ArchiveManifest, 'parts'>): string {
  return [records, authorities].map(({ file }) => HASH.exec(file)?.groups?.hash?.slice(0, 8) ?? '').join('')
}
