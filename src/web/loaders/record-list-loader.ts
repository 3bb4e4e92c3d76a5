import type { ArchiveClient } from '../archive-client.ts'
import type { RecordKind } from '../record-kind.ts'
import type { ListedRecord } from '../records/listed-record.ts'
import { RECORD_LISTS } from '../records/record-lists.ts'

/** The list of a kind with what it lists. */
export type RecordListView = { readonly kind: RecordKind; readonly records: readonly ListedRecord[] }

export function recordListLoader(kind: RecordKind) {
  return (client: ArchiveClient) => async (): Promise<RecordListView> => ({
    kind,
    records: RECORD_LISTS[kind](await client.load()),
  })
}
