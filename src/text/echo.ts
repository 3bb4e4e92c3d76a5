import { fold } from './fold.ts'
import { hasWords } from './prose.ts'

/** So many letters in common make a text the headline's. */
const OPENING = 40
/** «-0», «...», « - Ảnh 1.»: what a page hangs on a headline it repeats. */
const TAIL = /^[\s.…|-]*(?:(?:(?:anh|hinh(?: anh)?|photo)(?:[\s-]*\d{1,2})?|\d{1,2})[\s.…|-]*)?$/u

export type Echo = (text: string) => boolean

/** Pictures are named after the headline without its marks: «tap huan cong tac thong tin doi ngoai». */
function isUnmarkedCopy(text: string, folded: string): boolean {
  if (!hasWords(text, 4) || /[^\p{ASCII}]/u.test(text)) return false
  const plain = text.toLowerCase()
  return folded.startsWith(plain.slice(0, OPENING)) || plain.startsWith(folded.slice(0, OPENING))
}

/** Tells a line that only says the headline again, as a picture's name or once more as a title. */
export function echoOf(headline: string): Echo {
  const folded = fold(headline)
  if (folded === '') return () => false
  return (text) => {
    if (text.length > 2 * folded.length + OPENING) return false
    if (isUnmarkedCopy(text, folded)) return true
    const own = fold(text)
    return own.startsWith(folded) && TAIL.test(own.slice(folded.length))
  }
}
