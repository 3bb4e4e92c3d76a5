import { createContext, useContext } from 'react'
import type { ArchiveSearcher } from './archive-searcher.ts'

export const SearcherContext = createContext<ArchiveSearcher | null>(null)

/** What is asked outside of a loader. Throws when no page of the site stands around it. */
export function useSearcher(): ArchiveSearcher {
  const searcher = useContext(SearcherContext)
  if (!searcher) throw new Error('Cannot search: no SearcherContext stands around this component')
  return searcher
}
