import { begunSyllable, type TypingMethod, typedSyllable } from './typed-syllable.ts'

/**
 * VNI typing after UniKey's manual and its engine, with digits anywhere behind their letter; the encoding of that name
 * is in `vni.ts`. The 0 that takes a tone off is left out: «khoa10» and «ngay30» are numbers that lost a space.
 */
const VNI: TypingMethod = new Map([
  ['1', { tone: '\u0301' }],
  ['2', { tone: '\u0300' }],
  ['3', { tone: '\u0309' }],
  ['4', { tone: '\u0303' }],
  ['5', { tone: '\u0323' }],
  ['6', { marked: { a: 'â', e: 'ê', o: 'ô' } }],
  ['7', { marked: { o: 'ơ', u: 'ư' } }],
  ['8', { marked: { a: 'ă' } }],
  ['9', { marked: { d: 'đ' } }],
])

const LETTERS_AND_DIGITS = /^[A-Za-z\d]+$/u

/**
 * A word of raw VNI keys as the syllable they would have given: «d9o6i1» and «doi961» → «đối»; null when they give
 * none, as «16», «B52» and «U23» do.
 */
export function vniDecoded(word: string): string | null {
  return LETTERS_AND_DIGITS.test(word) ? typedSyllable(word, VNI) : null
}

/** What raw VNI keys have given so far of a syllable that may go on: «thu7o7» → «thươ», «nge6» → «ngê». */
export function vniBegun(word: string): string | null {
  return LETTERS_AND_DIGITS.test(word) ? begunSyllable(word, VNI) : null
}
