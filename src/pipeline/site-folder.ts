import path from 'node:path'
import type { PublishedFile } from '../publish/publication.ts'
import { fileWriter } from './file-writer.ts'
import { FileError, isFolder, isThere, moveTo, namesIn, removeFolder } from './files.ts'
import { holdingSignals } from './holding-signals.ts'
import { besideSite, bringBackSite, siteLeftovers } from './site-leftovers.ts'

/** A folder in which a site is being made. */
export type SiteFolder = {
  readonly path: string
  readonly below: (name: string) => string
  /** Writes a file below the folder; no two files may have one name. */
  readonly write: (file: PublishedFile) => void
}

/**
 * Makes a site beside a folder; only when it is whole does it take its place, and the site that stood there before goes.
 * Whatever fails leaves that as it was; what a killed build left is tidied up before, and `complain` hears of what came back.
 * Throws a FileError where something else stands there.
 */
export async function siteFolder<T>(
  folder: string,
  make: (folder: SiteFolder) => Promise<T>,
  complain: (line: string) => void,
): Promise<T> {
  // Beside «dist/» is not in it.
  const out = path.join(path.dirname(folder), path.basename(folder))
  const unfinished = besideSite(out, process.pid, 'part')
  const former = besideSite(out, process.pid, 'old')
  const below = (name: string) => path.join(unfinished, ...name.split('/'))
  bringBackSite(out, complain)
  for (const { place } of siteLeftovers(out)) removeFolder(place)
  refuseOther(out)
  try {
    const made = await make({ path: unfinished, below, write: fileWriter(unfinished) })
    holdingSignals(() => {
      if (isFolder(out)) moveTo(out, former)
      tookPlace(unfinished, out, former)
      removeFolder(former)
    })
    return made
  } finally {
    removeFolder(unfinished)
  }
}

/** The site that was there stays when the other cannot take its place, unless one of another build has taken it meanwhile. */
function tookPlace(unfinished: string, out: string, former: string): void {
  try {
    moveTo(unfinished, out)
  } catch (error) {
    if (isFolder(out)) removeFolder(former)
    else if (isFolder(former)) moveTo(former, out)
    throw error
  }
}

/** Where there is one, the folder is a site, and nothing is lost that was not built. */
const SIGN_OF_SITE = 'archive/manifest.json'

/** Whoever mistakes the folder would lose what is in it. */
function refuseOther(out: string): void {
  if (!isFolder(out) || namesIn(out).length === 0 || isThere(path.join(out, SIGN_OF_SITE))) return
  throw new FileError(`Cannot put a site into "${out}": it holds something else, which would be lost`)
}
