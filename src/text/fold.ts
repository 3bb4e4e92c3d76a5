/** All marks that Latin letters bear; the narrow range is several times faster than `\p{M}`. */
const MARKS = /[\u0300-\u036f]+/g
const D_WITH_STROKE = /[đðĐÐ]/gu

/** đ has no decomposition, so it is replaced by hand, before anything is stripped: «Đà Nẵng» → «Da Nang». */
export function withoutMarks(text: string): string {
  return text
    .replace(D_WITH_STROKE, (letter) => (letter === 'đ' || letter === 'ð' ? 'd' : 'D'))
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
}

/** Removes marks and case: «Đối ngoại» → «doi ngoai». Idempotent. */
export function fold(text: string): string {
  return withoutMarks(text).toLowerCase()
}

/** A folded text whose every UTF-16 unit knows where it came from: `offsets[i]` is the start in the original. */
export type FoldedText = { readonly text: string; readonly offsets: readonly number[] }

/** Folding changes lengths (NFD input, «İ»), so whoever shows a place in the original text asks this map. */
export function foldWithOffsets(original: string): FoldedText {
  const offsets: number[] = []
  let text = ''
  let at = 0
  for (const character of original) {
    const folded = fold(character)
    for (let unit = 0; unit < folded.length; unit++) offsets.push(at)
    text += folded
    at += character.length
  }
  return { text, offsets: [...offsets, original.length] }
}

/** An identifier for addresses: «Ban Chỉ đạo (TTĐN)» → «ban-chi-dao-ttdn». */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
}
