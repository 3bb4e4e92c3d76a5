import { createHash } from 'node:crypto'
import path from 'node:path'
import {
  FileError,
  isThere,
  lastMarked,
  makeFolder,
  mark,
  namesIn,
  readBytesIfAny,
  removeFile,
  replaceFile,
} from './files.ts'
import { removeLeftovers } from './remove-leftovers.ts'

const DAY = 86_400_000

/** What no build has used for so long is of something that is no more. */
const KEPT_FOR = 60 * DAY

const NAME = /^[0-9a-f]{64}\.kept$/u
const CHECKSUM_BYTES = 32

/** What was made is kept by what it was made of: `said` tells all that the making depends on. */
export type BuildCache = {
  /** Whether anything is kept, be it torn. */
  readonly has: (said: string) => boolean
  /** What is kept; null of what is not, or is torn. */
  readonly find: (said: string) => Uint8Array | null
  /** What is kept, else what is made now and kept for the next time; the same in either case. */
  readonly made: (said: string, make: () => Uint8Array) => Uint8Array
  /** Keeps this from now on, in place of what is kept. */
  readonly replace: (said: string, made: Uint8Array) => void
  /** Whether anything can be kept: not where the disk refused once. */
  readonly keeps: () => boolean
}

type Choices = {
  readonly now?: () => number
  /** What is used is marked as used unless that was done so recently, in ms; by default once a day. */
  readonly markedEvery?: number
  /** Told once when the disk refuses to keep anything; then all is made anew. */
  readonly onRefused?: (reason: string) => void
}

/**
 * A folder in which things made are kept from build to build. It may be removed at any time: what is not there is made
 * again, and so is what is torn, since every file begins with the checksum of what it holds and of what that was made
 * of.
 */
export function buildCache(
  folder: string,
  { now = Date.now, markedEvery = DAY, onRefused }: Choices = {},
): BuildCache {
  let isRefused = false
  const unlessRefused = (work: () => void) => {
    if (isRefused) return
    try {
      work()
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      isRefused = true
      onRefused?.(error.message)
    }
  }
  unlessRefused(() => makeFolder(folder))
  const placeOf = (key: Buffer) => path.join(folder, `${key.toString('hex')}.kept`)
  const find = (key: Buffer) => {
    const known = whole(key, readOrNull(placeOf(key)))
    if (known && isOlder(placeOf(key), markedEvery, now())) unlessRefused(() => mark(placeOf(key), now()))
    return known
  }
  const keep = (key: Buffer, made: Uint8Array) =>
    unlessRefused(() => replaceFile(placeOf(key), Buffer.concat([checksum(key, made), made])))
  return {
    keeps: () => !isRefused,
    has: (said) => isThere(placeOf(keyOf(said))),
    find: (said) => find(keyOf(said)),
    made: (said, make) => {
      const key = keyOf(said)
      const known = find(key)
      if (known) return known
      const made = make()
      keep(key, made)
      return made
    },
    replace: (said, made) => keep(keyOf(said), made),
  }
}

const keyOf = (said: string) => createHash('sha256').update(said).digest()

/** Says by the day it was written when a folder was looked through; that takes a third of a second for 10,000 reports. */
const TIDIED = 'tidied'

type Forgetting = {
  readonly now?: number
  /** For how long what is not used is kept, in ms. */
  readonly keptFor?: number
  /** How often a folder is looked through, in ms. */
  readonly lookedEvery?: number
}

/**
 * Removes what no build has used for long, and what killed builds left behind; looks through a folder once a day. Where
 * the disk refuses, all stays for another time: what was published is none the worse for it.
 */
export function forgetUnused(folder: string, forgetting: Forgetting = {}): void {
  try {
    forget(folder, forgetting)
  } catch (error) {
    if (!(error instanceof FileError)) throw error
  }
}

function forget(
  folder: string,
  { now = Date.now(), keptFor = KEPT_FOR, lookedEvery = DAY }: Forgetting,
): void {
  const tidied = path.join(folder, TIDIED)
  const last = lastMarked(tidied)
  if (last !== null && now - last < lookedEvery) return
  removeLeftovers(folder)
  for (const name of namesIn(folder)) {
    const place = path.join(folder, name)
    if (NAME.test(name) && isOlder(place, keptFor, now)) removeFile(place)
  }
  replaceFile(tidied, '')
  mark(tidied, now)
}

const checksum = (key: Uint8Array, content: Uint8Array) =>
  createHash('sha256').update(key).update(content).digest()

/** What a file holds, when it is what was written once under this key. */
function whole(key: Uint8Array, file: Uint8Array | null): Uint8Array | null {
  if (file === null || file.length < CHECKSUM_BYTES) return null
  const content = file.subarray(CHECKSUM_BYTES)
  return checksum(key, content).equals(file.subarray(0, CHECKSUM_BYTES)) ? content : null
}

/** What cannot be read is made again. */
function readOrNull(place: string): Uint8Array | null {
  try {
    return readBytesIfAny(place)
  } catch (error) {
    if (error instanceof FileError) return null
    throw error
  }
}

/** What another build has just removed is not old. */
function isOlder(place: string, age: number, now: number): boolean {
  const used = lastMarked(place)
  return used !== null && now - used > age
}
