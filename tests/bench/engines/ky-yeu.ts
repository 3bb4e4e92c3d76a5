import { loadEngine } from '../../../src/search/engine.ts'
import { buildIndex } from '../../../src/search/index-file.ts'
import { type BenchEngine, storedAs } from './bench-engine.ts'

/** Our engine, as the site and `npm run search` use it. */
export const kyYeu: BenchEngine = {
  name: 'Kỷ yếu',
  needs: null,
  index: async ({ conferences, authorities }) => {
    const json = buildIndex(conferences, authorities)
    return storedAs(json, () => {
      const engine = loadEngine(json)
      return (query) => engine.search(query).hits.map(({ id }) => id)
    })
  },
}
