import { createContext, useContext } from 'react'
import type { ArchiveClient } from './archive-client.ts'

type Records = Pick<ArchiveClient, 'authorities' | 'record' | 'holdings'>

export const RecordsContext = createContext<Records | null>(null)

/** Reads what is known of conferences, outside of a loader. Throws when no page of the site stands around it. */
export function useRecords(): Records {
  const records = useContext(RecordsContext)
  if (!records) throw new Error('Cannot read records: no RecordsContext stands around this component')
  return records
}
