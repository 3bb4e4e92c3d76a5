import { printOfRecord } from '../link/same-conference.ts'
import type { Conference } from '../model/conference.ts'
import { type Outline, outlineOf } from '../model/outline.ts'
import type { DocumentWords } from '../search/document-words.ts'
import type { BuildCache } from './build-cache.ts'
import { keptJson } from './kept-json.ts'
import { latestOnly } from './latest-only.ts'
import { packedWords } from './packed-words.ts'
import { validRecord } from './valid-record.ts'

/**
 * A record of an archive in the making. Its outline is in memory; all else is found in the cache of builds when it is
 * asked for, or made again, so that the texts of an archive are never in memory together.
 */
export type Entry = {
  /** Tells all that the record is made of; what stays the same under it need not be made again. */
  readonly key: string
  readonly outline: Outline
  readonly record: () => Conference
  /** The record as JSON, in UTF-8. */
  readonly json: () => Uint8Array
  /** The words by which it is found, packed (`packed-words.ts`). */
  readonly words: () => Uint8Array
  /** The print by which its reports are held against others (`text/text-print.ts`). */
  readonly print: () => Uint32Array
}

/** What is to become an entry; what was made under this key before is not made again. */
type Unmade = {
  readonly key: string
  readonly file: string
  readonly make: () => Conference
  /** Its outline where it is known already, or kept elsewhere; else it is kept by itself. */
  readonly outline?: Outline | 'kept-elsewhere' | undefined
}

export type EntryMaker = (unmade: Unmade) => Entry

type WordsOf = (record: Conference) => DocumentWords

/** Makes entries whose parts are kept from build to build. */
export function keptEntries(cache: BuildCache, wordsOf: WordsOf): EntryMaker {
  const latest = latestOnly<Conference>()
  return ({ key, file, make, outline }) => {
    const made = () => validRecord({ file, record: make() })
    const record = () => latest(key, () => keptJson(cache, `record ${key}`, made))
    const bytes = (piece: string, from: (record: Conference) => Uint8Array) =>
      cache.made(`${piece} ${key}`, () => from(record()))
    const outlineFor = (known: Unmade['outline']) => {
      if (known === undefined) return keptJson(cache, `outline ${key}`, () => outlineOf(record()))
      return known === 'kept-elsewhere' ? outlineOf(record()) : known
    }
    return {
      key,
      outline: outlineFor(outline),
      record,
      json: () => bytes('record', jsonOf),
      words: () => bytes('words', (one) => packedWords(wordsOf(one))),
      print: () => numbersIn(bytes('print', (one) => new Uint8Array(printOfRecord(one).buffer))),
    }
  }
}

/** Whether an entry was made in a build before. */
export const isKept = (cache: BuildCache, key: string): boolean => cache.find(`record ${key}`) !== null

/** Makes entries that hold their records. */
export function entriesInMemory(wordsOf: WordsOf): EntryMaker {
  return ({ key, file, make }) => {
    const record = validRecord({ file, record: make() })
    return {
      key,
      outline: outlineOf(record),
      record: () => record,
      json: () => jsonOf(record),
      words: () => packedWords(wordsOf(record)),
      print: () => printOfRecord(record),
    }
  }
}

/** The same under another address. */
export function readdressed(entry: Entry, id: string): Entry {
  if (entry.outline.id === id) return entry
  const record = () => ({ ...entry.record(), id })
  return {
    ...entry,
    key: `${entry.key} at ${id}`,
    outline: { ...entry.outline, id },
    record,
    json: () => jsonOf(record()),
  }
}

const jsonOf = (record: Conference) => Buffer.from(JSON.stringify(record))

/** A copy of its own begins where numbers of four bytes may begin. */
const numbersIn = (kept: Uint8Array) => new Uint32Array(new Uint8Array(kept).buffer)
