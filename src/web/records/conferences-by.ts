import type { Brief } from '../../model/brief.ts'
import { listAt, listsHaving } from '../../search/number-lists.ts'
import type { Archive } from '../archive-client.ts'
import { facetsOf } from '../archive-facets.ts'
import type { RecordKind } from '../record-kind.ts'

/** The conferences that the timeline shows when a record is chosen there. */
export function conferencesBy(archive: Archive, kind: RecordKind): (id: string) => readonly Brief[] {
  const { columns, conferences } = facetsOf(archive)
  const { values, met, numberOf } = columns[kind]
  const having = listsHaving(met, values.length)
  return (id) => [...listAt(having, numberOf.get(id) ?? -1)].flatMap((number) => conferences[number] ?? [])
}
