/** A code page as 256 UTF-16 units, one for each byte. */
export type CodePage = Uint16Array

/** What Windows-1252 has at 0x80–0x9F where Latin-1 has controls; a dot is a byte without a character. */
const WINDOWS_1252_HIGH = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

/** Where Windows-1258 differs from Windows-1252: the Vietnamese letters and the five combining tones. */
const WINDOWS_1258_LETTERS = new Map([
  [0xc3, 'Ă'],
  [0xcc, '\u0300'],
  [0xd0, 'Đ'],
  [0xd2, '\u0309'],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, '\u0303'],
  [0xe3, 'ă'],
  [0xec, '\u0301'],
  [0xf0, 'đ'],
  [0xf2, '\u0323'],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
])

/** A page that agrees with another except for some bytes. */
function variant(page: CodePage, letters: ReadonlyMap<number, string>): CodePage {
  return page.map((unit, byte) => letters.get(byte)?.charCodeAt(0) ?? unit)
}

/** ISO 8859-1: every byte is the code point of its number. */
const LATIN_1: CodePage = Uint16Array.from({ length: 256 }, (_, byte) => byte)

/**
 * Windows-1252, by hand: Node's own decoder gives 0x80–0x9F as controls (nodejs/node#56542), and the way back from a
 * mis-decoded text needs the same table.
 */
export const WINDOWS_1252: CodePage = variant(
  LATIN_1,
  new Map(
    [...WINDOWS_1252_HIGH].flatMap((letter, at) => (letter === '.' ? [] : [[0x80 + at, letter] as const])),
  ),
)

/** Windows-1258 (Microsoft, code page 1258): Vietnamese with vowels composed and tones as combining marks. */
export const WINDOWS_1258: CodePage = variant(WINDOWS_1252, WINDOWS_1258_LETTERS)

const UNITS = new TextDecoder('utf-16le')

/** The text of bytes in a code page. */
export function decodeWith(page: CodePage, bytes: Uint8Array): string {
  const units = new Uint8Array(bytes.length * 2)
  const view = new DataView(units.buffer)
  bytes.forEach((byte, at) => {
    view.setUint16(at * 2, page[byte] ?? byte, true)
  })
  return UNITS.decode(units)
}
