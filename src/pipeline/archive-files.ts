import { archiveState } from '../link/archive-state.ts'
import { ArchiveManifest } from '../model/archive.ts'
import { ARCHIVE_FORMAT } from '../model/archive-format.ts'
import type { Authorities } from '../model/authority.ts'
import { briefOf } from '../model/brief.ts'
import type { Conference } from '../model/conference.ts'
import { NO_AUTHORITIES } from '../model/no-authorities.ts'
import type { Redirects } from '../model/permalink.ts'
import { ANALYZER_VERSION } from '../search/analyzer.ts'
import { conferenceWords } from '../search/conference-words.ts'
import { type Entry, entriesInMemory } from './entry.ts'
import { hashedFile } from './hashed-file.ts'
import { indexFiles } from './index-files.ts'

type NamedFile = { readonly name: string; readonly content: string | Uint8Array }

/** What is published: the parts under the hash of their content, and the manifest that names them. */
export type ArchiveFiles = {
  readonly parts: readonly NamedFile[]
  readonly manifest: { readonly name: string; readonly content: string }
}

export const MANIFEST = 'manifest.json'

/** What a part of an archive is called; nothing else in its folder is ours to remove. */
export const PART_NAME =
  /^(?:briefs|records|lexicon|facts|text|suggestions|authorities|state)-[0-9a-f]{16}\.(?:json|bin)$/u

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
  const words = entries.map((entry) => entry.words())
  const { lexicon, suggestions, shards } = indexFiles(words, conferences, authorities)
  const named = {
    briefs: json('briefs', conferences.map(briefOf)),
    records: hashedFile('records', 'json', listOf(entries)),
    ...{ lexicon, suggestions },
    authorities: json('authorities', authorities),
    state: json('state', archiveState(conferences, authorities)),
  }
  const manifest: ArchiveManifest = {
    format: ARCHIVE_FORMAT,
    analyzer: ANALYZER_VERSION,
    conferences: conferences.length,
    parts: {
      briefs: named.briefs.part,
      records: named.records.part,
      lexicon: lexicon.part,
      suggestions: suggestions.part,
      authorities: named.authorities.part,
      state: named.state.part,
    },
    redirects: { ...redirects },
  }
  return {
    parts: [...Object.values(named), ...shards].map(({ content, part }) => ({ name: part.file, content })),
    manifest: { name: MANIFEST, content: `${JSON.stringify(ArchiveManifest.parse(manifest), null, 2)}\n` },
  }
}

/** As bytes, since a string of all records takes twice the room, and has none for 40,000. */
function listOf(entries: readonly Entry[]): Uint8Array {
  const list = entries.flatMap((entry, nth) => [bytesOf(nth === 0 ? '' : ','), entry.json()])
  return Buffer.concat([bytesOf('['), ...list, bytesOf(']')])
}

const bytesOf = (text: string) => Buffer.from(text)

const json = (kind: string, value: unknown) => hashedFile(kind, 'json', JSON.stringify(value))
