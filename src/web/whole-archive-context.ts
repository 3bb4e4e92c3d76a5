import { createContext, useContext } from 'react'
import type { ArchiveClient } from './archive-client.ts'

type LoadWhole = ArchiveClient['loadWhole']

export const WholeArchiveContext = createContext<LoadWhole | null>(null)

/** Loads all that is known of all conferences, outside of a loader. Throws when no page of the site stands around it. */
export function useWholeArchive(): LoadWhole {
  const load = useContext(WholeArchiveContext)
  if (!load) throw new Error('Cannot load the archive: no WholeArchiveContext stands around this component')
  return load
}
