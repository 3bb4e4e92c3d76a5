import type { Brief } from '../../model/brief.ts'
import type { Archive } from '../archive-client.ts'
import { facetsOf } from '../archive-facets.ts'
import type { RecordKind } from '../record-kind.ts'

/** The conferences that the timeline shows when a record is chosen there. */
export function conferencesBy(archive: Archive, kind: RecordKind): (id: string) => readonly Brief[] {
  const { columns, conferences } = facetsOf(archive)
  const { met, numberOf } = columns[kind]
  const found = new Map<number, Brief[]>()
  for (const [at, conference] of conferences.entries()) {
    for (const number of met[at] ?? []) {
      const members = found.get(number)
      if (members) members.push(conference)
      else found.set(number, [conference])
    }
  }
  return (id) => found.get(numberOf.get(id) ?? -1) ?? []
}
