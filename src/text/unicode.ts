import type { Characters } from './characters.ts'

type Utf16 = 'utf-16le' | 'utf-16be'

const UTF8_BOM = [0xef, 0xbb, 0xbf]
const UTF16_BOMS = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte)

/** What is enough to tell: Vietnamese in UTF-16 has a zero byte in two characters of three. */
const SAMPLE = 65_536

/** Half of the high bytes are zero in any Latin text, hardly a low byte is; ten bytes are too few to say. */
function utf16ByZeros(bytes: Uint8Array): Utf16 | null {
  const zeros = [0, 0]
  const length = Math.min(bytes.length, SAMPLE) & ~1
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (length < 10 || Math.max(even, odd) < length * 0.15) return null
  if (even * 20 < odd) return 'utf-16le'
  return odd * 20 < even ? 'utf-16be' : null
}

/** UTF-16 with a byte order mark, or without one when the zero bytes show it; null for anything else. */
export function decodeUtf16(bytes: Uint8Array): Characters | null {
  const marked = UTF16_BOMS.find((bom) => startsWith(bytes, bom.bytes))?.encoding
  const encoding = marked ?? utf16ByZeros(bytes)
  if (encoding === null) return null
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length & ~1))
  return { text, encoding, repairs: [] }
}

/** How many bytes at the end belong to a character that was cut off. */
function cutLength(bytes: Uint8Array): number {
  const back = [1, 2, 3].find((count) => (bytes.at(-count) ?? 0) >= 0xc0)
  if (back === undefined) return 0
  const lead = bytes.at(-back) ?? 0
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  return back < length ? back : 0
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const REPLACED = /\ufffd/gu
const BEYOND_ASCII = /[^\p{ASCII}\ufffd]/gu

/** One broken byte for twenty good characters is a damaged UTF-8 file; legacy text has hardly a good one. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(REPLACED)?.length ?? 0
  const good = text.match(BEYOND_ASCII)?.length ?? 0
  return broken * 20 <= good ? text.replace(REPLACED, '') : null
}

/** UTF-8 with or without a byte order mark, cut off at the end or slightly damaged; null for anything else. */
export function decodeUtf8(bytes: Uint8Array): Characters | null {
  const encoding = startsWith(bytes, UTF8_BOM) ? 'utf-8-bom' : 'utf-8'
  const whole = strictUtf8(bytes)
  if (whole !== null) return { text: whole, encoding, repairs: [] }
  const cut = cutLength(bytes)
  const kept = cut > 0 ? strictUtf8(bytes.subarray(0, bytes.length - cut)) : null
  if (kept !== null && kept.search(BEYOND_ASCII) >= 0) return { text: kept, encoding, repairs: ['cut-off'] }
  const damaged = damagedUtf8(bytes)
  return damaged === null ? null : { text: damaged, encoding, repairs: ['broken-bytes'] }
}
