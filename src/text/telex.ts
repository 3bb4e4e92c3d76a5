import { begunSyllable, type TypingMethod, typedSyllable } from './typed-syllable.ts'

/**
 * Telex after UniKey's manual and its engine, with marks and tone anywhere behind their letter; no standard fixes the
 * keys, TCVN 5712 being about bytes. UniKey's [ and ] for ơ and ư are left out, since no word of a query holds them.
 */
const TELEX: TypingMethod = new Map([
  ['s', { tone: '\u0301' }],
  ['f', { tone: '\u0300' }],
  ['r', { tone: '\u0309' }],
  ['x', { tone: '\u0303' }],
  ['j', { tone: '\u0323' }],
  ['z', { tone: '' }],
  ['a', { marked: { a: 'â' } }],
  ['e', { marked: { e: 'ê' } }],
  ['o', { marked: { o: 'ô' } }],
  ['d', { marked: { d: 'đ' } }],
  ['w', { marked: { a: 'ă', o: 'ơ', u: 'ư' }, alone: 'ư' }],
])

const LETTERS = /^[A-Za-z]+$/u

/**
 * A word of raw Telex keys as the syllable they would have given: «ddoois» and «doiso» → «đối»; null when they give
 * none. Ask only for a word that is nowhere as typed: «as» is also «á», «of» is «ò», «new» and «class» are nothing.
 */
export function telexDecoded(word: string): string | null {
  return LETTERS.test(word) ? typedSyllable(word, TELEX) : null
}

/** What raw Telex keys have given so far of a syllable that may go on: «thuwow» → «thươ», «ngee» → «ngê». */
export function telexBegun(word: string): string | null {
  return LETTERS.test(word) ? begunSyllable(word, TELEX) : null
}
