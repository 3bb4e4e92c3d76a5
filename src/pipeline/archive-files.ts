import { createHash } from 'node:crypto'
import { archiveState } from '../link/archive-state.ts'
import { ArchiveManifest, type Part, type PartKind } from '../model/archive.ts'
import { ARCHIVE_FORMAT } from '../model/archive-format.ts'
import type { Authorities } from '../model/authority.ts'
import { briefOf } from '../model/brief.ts'
import type { Conference } from '../model/conference.ts'
import { NO_AUTHORITIES } from '../model/no-authorities.ts'
import type { Redirects } from '../model/permalink.ts'
import { ANALYZER_VERSION } from '../search/analyzer.ts'
import { conferenceWords } from '../search/conference-words.ts'
import { joinedIndex } from '../search/index-file.ts'
import { type Entry, entriesInMemory } from './entry.ts'

type NamedFile = { readonly name: string; readonly content: string }

/** What is published: the parts under the hash of their content, and the manifest that names them. */
export type ArchiveFiles = { readonly parts: readonly NamedFile[]; readonly manifest: NamedFile }

export const MANIFEST = 'manifest.json'

/** What a part of an archive is called; nothing else in its folder is ours to remove. */
export const PART_NAME = /^(?:briefs|records|index|authorities|state)-[0-9a-f]{16}\.json$/u

export function archiveFiles(
  conferences: readonly Conference[],
  redirects: Redirects = {},
  authorities = NO_AUTHORITIES,
): ArchiveFiles {
  const entry = entriesInMemory(conferenceWords(authorities))
  const entries = conferences.map((record) => entry({ key: record.id, file: record.id, make: () => record }))
  return filesOfEntries(entries, redirects, authorities)
}

/** As `archiveFiles`, of entries: no more than one record is taken apart at a time. */
export function filesOfEntries(
  entries: readonly Entry[],
  redirects: Redirects,
  authorities: Authorities,
): ArchiveFiles {
  const conferences = entries.map(({ outline }) => outline)
  const briefs = part('briefs', JSON.stringify(conferences.map(briefOf)))
  const records = part('records', `[${entries.map(({ json }) => json()).join(',')}]`)
  const words = entries.map((entry) => entry.words())
  const index = part('index', joinedIndex(words, conferences, authorities))
  const named = part('authorities', JSON.stringify(authorities))
  const state = part('state', JSON.stringify(archiveState(conferences, authorities)))
  const manifest: ArchiveManifest = {
    format: ARCHIVE_FORMAT,
    analyzer: ANALYZER_VERSION,
    conferences: conferences.length,
    parts: {
      briefs: partOf(briefs),
      records: partOf(records),
      index: partOf(index),
      authorities: partOf(named),
      state: partOf(state),
    },
    redirects: { ...redirects },
  }
  return {
    parts: [briefs, records, index, named, state],
    manifest: { name: MANIFEST, content: `${JSON.stringify(ArchiveManifest.parse(manifest), null, 2)}\n` },
  }
}

type HashedFile = NamedFile & { readonly hash: Buffer }

function part(kind: PartKind, content: string): HashedFile {
  const hash = createHash('sha256').update(content).digest()
  return { name: `${kind}-${hash.toString('hex').slice(0, 16)}.json`, content, hash }
}

const partOf = ({ name, hash }: HashedFile): Part => ({
  file: name,
  integrity: `sha256-${hash.toString('base64')}`,
})
