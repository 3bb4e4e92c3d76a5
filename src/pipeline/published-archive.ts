import path from 'node:path'
import { addressOf } from '../model/address.ts'
import type { ArchiveManifest } from '../model/archive.ts'
import type { ArchiveState } from '../model/archive-state.ts'
import type { Conference } from '../model/conference.ts'
import type { ListedPublication } from '../publish/publication.ts'
import type { StandingAlone } from '../publish/standing-alone.ts'
import { MANIFEST } from './archive-files.ts'
import { readText } from './files.ts'
import { latestOnly } from './latest-only.ts'

/** The archive of a site that is being made, read from the files that are written already, as its pages will read it. */
export type PublishedArchive = {
  readonly archive: Omit<ListedPublication, 'site'>
  readonly record: (id: string) => Promise<Conference>
  readonly loadState: () => Promise<ArchiveState>
}

/** Opens the archive in the folder of a site; single records are read when they are asked for, so that few are held. */
export function publishedArchive(folder: string): PublishedArchive {
  const json = (...place: readonly string[]) => JSON.parse(readText(path.join(folder, ...place)))
  const manifest: ArchiveManifest = json('archive', MANIFEST)
  const { authorities, state } = manifest.parts
  const latest = latestOnly<Conference>()
  return {
    archive: {
      version: manifest.version,
      conferences: manifest.blocks.flatMap(({ briefs }) => json('archive', briefs.file)),
      authorities: json('archive', authorities.file),
      redirects: manifest.redirects,
    },
    // A page and its head ask for the same one.
    record: async (id) =>
      latest(id, () => withoutItsPlace(json(...addressOf('conference', id).split('/'), 'record.json'))),
    loadState: async () => json('archive', state.file),
  }
}

/** A record as the archive has it, without what it says of itself where it stands alone. */
function withoutItsPlace(alone: StandingAlone<Conference>): Conference {
  const { permalink, version, licence, ...record } = alone
  return record
}
