import path from 'node:path'
import { buildArchive } from '../../src/pipeline/build-archive.ts'
import { readReportFolder } from '../../src/pipeline/files.ts'
import { DEFAULT_FOLDERS } from '../../src/pipeline/folders.ts'
import { readLedger } from '../../src/pipeline/permalink-ledger.ts'
import { readAuthorities } from '../../src/pipeline/read-authorities.ts'
import { readCorrections } from '../../src/pipeline/read-corrections.ts'
import { REPORT_EXTENSIONS } from '../../src/pipeline/read-report.ts'
import type { Publication } from '../../src/publish/publication.ts'
import { publicationOf } from '../fixtures/publication.ts'

const inProject = (folder: string) => path.resolve(import.meta.dirname, '../..', folder)

/** The shipped archive, read and linked as for the reader. */
export function shippedPublication(): Publication {
  const { from, permalinks, corrections } = DEFAULT_FOLDERS
  const found = from.flatMap((folder) => readReportFolder(inProject(folder), REPORT_EXTENSIONS))
  const authorities = readAuthorities(inProject(DEFAULT_FOLDERS.authorities))
  const { conferences } = buildArchive(found, {
    keep: 'conferences',
    authorities,
    permalinks: permalinks === null ? [] : readLedger(inProject(permalinks)),
    corrections: corrections === null ? [] : readCorrections(inProject(corrections)),
  })
  return publicationOf({ conferences, authorities })
}
