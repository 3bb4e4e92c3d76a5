import { NO_AUTHORITIES } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import { ANALYZER_VERSION, tokens } from './analyzer.ts'
import { type AuthorityNames, authorityNames } from './authority-names.ts'
import { FIELDS } from './fields.ts'

/**
 * The words of an archive in reading order. `sequence` holds, conference after conference in the order of `ids`, the
 * segments of its fields: the number of the field, then the numbers of its words counted from `FIRST_WORD`; `END`
 * closes a conference. So a phrase never reaches from one value into the next.
 */
export type WordIndex = {
  readonly ids: readonly string[]
  /** Exact spellings, in the order of their first mention. */
  readonly words: readonly string[]
  readonly sequence: Uint32Array
  /** By conference, how much is asked for it whatever is asked: 1 or a little more. */
  readonly prior: readonly number[]
}

/** Of near equals the national conference is meant: «thông tin đối ngoại 2019» is that of the Centre before a province's. */
const NATIONAL = 1.05

/** What closes a conference in the sequence; smaller numbers open a segment of that field. */
export const END = FIELDS.length
const FIRST_WORD = END + 1

/** The index of an archive as JSON, with what its names are called elsewhere; only `readIndex` reads it. */
export function buildIndex(conferences: readonly Conference[], authorities = NO_AUTHORITIES): string {
  const names = authorityNames(authorities)
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const number = FIRST_WORD + numbers.size
    numbers.set(word, number)
    return number
  }
  const sequence = conferences.flatMap((conference) => [...segments(conference, names, numberOf), END])
  return JSON.stringify({
    analyzer: ANALYZER_VERSION,
    ids: conferences.map(({ id }) => id),
    words: [...numbers.keys()],
    sequence: packed(sequence),
    prior: conferences.map(({ event }) => (event.level === 'trung ương' ? NATIONAL : 1)),
  })
}

function segments(
  conference: Conference,
  names: AuthorityNames,
  numberOf: (word: string) => number,
): readonly number[] {
  return FIELDS.flatMap(({ take }, field) =>
    take(conference, names).flatMap((value) =>
      linesOf(value).flatMap((line) => [field, ...tokens(line).map(({ exact }) => numberOf(exact))]),
    ),
  )
}

/** No phrase goes on from one paragraph into the next. */
const linesOf = (value: string | null) => value?.split('\n') ?? []

/** Throws when the index was built by another analyser: a stale pair is noticed, not searched. */
export function readIndex(json: string): WordIndex {
  const { analyzer, ids, words, sequence, prior } = JSON.parse(json)
  if (analyzer !== ANALYZER_VERSION) {
    throw new Error(`Cannot load the index: analyser "${String(analyzer)}" is not "${ANALYZER_VERSION}"`)
  }
  return { ids, words, sequence: unpacked(sequence), prior }
}

/** Variable-length numbers, seven bits a byte, in base64: most words are among the first sixteen thousand. */
function packed(numbers: readonly number[]): string {
  const bytes: number[] = []
  for (let number of numbers) {
    while (number > 0x7f) {
      bytes.push((number & 0x7f) | 0x80)
      number >>>= 7
    }
    bytes.push(number)
  }
  return base64(Uint8Array.from(bytes))
}

function unpacked(text: string): Uint32Array {
  const bytes = atob(text)
  const numbers = new Uint32Array(bytes.length)
  let count = 0
  let number = 0
  let shift = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at)
    number |= (byte & 0x7f) << shift
    shift += 7
    if (byte > 0x7f) continue
    numbers[count++] = number
    number = shift = 0
  }
  return numbers.slice(0, count)
}

/** `btoa` takes a string, and `String.fromCharCode` no more arguments than the stack holds. */
const CHUNK = 0x8000

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}
