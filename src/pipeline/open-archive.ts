import path from 'node:path'
import * as z from 'zod/mini'
import { ArchiveManifest } from '../model/archive.ts'
import { Conference } from '../model/conference.ts'
import { type Engine, loadEngine } from '../search/engine.ts'
import { MANIFEST } from './archive-files.ts'
import { FileError, readText } from './files.ts'

/** A published archive, ready to be asked. */
export type OpenArchive = { readonly engine: Engine; readonly conferences: ReadonlyMap<string, Conference> }

/** Reads an archive back through its manifest; one that does not fit this program is refused by name. */
export function openArchive(folder: string): OpenArchive {
  try {
    const { parts } = ArchiveManifest.parse(JSON.parse(readText(path.join(folder, MANIFEST))))
    const records = z.array(Conference).parse(JSON.parse(readText(path.join(folder, parts.records.file))))
    return {
      engine: loadEngine(readText(path.join(folder, parts.index.file))),
      conferences: new Map(records.map((record) => [record.id, record])),
    }
  } catch (error) {
    const reason =
      error instanceof FileError ? error.message : 'it was built by another version of this program'
    throw new FileError(`Cannot open the archive "${folder}" (npm run archive builds it): ${reason}`, {
      cause: error,
    })
  }
}
