import path from 'node:path'
import { namesIn, removeFile, UNFINISHED } from './files.ts'
import { isRunning } from './is-running.ts'

/** Removes what processes left behind in a folder that were killed while they wrote and could not tidy up. */
export function removeLeftovers(folder: string): void {
  for (const name of namesIn(folder)) {
    const owner = UNFINISHED.exec(name)?.groups?.process
    if (owner !== undefined && !isRunning(Number(owner))) removeFile(path.join(folder, name))
  }
}
