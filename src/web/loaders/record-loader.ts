import { type LoaderFunctionArgs, replace } from 'react-router'
import { slug } from '../../text/fold.ts'
import type { Archive, ArchiveClient } from '../archive-client.ts'
import { nearestTo } from '../nearest.ts'
import { paths } from '../paths.ts'
import type { RecordKind } from '../record-kind.ts'
import type { ListedRecord } from '../records/listed-record.ts'
import { RECORD_LISTS } from '../records/record-lists.ts'
import type { RecordListView } from './record-list-loader.ts'

/** No record of its kind has this id; `nearest` share words with it. */
export type UnknownRecordView = {
  readonly kind: 'unknown-record'
  readonly of: RecordKind
  readonly id: string
  readonly nearest: readonly ListedRecord[]
}

/** What the address of a record leads to. */
export type RecordPage<View> = { readonly kind: 'found'; readonly view: View } | UnknownRecordView

/** Loads the page of a record; an address that writes its id or its name otherwise leads to it. */
export function recordLoader<View>(
  client: ArchiveClient,
  of: RecordKind,
  viewOf: (archive: Archive, id: string, read: ArchiveClient['record']) => View | null | Promise<View | null>,
) {
  return async ({ params, request }: LoaderFunctionArgs): Promise<RecordPage<View>> => {
    const id = params.id ?? ''
    // What the list of its kind does not have needs no more than that.
    const beside = await client.viewAt<RecordListView>(new URL('.', request.url).pathname)
    if (beside && !beside.records.some((record) => record.id === id)) return unknown(of, id, beside.records)
    const archive = await client.load()
    const view = await viewOf(archive, id, client.record)
    return view ? { kind: 'found', view } : unknown(of, id, RECORD_LISTS[of](archive))
  }
}

/** Throws the way to the record that is meant, where it is one. */
function unknown(of: RecordKind, id: string, list: readonly ListedRecord[]): UnknownRecordView {
  const meant = meantBy(id, list)
  if (meant) throw replace(paths.record.href(of, meant.id))
  return { kind: 'unknown-record', of, id, nearest: nearestTo(id, list) }
}

/** «Võ Văn Mẫu» and «16-KL/TW» are names as good as ids, as long as only one record bears them. */
function meantBy(written: string, list: readonly ListedRecord[]): ListedRecord | null {
  const id = slug(written)
  const [one, ...others] = list.filter(
    (record) => record.id === id || record.names.some((name) => slug(name) === id),
  )
  return one && others.length === 0 ? one : null
}
