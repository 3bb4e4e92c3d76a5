import type { Issue } from '../model/issue.ts'
import type { Decoding } from '../model/report.ts'
import { binaryReason } from './binary.ts'
import type { Characters } from './characters.ts'
import { decodeWith, WINDOWS_1258 } from './code-page.ts'
import { normalize } from './normalize.ts'
import { decodeUtf8, decodeUtf16 } from './unicode.ts'

/** Text that came through the door, and how it came; or the reason why it did not. */
export type Decoded = { readonly text: string; readonly decoding: Decoding } | { readonly issue: Issue }

const refusal = (code: Issue['code'], message: string) => ({ issue: { code, message } })

function eightBit(bytes: Uint8Array): Characters {
  return { text: decodeWith(WINDOWS_1258, bytes), encoding: 'windows-1258', repairs: [] }
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
  const characters = utf16 ?? decodeUtf8(bytes) ?? eightBit(bytes)
  const { text, repairs } = normalize(characters.text)
  if (text.trim() === '') return refusal('empty', 'the file holds nothing but white space')
  return {
    text,
    decoding: { encoding: characters.encoding, repairs: [...new Set([...characters.repairs, ...repairs])] },
  }
}
