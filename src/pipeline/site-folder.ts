import path from 'node:path'
import type { PublishedFile } from '../publish/publication.ts'
import { fileWriter } from './file-writer.ts'
import { isFolder, moveTo, removeFolder } from './files.ts'
import { holdingSignals } from './holding-signals.ts'

/** A folder in which a site is being made. */
export type SiteFolder = {
  readonly path: string
  readonly below: (name: string) => string
  /** Writes a file below the folder; no two files may have one name. */
  readonly write: (file: PublishedFile) => void
}

/**
 * Makes a site beside the folder `out`; only when it is whole does it take its place, and what stood there before goes.
 * Whatever fails leaves that as it was.
 */
export async function siteFolder(out: string, make: (folder: SiteFolder) => Promise<void>): Promise<void> {
  const unfinished = `${out}.${process.pid}.part`
  const former = `${out}.${process.pid}.old`
  const below = (name: string) => path.join(unfinished, ...name.split('/'))
  try {
    await make({ path: unfinished, below, write: fileWriter(unfinished) })
    holdingSignals(() => {
      if (isFolder(out)) moveTo(out, former)
      moveTo(unfinished, out)
      removeFolder(former)
    })
  } finally {
    removeFolder(unfinished)
  }
}
