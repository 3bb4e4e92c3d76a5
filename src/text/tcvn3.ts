/** The upper half of TCVN 5712:1993 VN3, as .VnTime and the other «ABC» fonts have it; VN3 has no capital with a tone. */
const ROWS = [
  { from: 0xa1, letters: 'ĂÂÊÔƠƯĐăâêôơưđ' },
  { from: 0xb5, letters: 'àảãáạ' },
  { from: 0xbb, letters: 'ằẳẵắ' },
  { from: 0xc6, letters: 'ặầẩẫấậè' },
  { from: 0xce, letters: 'ẻẽéẹềểễếệìỉ' },
  { from: 0xdc, letters: 'ĩíịò' },
  { from: 0xe1, letters: 'ỏõóọồổỗốộờởỡớợù' },
  { from: 0xf1, letters: 'ủũúụừửữứựỳỷỹýỵ' },
] as const

/** The letter that a Windows-1252 reader shows in place of each Vietnamese letter. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ from, letters }) =>
    [...letters].map((letter, at) => [String.fromCharCode(from + at), letter] as const),
  ),
)

/** Bounded: the engine's stack does not bear a run of five million letters. */
const WORD = /[A-Za-z\u00a1-\u00fe]{1,64}/gu
const FOREIGN = /[\u00a1-\u00fe]/gu

/** A copyright sign, a bullet or a closing quotation mark that stands alone is one; no Vietnamese word is «â» or «ằ». */
const SIGN = /^[©®·»×]$/u
const CAPITALS = /^(?:[^A-Za-z]*[A-Z]){2}[^a-z]*$/u
const ONE_CAPITAL = /^[^A-Za-z]*(?:[A-Z][^A-Za-z]*)?$/u
const MARKED = /[^A-Za-z]/u

const asCapital = (word: string) => CAPITALS.test(word) && MARKED.test(word)

function letters(word: string): string {
  return SIGN.test(word) ? word : word.replace(FOREIGN, (letter) => LETTERS.get(letter) ?? letter)
}

/**
 * TCVN3 read as Windows-1252, put right: «Héi nghÞ» → «Hội nghị». A capital font shows small letters as capitals, so
 * «HéI NGHÞ» → «HỘI NGHỊ», and «Hµ NéI» follows its neighbour to «HÀ NỘI».
 */
export function fromTcvn3(text: string): string {
  const words = text.match(WORD) ?? []
  let at = -1
  return text.replace(WORD, (word) => {
    at++
    const beside = asCapital(words[at - 1] ?? '') || asCapital(words[at + 1] ?? '')
    const raised = asCapital(word) || (beside && MARKED.test(word) && ONE_CAPITAL.test(word))
    return raised ? letters(word).toUpperCase() : letters(word)
  })
}
