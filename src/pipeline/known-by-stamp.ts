import path from 'node:path'
import type { BuildCache } from './build-cache.ts'
import { type FileStamp, stampOf } from './files.ts'
import { foundJson } from './kept-json.ts'
import { sourceVersion } from './source-version.ts'

/** A change that follows another so soon may bear its moment: file systems count in steps of up to two seconds. */
const SETTLED = 2000

/** What was learnt of files by reading them. */
export type KnownByStamp = {
  /** What is known of a file, else what is learnt now; null is not remembered. */
  readonly of: (location: string, learn: () => string | null) => string | null
  /** Keeps what is known of the files that were asked for. */
  readonly keep: () => void
}

/**
 * Knows of a file what a build learnt of it while it is, by all that the file system says of it, what it was then: the
 * moment of the latest change, unlike that of the latest writing, is nobody's to set.
 */
export function knownByStamp(cache: BuildCache, of: string, now: () => number = Date.now): KnownByStamp {
  const said = `known ${sourceVersion(path.join(import.meta.dirname, 'known-by-stamp.ts'))} ${of}`
  const before = new Map(foundJson<readonly Row[]>(cache, said) ?? [])
  const rows: Row[] = []
  let isNew = false
  return {
    of: (location, learn) => {
      const moment = now()
      const stamp = stampOf(location)
      const known = before.get(location)
      if (known && stamp && isSame(known, stamp)) {
        rows.push([location, known])
        return known.learnt
      }
      isNew = true
      const learnt = learn()
      if (learnt !== null && stamp && moment - stamp.changed > SETTLED)
        rows.push([location, { ...stamp, learnt }])
      return learnt
    },
    keep: () => {
      if (isNew || rows.length < before.size) cache.replace(said, Buffer.from(JSON.stringify(rows)))
    },
  }
}

/** What is known of a file, by its place. */
type Row = readonly [string, FileStamp & { readonly learnt: string }]

const isSame = (known: FileStamp, now: FileStamp) =>
  known.changed === now.changed &&
  known.written === now.written &&
  known.size === now.size &&
  known.number === now.number
