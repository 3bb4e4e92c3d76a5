import type { Characters } from './characters.ts'
import { decodeWith, WINDOWS_1252, WINDOWS_1258 } from './code-page.ts'
import { type Evidence, evidenceOf } from './scramble.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** The eight-bit encodings of Vietnamese, the one with a standard name first, for texts that could be any. */
const READINGS = [
  {
    encoding: 'windows-1258',
    repairs: [],
    read: (bytes: Uint8Array) => decodeWith(WINDOWS_1258, bytes).normalize('NFC'),
  },
  {
    encoding: 'tcvn3',
    repairs: ['tcvn3'],
    read: (bytes: Uint8Array) => fromTcvn3(decodeWith(WINDOWS_1252, bytes)),
  },
  {
    encoding: 'vni',
    repairs: ['vni'],
    read: (bytes: Uint8Array) => fromVni(decodeWith(WINDOWS_1252, bytes)),
  },
] as const

/** Enough bytes to tell one encoding from another; the head of an HTML page may be long and without a mark. */
const SAMPLE = 100_000

const TAG = /<[^<>]{0,1000}>/gu

const share = ({ marked, markedSyllables }: Evidence) => (marked === 0 ? 0 : markedSyllables / marked)

/** Half of the marked words must be syllables: names and abbreviations are not, and noise hardly ever is. */
const LEAST = 0.5

const LETTER = /[\p{L}\p{M}]/gu
const BEYOND_ASCII = /[^\p{ASCII}]/gu
const ODD = /[^\p{L}\p{ASCII}\u00a0«»“”‘’‚„–—…•·°§©®™€£¿¡½²³ºª´]|\p{Ll}\p{Lu}/gu

/** A Western text has a few letters with accents among many plain ones, and hardly a sign inside its words. */
function isWestern(text: string): boolean {
  const letters = text.match(LETTER)?.join('') ?? ''
  const accented = letters.match(BEYOND_ASCII)?.length ?? 0
  const odd = text.match(ODD)?.length ?? 0
  return accented * 3 <= letters.length && odd * 100 <= text.length
}

/** Bytes that are no Unicode, read in the encoding that makes most Vietnamese of them; null when none makes any text. */
export function decodeEightBit(bytes: Uint8Array): Characters | null {
  const sample = bytes.subarray(0, SAMPLE)
  const [best] = READINGS.map((reading) => ({
    reading,
    share: share(evidenceOf(reading.read(sample).replace(TAG, ' '))),
  })).sort((one, other) => other.share - one.share)
  if (best !== undefined && best.share >= LEAST) {
    const { encoding, repairs, read } = best.reading
    return { text: read(bytes), encoding, repairs }
  }
  if (!isWestern(decodeWith(WINDOWS_1252, sample))) return null
  return { text: decodeWith(WINDOWS_1252, bytes), encoding: 'windows-1252', repairs: [] }
}
