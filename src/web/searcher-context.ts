import { createContext, useContext } from 'react'
import type { Searcher } from '../search/searcher.ts'

export const SearcherContext = createContext<Searcher | null>(null)

/** What is asked outside of a loader. Throws when no page of the site stands around it. */
export function useSearcher(): Searcher {
  const searcher = useContext(SearcherContext)
  if (!searcher) throw new Error('Cannot search: no SearcherContext stands around this component')
  return searcher
}
