import type { Authorities } from '../model/authority.ts'
import type { Brief } from '../model/brief.ts'
import type { Conference } from '../model/conference.ts'
import { NO_AUTHORITIES } from '../model/no-authorities.ts'
import { ANALYZER_VERSION } from './analyzer.ts'
import { conferenceWords } from './conference-words.ts'
import type { Schema } from './document.ts'
import { FIELDS } from './fields.ts'
import { SUGGESTION_SCHEMA, type SuggestionIndex, suggestionIndex } from './suggestions.ts'
import { type DocumentWords, joinedWords, type WordIndex } from './word-index.ts'

/** An index as it is published: what is found among, and what is suggested while one types. */
export type ArchiveIndex = { readonly conferences: WordIndex; readonly suggestions: SuggestionIndex }

/**
 * The index of an archive as JSON, with what its names are called elsewhere; only `readIndex` reads it. What may be
 * suggested is gathered here and not where it is asked: for 10,000 conferences that takes 0.7 s and all their records,
 * which the searcher has no other need of, while in the index it is a tenth of the bytes.
 */
export function buildIndex(conferences: readonly Conference[], authorities = NO_AUTHORITIES): string {
  return joinedIndex(conferences.map(conferenceWords(authorities)), conferences, authorities)
}

/** The index of an archive whose records were cut into words before, one after the other or in a build before. */
export function joinedIndex(
  documents: readonly DocumentWords[],
  conferences: readonly Brief[],
  authorities: Authorities,
): string {
  const { list, words } = suggestionIndex(conferences, authorities)
  return JSON.stringify({
    analyzer: ANALYZER_VERSION,
    conferences: written(joinedWords(documents, FIELDS)),
    suggestions: { list, words: written(words) },
  })
}

/** Throws when the index was built by another analyser: a stale pair is noticed, not searched. */
export function readIndex(json: string): ArchiveIndex {
  const { analyzer, conferences, suggestions } = JSON.parse(json)
  if (analyzer !== ANALYZER_VERSION) {
    throw new Error(`Cannot load the index: analyser "${String(analyzer)}" is not "${ANALYZER_VERSION}"`)
  }
  return {
    conferences: read(conferences, FIELDS),
    suggestions: { list: suggestions.list, words: read(suggestions.words, SUGGESTION_SCHEMA) },
  }
}

/** The schema is that of the program; a program with another one has another analyser. */
type Written = Omit<WordIndex, 'schema' | 'sequence'> & { readonly sequence: string }

const written = ({ ids, words, sequence, prior }: WordIndex): Written => ({
  ids,
  words,
  sequence: packed(sequence),
  prior,
})

const read = ({ sequence, ...index }: Written, schema: Schema): WordIndex => ({
  ...index,
  schema,
  sequence: unpacked(sequence),
})

/** Of a number of 32 bits, seven at a time. */
const MOST_BYTES = 5

/** Variable-length numbers, seven bits a byte, in base64: most words are among the first sixteen thousand. */
function packed(numbers: Uint32Array): string {
  const bytes = new Uint8Array(numbers.length * MOST_BYTES)
  let length = 0
  for (let number of numbers) {
    while (number > 0x7f) {
      bytes[length++] = (number & 0x7f) | 0x80
      number >>>= 7
    }
    bytes[length++] = number
  }
  return base64(bytes.subarray(0, length))
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

/** `btoa` takes a string, and `String.fromCharCode` no more arguments than the stack holds; three bytes are four letters. */
const CHUNK = 3 * 0x2000

function base64(bytes: Uint8Array): string {
  const chunks: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK)
    chunks.push(btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK))))
  return chunks.join('')
}
