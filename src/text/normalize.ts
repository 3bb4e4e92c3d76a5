import { withTraditionalTones } from './tones.ts'

/** What no reader sees but every comparison trips over; each row is named in the record's `decoding.repairs`. */
const REPAIRS = [
  { name: 'zero-width', pattern: /[\u200b-\u200d\u2060\ufeff]/gu, replacement: '' },
  { name: 'soft-hyphen', pattern: /\u00ad/gu, replacement: '' },
  { name: 'direction-mark', pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, replacement: '' },
  { name: 'eth', pattern: /Ð/gu, replacement: 'Đ' },
  { name: 'eth', pattern: /ð/gu, replacement: 'đ' },
  { name: 'line-end', pattern: /\r\n?|[\u2028\u2029\u0085]/gu, replacement: '\n' },
  { name: 'space', pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]/gu, replacement: ' ' },
  { name: 'control', pattern: /(?!\n)\p{Cc}/gu, replacement: '' },
] as const

/** As many marks on a letter as Unicode allows in a stream (UAX #15); to put more into their order takes time by their square. */
const STACKED = /(?<borne>\p{M}{30})\p{M}+/gu

/** Whether a text holds anything of the table at all; most hold nothing but line ends and Vietnamese. */
const SUSPECT =
  /[\u00a0\u00ad\u00d0\u00f0\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]|(?!\n)\p{Cc}/u

const SPACE_RUN = / {2,}/gu
/** No run of spaces is left when these go; that a space comes first spares four places of five. */
const LINE_EDGE = / (?![^\n])|(?<![^\n]) /gu

export type Normalized = { readonly text: string; readonly repairs: readonly string[] }

/**
 * The one door: NFC, Đ for Ð, no invisible characters, single spaces, one tone placement. Everything past it compares
 * plain strings, and every offset in the archive points into its result. Idempotent.
 */
export function normalize(raw: string): Normalized {
  const repairs = new Set<string>()
  const bearable = raw.toWellFormed().replace(STACKED, '$<borne>')
  if (bearable.length !== raw.length) repairs.add('stacked-marks')
  let text = bearable.normalize('NFC')
  if (text.length !== bearable.length) repairs.add('nfd')
  for (const { name, pattern, replacement } of SUSPECT.test(text) ? REPAIRS : []) {
    const repaired = text.replace(pattern, replacement)
    if (repaired !== text) repairs.add(name)
    text = repaired
  }
  // A tone that moves may leave its letter to a mark that stood alone behind it: «hoà» with one more tone.
  text = withTraditionalTones(text.replace(SPACE_RUN, ' ').replace(LINE_EDGE, '')).normalize('NFC')
  return { text, repairs: [...repairs] }
}

/** `normalize` for a value whose repairs nobody asks about: a query, a field of front matter. */
export function normalized(raw: string): string {
  return normalize(raw).text
}
