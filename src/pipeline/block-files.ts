import { briefOf } from '../model/brief.ts'
import type { DocumentWords } from '../search/document-words.ts'
import { FIELDS } from '../search/fields.ts'
import { indexPiece } from '../search/index-piece.ts'
import { titleWords } from '../search/suggestions.ts'
import type { Entry } from './entry.ts'
import { type HashedFile, hashedFile, knownFile } from './hashed-file.ts'
import type { Keeping } from './keeping.ts'
import { keptJson } from './kept-json.ts'
import { packedPiece } from './packed-piece.ts'
import { unpackedWords } from './packed-words.ts'

/** What is published of some neighbouring conferences. */
type BlockFiles = {
  readonly briefs: HashedFile
  readonly records: HashedFile
  /** By which words each is suggested. */
  readonly titles: readonly DocumentWords[]
}

/** The files of a block of an archive. What was made of the same entries before is not made again, and not even read. */
export function blockFiles(entries: readonly Entry[], { cache, version }: Keeping): BlockFiles {
  const made = madeOf(entries, version)
  const briefs = () => JSON.stringify(entries.map(({ outline }) => briefOf(outline)))
  const records = () => listOf(entries)
  const parts = keptJson(cache, `parts ${made}`, () => ({
    briefs: hashedFile('briefs', 'json', briefs()).part,
    records: hashedFile('records', 'json', records()).part,
  }))
  return {
    briefs: knownFile(parts.briefs, briefs),
    records: knownFile(parts.records, records),
    titles: keptJson(cache, `titles ${made}`, () => entries.map(titleOf)).map(wordsFrom),
  }
}

/** What a block adds to the index, packed (`packed-piece.ts`); by what that is kept when somebody has asked for it. */
export type KeptPiece = { readonly said: string; readonly packed: () => Uint8Array }

export function keptPiece(entries: readonly Entry[], { cache, version }: Keeping): KeptPiece {
  const said = `piece ${madeOf(entries, version)}`
  const words = () => entries.map((entry) => unpackedWords(entry.words()))
  return { said, packed: () => cache.made(said, () => packedPiece(indexPiece(words(), FIELDS))) }
}

const madeOf = (entries: readonly Entry[], version: string) =>
  JSON.stringify([version, entries.map(({ key }) => key)])

function titleOf({ outline }: Entry) {
  const { sequence, ...rest } = titleWords(outline)
  return { ...rest, sequence: [...sequence] }
}

const wordsFrom = ({ sequence, ...rest }: ReturnType<typeof titleOf>): DocumentWords => ({
  ...rest,
  sequence: Uint32Array.from(sequence),
})

/** As bytes, since a string of all records takes twice the room. */
function listOf(entries: readonly Entry[]): Uint8Array {
  const list = entries.flatMap((entry, nth) => [bytesOf(nth === 0 ? '' : ','), entry.json()])
  return Buffer.concat([bytesOf('['), ...list, bytesOf(']')])
}

const bytesOf = (text: string) => Buffer.from(text)
