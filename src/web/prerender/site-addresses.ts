import { EVERYTHING } from '../../search/query.ts'
import { yearOf } from '../../search/year-of.ts'
import type { Archive } from '../archive-client.ts'
import { paths } from '../paths.ts'
import { RECORD_KINDS } from '../record-kind.ts'
import { RECORD_LISTS } from '../records/record-lists.ts'

/** Every page of an archive that its address alone leads to, from the home of an edition on. */
export function siteAddresses(archive: Archive): readonly string[] {
  return [
    paths.timeline.href(EVERYTHING),
    paths.about.href(),
    paths.gapMap.href(),
    paths.compare.href([]),
    ...RECORD_KINDS.map((kind) => paths.records.href(kind)),
    ...[...new Set(archive.conferences.map(yearOf))].map(paths.yearPage.href),
    ...archive.conferences.map(({ id }) => paths.conference.href(id)),
    ...RECORD_KINDS.flatMap((kind) =>
      RECORD_LISTS[kind](archive).map(({ id }) => paths.record.href(kind, id)),
    ),
  ]
}
