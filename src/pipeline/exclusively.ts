import path from 'node:path'
import { createFile, FileError, namesIn, readTextIfAny, removeFile } from './files.ts'
import { isRunning } from './is-running.ts'

/** Says which process is at work in a folder. */
const LOCK = '.publishing'

/**
 * Does work in a folder in which no other process may be at work; one that is, is named in a `FileError`. What a killed
 * process left locked is free.
 */
export function exclusively(folder: string, work: () => void): void {
  namesIn(folder)
  const lock = path.join(folder, LOCK)
  const owner = Number(readTextIfAny(lock) ?? 0)
  if (owner > 0 && owner !== process.pid && isRunning(owner)) throw taken(folder, owner)
  removeFile(lock)
  createFile(lock, `${process.pid}`)
  try {
    work()
  } finally {
    removeFile(lock)
  }
}

const taken = (folder: string, owner: number) =>
  new FileError(`Cannot publish into "${folder}": process ${owner} is publishing there`)
