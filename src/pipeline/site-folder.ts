import path from 'node:path'
import type { PublishedFile } from '../publish/publication.ts'
import { fileWriter } from './file-writer.ts'
import { isFolder, moveTo, namesIn, removeFolder } from './files.ts'
import { holdingSignals } from './holding-signals.ts'
import { isRunning } from './is-running.ts'

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
export async function siteFolder<T>(out: string, make: (folder: SiteFolder) => Promise<T>): Promise<T> {
  const unfinished = `${out}.${process.pid}.part`
  const former = `${out}.${process.pid}.old`
  const below = (name: string) => path.join(unfinished, ...name.split('/'))
  tidy(out)
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

/** The site that is there stays when the other cannot take its place. */
function tookPlace(unfinished: string, out: string, former: string): void {
  try {
    moveTo(unfinished, out)
  } catch (error) {
    if (isFolder(former)) moveTo(former, out)
    throw error
  }
}

/** What a site is called while it is made, and the one before while it gives way. */
const UNFINISHED = /^\.(?<process>\d+)\.(?<state>part|old)$/u

/**
 * Removes what builds left behind that were killed, and brings back the site of one that was killed in the moment when
 * the new one should have taken its place.
 */
function tidy(out: string): void {
  const [parent, name] = [path.dirname(out), path.basename(out)]
  if (!isFolder(parent)) return
  for (const left of namesIn(parent).filter((other) => other.startsWith(name))) {
    const { process: id, state } = UNFINISHED.exec(left.slice(name.length))?.groups ?? {}
    if (id === undefined || isAtWork(Number(id))) continue
    const place = path.join(parent, left)
    if (state === 'old' && !isFolder(out)) moveTo(place, out)
    else removeFolder(place)
  }
}

/** What bears our own number is from a process that had it before. */
const isAtWork = (id: number) => id !== process.pid && isRunning(id)
