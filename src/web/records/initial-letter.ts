/** Combining tone marks, which make no letter of their own: huyền, sắc, hỏi, ngã, nặng. */
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/gu

/** The letter of the Vietnamese alphabet a word begins with: «Ánh» → «A», «Ân» → «Â», «Đức» → «Đ»; «#» of no letter. */
export function initialLetter(word: string): string {
  const bare = word.normalize('NFD').replace(TONES, '').normalize('NFC')
  const letter = bare.charAt(0).toUpperCase()
  return /\p{L}/u.test(letter) ? letter : '#'
}
