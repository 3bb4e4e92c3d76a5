import { Link, useLoaderData, useSearchParams } from 'react-router'
import { InitialNav } from '../components/initial-nav.tsx'
import { ListFilter } from '../components/list-filter.tsx'
import { ListedRecords } from '../components/listed-records.tsx'
import { useStrings } from '../edition.ts'
import { isCalled } from '../is-called.ts'
import type { RecordListView } from '../loaders/record-list-loader.ts'
import { FILTER_PARAMETER, paths } from '../paths.ts'
import type { RecordKind } from '../record-kind.ts'
import type { ListedRecord } from '../records/listed-record.ts'
import type { SitePage } from '../site-page.ts'
import { unturned } from '../unturned.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import { type Viewed, viewLoader } from '../view-loader.ts'
import styles from './record-list-page.module.css'

/** From so many on a list has its letters as anchors. */
const LONG = 20

/** All records of a kind under their letters or types. */
function RecordListPage() {
  const words = useStrings().record
  const { view }: Viewed<RecordListView> = useLoaderData()
  const { kind, records } = view
  const [parameters] = useSearchParams()
  const sought = parameters.get(FILTER_PARAMETER) ?? ''
  const shown = records.filter(({ names }) => isCalled(names, sought))
  const groups = byInitial(shown)
  useDocumentTitle(words.headings[kind])
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <h1>{words.headings[kind]}</h1>
        <p>{words.intro[kind](records.length)}</p>
      </header>
      <ListFilter key={kind} />
      <p className={styles.status} role="status">
        {shown.length === 0 ? words.noneSuch(unturned(sought)) : words.shown(shown.length, records.length)}
      </p>
      {shown.length === 0 && sought !== '' && (
        <p>
          <Link className={styles.whole} to={paths.records.href(kind)}>
            {words.toList[kind]}
          </Link>
        </p>
      )}
      {shown.length >= LONG && <InitialNav initials={[...groups.keys()]} />}
      <ListedRecords groups={groups} kind={kind} />
    </div>
  )
}

function byInitial(records: readonly ListedRecord[]): ReadonlyMap<string, readonly ListedRecord[]> {
  const groups = new Map<string, ListedRecord[]>()
  for (const record of records) {
    const group = groups.get(record.initial)
    if (group) group.push(record)
    else groups.set(record.initial, [record])
  }
  return groups
}

export const recordListPage = (kind: RecordKind): SitePage => ({
  loader: viewLoader(async () => {
    const { recordListLoader } = await import('../loaders/record-list-loader.ts')
    return recordListLoader(kind)
  }),
  Component: RecordListPage,
})
