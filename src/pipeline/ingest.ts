import type { Extraction } from '../extract/extract.ts'
import { authorityIndex } from '../link/authority-index.ts'
import { identify } from '../link/identify.ts'
import { type LikelyDuplicate, likelyDuplicates } from '../link/likely-duplicates.ts'
import { type NewName, newNames } from '../link/new-names.ts'
import { withEntries } from '../link/with-entries.ts'
import type { Authorities } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import { isSameFile, type Shelved } from './shelf.ts'

/** A capture that could be read. */
export type Capture = { readonly location: string; readonly extraction: Extraction }

/** What a curator wants to know of a capture before filing it. */
export type Ingested = Capture & {
  /** The record, its names identified. */
  readonly record: Conference
  readonly names: readonly NewName[]
  readonly duplicates: readonly (LikelyDuplicate & { readonly location: string })[]
}

/**
 * Holds captures against the authority files and the reports that are filed, one after the other: a name is new once,
 * and a capture may be a duplicate of the ones before it.
 */
export function ingest(
  captures: readonly Capture[],
  filed: readonly Shelved[],
  authorities: Authorities,
): readonly Ingested[] {
  const ingested: Ingested[] = []
  let known = authorities
  for (const capture of captures) {
    const record = identify(capture.extraction.record, authorityIndex(known))
    const names = newNames(record, known)
    known = withEntries(known, names)
    const duplicates = duplicatesOf({ location: capture.location, record }, [...filed, ...ingested])
    ingested.push({ ...capture, record, names, duplicates })
  }
  return ingested
}

function duplicatesOf({ location, record }: Shelved, shelf: readonly Shelved[]): Ingested['duplicates'] {
  const others = shelf.filter((other) => !isSameFile(other.location, location))
  const locations = new Map(others.map((other) => [other.record, other.location]))
  return likelyDuplicates(
    record,
    others.map((other) => other.record),
  ).map((duplicate) => ({ ...duplicate, location: locations.get(duplicate.other) ?? '' }))
}
