import { ArchiveManifest } from '../model/archive.ts'
import type { Publication } from '../publish/publication.ts'
import type { ArchiveFiles } from './archive-files.ts'
import type { LinkedArchive } from './build-archive.ts'
import type { Folders } from './folders.ts'
import { gatherArchive } from './gather-archive.ts'
import { refuseLost } from './permalink-ledger.ts'
import type { Voice } from './terminal.ts'

type GatheredPublication = {
  /** What became of every file, in a line. */
  readonly account: string
  readonly archive: LinkedArchive
  readonly files: ArchiveFiles
  readonly publication: Publication
}

/** Reads and builds an archive that is to be published at `site`; refuses one in which a given address leads nowhere. */
export async function gatherPublication(
  folders: Folders,
  site: string,
  terminal: Voice,
): Promise<GatheredPublication> {
  const { account, archive, files, authorities } = await gatherArchive(folders, 'conferences', terminal)
  if (folders.permalinks !== null) refuseLost(folders.permalinks, archive.lost)
  const { conferences, redirects } = archive
  const { version } = ArchiveManifest.parse(JSON.parse(files.manifest.content))
  return { account, archive, files, publication: { site, version, conferences, authorities, redirects } }
}
