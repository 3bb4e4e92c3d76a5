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
  take(folder, lock)
  try {
    // Those who would have come after one that is gone, and were killed over it.
    for (const name of namesIn(folder)) if (name.startsWith(`${LOCK}.`)) removeFile(path.join(folder, name))
    work()
  } finally {
    removeFile(lock)
  }
}

/**
 * Of those that come upon the lock of a process that is gone, only one may remove it: who holds the lock on coming after
 * that process, and then still finds it there. Everybody else would remove the lock of whoever came first.
 */
function take(folder: string, lock: string): void {
  if (isCreated(lock)) return
  const owner = readTextIfAny(lock)
  if (owner !== null) {
    const id = Number(owner) || 0
    if (id > 0 && id !== process.pid && isRunning(id)) throw taken(folder, id)
    const after = `${lock}.${id}`
    take(folder, after)
    try {
      if (readTextIfAny(lock) === owner) removeFile(lock)
    } finally {
      removeFile(after)
    }
  }
  take(folder, lock)
}

function isCreated(lock: string): boolean {
  try {
    createFile(lock, `${process.pid}`)
    return true
  } catch (error) {
    if (isThereAlready(error)) return false
    throw error
  }
}

const isThereAlready = (error: unknown): boolean =>
  error instanceof FileError &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === 'EEXIST'

const taken = (folder: string, owner: number) =>
  new FileError(`Cannot publish into "${folder}": process ${owner} is publishing there`)
