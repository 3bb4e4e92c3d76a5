import path from 'node:path'
import { DEFAULT_FOLDERS } from '../../src/pipeline/folders.ts'
import { gatherArchive } from '../../src/pipeline/gather-archive.ts'
import { SILENT } from '../../src/pipeline/progress.ts'
import type { Publication } from '../../src/publish/publication.ts'
import { publicationOf } from '../fixtures/publication.ts'

const inProject = (folder: string) => path.resolve(import.meta.dirname, '../..', folder)

/** The shipped archive, read and linked as for the reader. */
export function shippedPublication(): Publication {
  const { from, authorities, permalinks, corrections, out } = DEFAULT_FOLDERS
  const folders = {
    from: from.map(inProject),
    authorities: inProject(authorities),
    permalinks: permalinks && inProject(permalinks),
    corrections: corrections && inProject(corrections),
    out: inProject(out),
  }
  const voice = { print: () => {}, complain: () => {}, progress: () => SILENT }
  const gathered = gatherArchive(folders, 'conferences', voice)
  return publicationOf({
    conferences: gathered.archive.conferences,
    authorities: gathered.authorities,
  })
}
