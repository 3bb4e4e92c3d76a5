import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { parseQuery } from '../../src/search/query.ts'
import { timelineLoader } from '../../src/web/loaders/timeline-loader.ts'
import { CONFERENCES } from './conferences.ts'
import { clientOf } from './open-site.tsx'

let isReadingThere = false
vi.mock('../../src/web/reading-of.ts', async (original) => {
  isReadingThere = true
  return await original()
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('what lights the words comes while the full texts are waited for', async () => {
  const client = clientOf(CONFERENCES)
  const facts = await client.searcher.find(parseQuery(new URLSearchParams('q=bien')))
  const find: typeof client.searcher.find = (_, asking) => {
    asking?.onFacts?.(facts)
    return new Promise(() => undefined)
  }
  const load = timelineLoader({ ...client, searcher: { ...client.searcher, find } })
  const request = new Request('https://ky-yeu.example/?q=bien')
  void load({ request, params: {}, context: {} } as Parameters<typeof load>[0])
  await vi.dynamicImportSettled()
  expect(isReadingThere).toBe(true)
})
