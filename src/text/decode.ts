import type { Issue } from '../model/issue.ts'
import type { Decoding } from '../model/report.ts'
import { binaryReason } from './binary.ts'
import type { Characters } from './characters.ts'
import { decodeDeclared } from './declared.ts'
import { decodeEightBit } from './eight-bit.ts'
import { disguises } from './look-alike.ts'
import { normalize } from './normalize.ts'
import { decodeUtf8, decodeUtf16 } from './unicode.ts'
import { unscrambled } from './unscramble.ts'

/** Text that came through the door, and how it came; or the reason why it did not. */
export type Decoded = { readonly text: string; readonly decoding: Decoding } | { readonly issue: Issue }

const refusal = (code: Issue['code'], message: string) => ({ issue: { code, message } })

/** Characters that no text has: unassigned, private, or put for broken bytes; 0x80–0x9F are bytes twice decoded. Letters go first, for the tables take long. */
const NONE =
  /(?![ -~\u00c0-\u0233\u1ea0-\u1ef9])(?:[\p{Cn}\p{Co}\ufffd]|(?![\t\n\v\f\r\u0080-\u009f])\p{Cc})/gu
const MOST_NONE = 0.02

const isNoise = (text: string) => (text.match(NONE)?.length ?? 0) > text.length * MOST_NONE

/** Normalised text of characters that were read, or why they are no text after all. */
function accepted({ text: raw, encoding, repairs: mended }: Characters): Decoded {
  if (isNoise(raw)) return refusal('undecodable', `most of it is no text when read as ${encoding}`)
  const { text: right, repair } = unscrambled(raw)
  const { text, repairs } = normalize(right)
  if (text.trim() === '') return refusal('empty', 'the file holds nothing but white space')
  const scripts = disguises(text)
  if (scripts.length > 0) {
    return refusal(
      'undecodable',
      `${scripts.join(' and ')} letters stand in for Latin ones all over the text`,
    )
  }
  const all = [...mended, ...(repair === null ? [] : [repair]), ...repairs]
  return { text, decoding: { encoding, repairs: [...new Set(all)] } }
}

/**
 * The bytes of a file as normalised text. The message of an issue is the reason alone; whoever read the file puts
 * «Cannot read "x": » before it.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refusal('empty', 'the file is empty')
  const utf16 = decodeUtf16(bytes)
  const binary = utf16 === null ? binaryReason(bytes) : null
  if (binary !== null) return refusal('binary', binary)
  const characters = utf16 ?? decodeUtf8(bytes) ?? decodeDeclared(bytes) ?? decodeEightBit(bytes)
  if (characters === null) {
    return refusal('undecodable', 'its bytes are no text in UTF-8, UTF-16, Windows-1258, TCVN3 or VNI')
  }
  return accepted(characters)
}
