import { type Zippable, zipSync } from 'fflate'

/** A file of an archive file under its whole name. */
export type ZippedFile = { readonly path: string; readonly content: Uint8Array }

/** The first moment that a ZIP can name. */
const FIRST_MOMENT = new Date('1980-01-01T00:00:00Z')

/** The moment that is asked for (reproducible-builds.org), or one that is always the same. */
export function momentFrom(epoch: string | undefined): Date {
  const asked = new Date(Number(epoch) * 1000)
  return epoch && /^\d+$/u.test(epoch) && asked > FIRST_MOMENT ? asked : FIRST_MOMENT
}

/** One file of many, the same for the same files, wherever and whenever it is made. */
export function zipFile(files: readonly ZippedFile[], moment: Date): Uint8Array {
  // A ZIP knows no time zone, and what is written into it is the clock of the machine.
  const mtime = new Date(
    moment.getUTCFullYear(),
    moment.getUTCMonth(),
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
  )
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const entries: Zippable = {}
  for (const { path, content } of inOrder) entries[path] = content
  return zipSync(entries, { mtime, level: 9 })
}
