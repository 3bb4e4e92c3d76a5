import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { archiveState } from '../../src/link/archive-state.ts'
import type { Conference } from '../../src/model/conference.ts'
import { newestFirst } from '../../src/model/newest-first.ts'
import { NO_AUTHORITIES } from '../../src/model/no-authorities.ts'
import type { Redirects } from '../../src/model/permalink.ts'
import { engineInMemory } from '../../src/search/engine-in-memory.ts'
import { facetIndex } from '../../src/search/facet-index.ts'
import type { Searcher } from '../../src/search/searcher.ts'
import { suggesterOf } from '../../src/search/suggest.ts'
import { suggestionIndex } from '../../src/search/suggestions.ts'
import type { ArchiveClient, WholeArchive } from '../../src/web/archive-client.ts'
import { archiveInHand } from '../../src/web/archive-in-hand.ts'
import type { ArchiveSearcher } from '../../src/web/archive-searcher.ts'
import type { Edition } from '../../src/web/edition.ts'
import { engineSearcher } from '../../src/web/engine-searcher.ts'
import { homeOf, type Language } from '../../src/web/language.ts'
import { createRoutes } from '../../src/web/routes.tsx'
import { english } from '../../src/web/strings/en/english.ts'
import { vietnamese } from '../../src/web/strings/vi/vietnamese.ts'
import { type FindTimeline, timelineFinder } from '../../src/web/timeline-finder.ts'
import { recordsIn } from './records-in.ts'

/** An archive in memory instead of on a server. */
export function clientOf(
  conferences: readonly Conference[],
  redirects: Redirects = {},
  authorities = NO_AUTHORITIES,
): ArchiveClient {
  const state = archiveState(conferences, authorities)
  const archive = { conferences, authorities, redirects }
  return {
    ...archiveInHand({
      archive,
      loadWhole: () => Promise.resolve(archive),
      record: recordsIn(archive),
      loadState: () => Promise.resolve(state),
    }),
    viewAt: () => Promise.resolve(null),
    version: () => Promise.resolve('0123456789abcdef'),
    searcher: searcherOf(archive),
  }
}

function searcherOf({ conferences, authorities }: WholeArchive): ArchiveSearcher {
  const engine = engineInMemory(conferences.toSorted(newestFirst), authorities)
  const suggest = suggesterOf(suggestionIndex(conferences, authorities), engine.lexicon)
  const { search, ...others } = engineSearcher({
    engine,
    origin: () => 'published',
    bring: () => Promise.resolve(),
    tookMs: 0,
    suggester: () => Promise.resolve(suggest),
  })
  return {
    ...others,
    prepare: () => Promise.resolve(),
    lookUp: () => Promise.reject(new Error('Cannot look up an id: an archive in hand does that itself')),
    find: finderOf({ conferences, authorities }, search),
  }
}

/** What the timeline shows of an archive, where its texts are searched by `search`. */
export function finderOf(
  { conferences, authorities }: Omit<WholeArchive, 'redirects'>,
  search: Searcher['search'],
): FindTimeline {
  const columns = facetIndex(conferences, authorities)
  return timelineFinder({ columns: () => Promise.resolve(columns), search })
}

const EDITIONS: Record<Language, Edition> = {
  vi: { language: 'vi', strings: vietnamese, base: '/', site: 'https://ky-yeu.example/' },
  en: { language: 'en', strings: english, base: '/', site: 'https://ky-yeu.example/' },
}

/** Opens the whole site at an address, as a reader would. */
export function openSite(address: string, client: ArchiveClient, language: Language = 'vi') {
  const router = createMemoryRouter(createRoutes(client, EDITIONS[language]), {
    basename: homeOf(language, '/'),
    initialEntries: [address],
  })
  render(<RouterProvider router={router} />)
  const addressNow = () => {
    const { pathname, search, hash } = router.state.location
    return decodeURIComponent(pathname + search.replaceAll('+', ' ') + hash)
  }
  return { user: userEvent.setup(), router, addressNow }
}
