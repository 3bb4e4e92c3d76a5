import { createContext, useContext } from 'react'
import type { ArchiveClient } from './archive-client.ts'

type RecordsAt = ArchiveClient['recordsAt']

export const RecordsContext = createContext<RecordsAt | null>(null)

/** Reads whole records outside of a loader. Throws when no page of the site stands around it. */
export function useRecordsAt(): RecordsAt {
  const recordsAt = useContext(RecordsContext)
  if (!recordsAt) throw new Error('Cannot read records: no RecordsContext stands around this component')
  return recordsAt
}
