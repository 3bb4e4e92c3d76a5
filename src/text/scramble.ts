import { decodeWith, WINDOWS_1252, WINDOWS_1258 } from './code-page.ts'
import { fromDoubleUtf8 } from './double-utf8.ts'
import { everyMatch } from './every-match.ts'
import { isSyllable } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

const BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte)
const SHOWN = decodeWith(WINDOWS_1252, BYTES)
const MEANT = decodeWith(WINDOWS_1258, BYTES)
const BEYOND_ASCII = /[^\p{ASCII}]/gu

/** Windows-1258 read as Windows-1252, put right: «Hôòi nghiò» → «Hội nghị». */
function fromWindows1258(text: string): string {
  return text
    .replace(BEYOND_ASCII, (letter) => {
      const byte = SHOWN.indexOf(letter)
      return byte < 0 ? letter : MEANT.charAt(byte)
    })
    .normalize('NFC')
}

/** The ways in which Vietnamese reaches us as Western letters; each function puts its own way right. */
export const SCRAMBLES = [
  { name: 'double-utf-8', unscramble: fromDoubleUtf8 },
  { name: 'windows-1258', unscramble: fromWindows1258 },
  { name: 'tcvn3', unscramble: fromTcvn3 },
  { name: 'vni', unscramble: fromVni },
] as const
export type Scramble = (typeof SCRAMBLES)[number]

/** How much of a text is Vietnamese: its words beyond ASCII, its plain ones, and which of each can be syllables. */
export type Evidence = {
  readonly marked: number
  readonly markedSyllables: number
  readonly kinds: number
  readonly plain: number
  readonly plainSyllables: number
}

/** A word with everything that a mis-read letter can look like: «ho¹ch», «nghÞ», «hôòi». */
const LIKE_LETTERS = String.raw`[\p{L}\p{M}\u0080-\u009f¡-ª¬-º¼-¿×÷€‚„†‡ˆ‰‹™›]+`
/** Quotation marks are letters of a mis-read word only inside it: «c«ng», not ««công»». */
const WORD = new RegExp(`${LIKE_LETTERS}(?:[«»‘’“”]+${LIKE_LETTERS})*`, 'gu')
const MARKED = /[^\p{ASCII}]/u
/** «UBND» and «TP» speak for no language. */
const ABBREVIATION = /^[A-Z]+$/u

/** Counts the words of a text that have two letters or more. */
export function evidenceOf(text: string): Evidence {
  const words = everyMatch(text, WORD).flatMap(([word]) =>
    word.length < 2 || ABBREVIATION.test(word) ? [] : [word],
  )
  const marked = words.filter((word) => MARKED.test(word))
  const syllables = words.filter(isSyllable)
  const markedSyllables = syllables.filter((word) => MARKED.test(word))
  return {
    marked: marked.length,
    markedSyllables: markedSyllables.length,
    kinds: new Set(markedSyllables).size,
    plain: words.length - marked.length,
    plainSyllables: syllables.length - markedSyllables.length,
  }
}
