import { decodeWith, WINDOWS_1252 } from './code-page.ts'

/** The byte that Windows-1252 shows as a character; the five bytes without one come through as controls. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, at) => [decodeWith(WINDOWS_1252, Uint8Array.of(0x80 + at)), 0x80 + at]),
)

const shown = (from: number, to: number) =>
  [...BYTES].flatMap(([letter, byte]) => (byte >= from && byte <= to ? [letter] : [])).join('')

/** A lost non-breaking space (0xA0) is the most usual damage: «Ã » is «à». */
const TAIL = `[${shown(0x80, 0xbf)} ]`

/** The sequences of Vietnamese letters, quotation marks and dashes, each byte shown as a character of its own. */
const SEQUENCE = new RegExp(`[ÂÃÄÅÆ]${TAIL}|á[º»]${TAIL}|â[€‚]${TAIL}`, 'gu')

const UTF8 = new TextDecoder('utf-8', { fatal: true })

function character(sequence: string): string {
  try {
    return UTF8.decode(Uint8Array.from(sequence, (letter) => BYTES.get(letter) ?? 0xa0))
  } catch {
    return sequence
  }
}

/** UTF-8 that was read as Windows-1252 and written again, put right: «Há»™i nghá»‹» → «Hội nghị». */
export function fromDoubleUtf8(text: string): string {
  return text.replace(SEQUENCE, character)
}
