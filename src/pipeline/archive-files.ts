import { createHash } from 'node:crypto'
import { archiveState } from '../link/archive-state.ts'
import { ArchiveManifest } from '../model/archive.ts'
import { ARCHIVE_FORMAT } from '../model/archive-format.ts'
import type { Authorities } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import { newestFirst } from '../model/newest-first.ts'
import { NO_AUTHORITIES } from '../model/no-authorities.ts'
import type { Redirects } from '../model/permalink.ts'
import { ANALYZER_VERSION } from '../search/analyzer.ts'
import { columnsWritten } from '../search/columns-file.ts'
import { conferenceWords } from '../search/conference-words.ts'
import { facetIndex } from '../search/facet-index.ts'
import { suggestionIndex } from '../search/suggestions.ts'
import { suggestionsWritten } from '../search/suggestions-file.ts'
import { archiveBlocks } from './archive-blocks.ts'
import { blockFiles, type KeptPiece, keptPiece } from './block-files.ts'
import { type BuiltIndex, indexFiles, indexInMemory } from './built-index.ts'
import { type Entry, entriesInMemory } from './entry.ts'
import { type HashedFile, hashedFile } from './hashed-file.ts'
import type { Indexer } from './indexer.ts'
import { type Keeping, NOT_KEPT } from './keeping.ts'
import { unpackedPiece } from './packed-piece.ts'

/** A part under its name, with the hash by which it is known (W3C Subresource Integrity); some are made when they are asked for. */
export type NamedPart = Pick<HashedFile, 'content'> & { readonly name: string; readonly integrity: string }

/** What is published: the parts under the hash of their content, and the manifest that names them. */
export type ArchiveFiles = {
  readonly parts: readonly NamedPart[]
  readonly manifest: { readonly name: string; readonly content: string }
}

export const MANIFEST = 'manifest.json'

/** What a part of an archive is called; nothing else in its folder is ours to remove. */
export const PART_NAME =
  /^(?:briefs|records|columns|lexicon|facts|text|suggestions|authorities|state)-[0-9a-f]{16}\.(?:json|bin)$/u

/** Which parts are those of the index, by their addresses in the site. */
export const INDEX_PART_ADDRESS = /^archive\/(?:lexicon|suggestions|facts|text)-/u

/** Which parts hold all of every conference and what is missing in them; lists do without. */
export const RECORDS_ADDRESS = /^archive\/(?:records|state)-/u

export function archiveFiles(
  conferences: readonly Conference[],
  redirects: Redirects = {},
  authorities = NO_AUTHORITIES,
): ArchiveFiles {
  const entry = entriesInMemory(conferenceWords(authorities))
  const inOrder = conferences.toSorted(newestFirst)
  const entries = inOrder.map((record) => entry({ key: record.id, file: record.id, make: () => record }))
  return filesOfEntries({ entries, redirects, authorities })
}

/** What an archive is made of. */
type Source = {
  /** In the order of an archive. */
  readonly entries: readonly Entry[]
  readonly redirects: Redirects
  readonly authorities: Authorities
  readonly keeping?: Keeping
}

/** As `archiveFiles`, of entries in the order of an archive: no more than one record is taken apart at a time. */
export function filesOfEntries(source: Source): ArchiveFiles {
  const pieces = piecesOf(source).map(({ packed }) => unpackedPiece(packed()))
  return withIndex(indexInMemory(pieces), filesButIndex(source), source)
}

/** As `filesOfEntries`; the rest is made while an indexer puts the index together. */
export async function filesIndexedBy(indexer: Indexer, source: Source): Promise<ArchiveFiles> {
  const index = indexer.built(piecesOf(source))
  const others = filesButIndex(source)
  return withIndex(await index, others, source)
}

/** The blocks of an archive with the entries of each. */
const cutEntries = ({ entries }: Source) =>
  archiveBlocks(entries.map(({ outline }) => outline)).map(({ first, count }) => ({
    ...{ first, count },
    entries: entries.slice(first, first + count),
  }))

const piecesOf = (source: Source): readonly KeptPiece[] =>
  cutEntries(source).map(({ entries }) => keptPiece(entries, source.keeping ?? NOT_KEPT))

function filesButIndex(source: Source) {
  const { authorities, keeping = NOT_KEPT } = source
  const conferences = source.entries.map(({ outline }) => outline)
  const blocks = cutEntries(source).map(({ entries, ...cut }) => ({
    ...cut,
    ...blockFiles(entries, keeping),
  }))
  const titles = blocks.flatMap((block) => block.titles)
  const facets = facetIndex(conferences, authorities)
  const suggestions = suggestionIndex(facets.conferences, authorities, { columns: facets.columns, titles })
  return {
    blocks,
    columns: hashedFile('columns', 'json', columnsWritten(facets)),
    suggestions: hashedFile('suggestions', 'json', suggestionsWritten(suggestions)),
    authorities: json('authorities', authorities),
    state: json('state', archiveState(conferences, authorities)),
  }
}

function withIndex(
  index: BuiltIndex,
  { blocks, ...others }: ReturnType<typeof filesButIndex>,
  { entries, redirects, keeping = NOT_KEPT }: Source,
): ArchiveFiles {
  const { lexicon, shards } = indexFiles(index, keeping)
  const { columns, suggestions, authorities, state } = others
  const manifest: ArchiveManifest = {
    format: ARCHIVE_FORMAT,
    analyzer: ANALYZER_VERSION,
    version: versionOf([...blocks.map(({ records }) => records), authorities]),
    conferences: entries.length,
    blocks: blocks.map(({ first, count, briefs, records }) => ({
      ...{ first, count },
      briefs: briefs.part,
      records: records.part,
    })),
    parts: {
      columns: columns.part,
      lexicon: lexicon.part,
      suggestions: suggestions.part,
      authorities: authorities.part,
      state: state.part,
    },
    redirects: { ...redirects },
  }
  const inBlocks = blocks.flatMap(({ briefs, records }) => [briefs, records])
  return {
    parts: [...inBlocks, columns, lexicon, suggestions, authorities, state, ...shards].map(namedPart),
    manifest: { name: MANIFEST, content: `${JSON.stringify(ArchiveManifest.parse(manifest), null, 2)}\n` },
  }
}

/** The state of the data: the hash of what holds it. */
function versionOf(files: readonly HashedFile[]): string {
  const hash = createHash('sha256')
  for (const { part } of files) hash.update(part.integrity)
  return hash.digest('hex').slice(0, 16)
}

const namedPart = (file: HashedFile): NamedPart => ({
  name: file.part.file,
  integrity: file.part.integrity,
  get content() {
    return file.content
  },
})

const json = (kind: string, value: unknown) => hashedFile(kind, 'json', JSON.stringify(value))
