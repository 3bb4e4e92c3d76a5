import { isUnmarkedSyllable } from './syllable.ts'

const FEWEST = 5
const LONGEST = 200
/** One word in so many may be foreign or a code: «hoi nghi tong ket ASEAN tai thanh pho Hue». */
const ONE_STRANGE_IN = 7

const MARKED = /[^\p{ASCII}]/u

/** Pages write Vietnamese with its marks; where not a single one stands, lines without them tell nothing. */
export const hasMarks = (text: string) => MARKED.test(text)

/** «IMG_2031 (2).JPG»: the name of a picture's file. */
const FILE = /^[\p{L}\p{N}][\p{L}\p{N} _().-]{0,120}\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|svg)$/iu

/** A picture's name, or one from the name of its file: «ngu dan duoc tap huan kien thuc bien dao hinh 1». */
export function isAlternativeText(line: string): boolean {
  if (line.length > LONGEST) return false
  if (FILE.test(line)) return true
  if (hasMarks(line)) return false
  if (!/^[\p{L}\p{N} -]+$/u.test(line)) return false
  const words = line.split(/[ -]+/u).filter((word) => /\p{L}/u.test(word))
  const strange = words.filter((word) => !isUnmarkedSyllable(word)).length
  return words.length >= FEWEST && strange * ONE_STRANGE_IN <= words.length
}
