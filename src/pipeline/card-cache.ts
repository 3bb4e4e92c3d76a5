import { createHash } from 'node:crypto'
import path from 'node:path'
import { lastMarked, mark, namesIn, readBytesIfAny, removeFile, replaceFile } from './files.ts'

const DAY = 86_400_000

/** A card that no build has used for so long is of a title that is no more. */
const KEPT_FOR = 60 * DAY

const NAME = /^[0-9a-f]{64}\.png$/u

/** The painted picture of what is said, or the one that was kept when the same was said before. */
type Kept = (said: string, paint: () => Uint8Array) => Uint8Array

/** Where painted cards are kept from build to build; what is used is marked as used, at most once a day. */
export function cardCache(folder: string, now: () => number = Date.now): Kept {
  namesIn(folder)
  return (said, paint) => {
    const place = path.join(folder, `${createHash('sha256').update(said).digest('hex')}.png`)
    const known = readBytesIfAny(place)
    if (known) {
      if (isOlder(place, DAY, now())) mark(place, now())
      return known
    }
    const png = paint()
    replaceFile(place, png)
    return png
  }
}

/** Removes what no build has used for long. */
export function forgetOldCards(folder: string, now: number = Date.now()): void {
  for (const name of namesIn(folder)) {
    const place = path.join(folder, name)
    if (NAME.test(name) && isOlder(place, KEPT_FOR, now)) removeFile(place)
  }
}

/** What another build has just removed is not old. */
function isOlder(place: string, age: number, now: number): boolean {
  const used = lastMarked(place)
  return used !== null && now - used > age
}
