import MiniSearch, { type SearchOptions } from 'minisearch'
import { type BenchEngine, storedAs } from './bench-engine.ts'

const OPTIONS = { fields: ['title', 'text'] }

const miniSearch = (name: string, searchOptions: SearchOptions): BenchEngine => ({
  name,
  needs: null,
  index: async ({ documents }) => {
    const built = new MiniSearch(OPTIONS)
    built.addAll(documents)
    const json = JSON.stringify(built)
    return storedAs(json, () => {
      const engine = MiniSearch.loadJSON(json, OPTIONS)
      return (query) => engine.search(query, searchOptions).map(({ id }) => String(id))
    })
  },
})

/** MiniSearch as it comes, all words required: what everything is measured against. */
export const plainMiniSearch = miniSearch('MiniSearch', { combineWith: 'AND' })

/** MiniSearch as its guide sets it up for search while typing. */
export const typingMiniSearch = miniSearch('MiniSearch+', { combineWith: 'AND', prefix: true, fuzzy: 0.2 })
