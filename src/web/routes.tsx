import { type RouteObject, ScrollRestoration } from 'react-router'
import type { ArchiveClient } from './archive-client.ts'
import { type Edition, EditionContext } from './edition.ts'
import { Layout } from './layout.tsx'
import { createLoaders } from './loaders.ts'
import { AboutPage } from './pages/about-page.tsx'
import { BodyPage } from './pages/body-page.tsx'
import { ComparePage } from './pages/compare-page.tsx'
import { ConferencePage } from './pages/conference-page.tsx'
import { DirectivePage } from './pages/directive-page.tsx'
import { ErrorPage } from './pages/error-page.tsx'
import { GapMapPage } from './pages/gap-map-page.tsx'
import { LoadingPage } from './pages/loading-page.tsx'
import { MovedPage } from './pages/moved-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { OfficialPage } from './pages/official-page.tsx'
import { PlacePage } from './pages/place-page.tsx'
import { RecordListPage } from './pages/record-list-page.tsx'
import { TimelinePage } from './pages/timeline-page.tsx'
import { paths } from './paths.ts'
import { placeInHistory } from './place-in-history.ts'
import { RECORD_KINDS } from './record-kind.ts'
import { SearcherContext } from './searcher-context.ts'

/** The list of pages; `client` is where they read the archive, `edition` gives their words. */
export function createRoutes(client: ArchiveClient, edition: Edition): RouteObject[] {
  const load = createLoaders(client)
  const pages: RouteObject[] = [
    { path: paths.timeline.path, loader: load.timeline, element: <TimelinePage /> },
    { path: paths.conference.path, loader: load.conference, element: <ConferencePage /> },
    { path: paths.compare.path, loader: load.compare, element: <ComparePage /> },
    { path: paths.about.path, loader: load.about, element: <AboutPage /> },
    { path: paths.gapMap.formerPath, element: <MovedPage to={paths.gapMap.href()} /> },
    { path: paths.gapMap.path, loader: load.gapMap, element: <GapMapPage /> },
    ...RECORD_KINDS.map((kind) => ({
      path: paths.records.path(kind),
      loader: load.records(kind),
      element: <RecordListPage />,
    })),
    { path: paths.record.path('official'), loader: load.official, element: <OfficialPage /> },
    { path: paths.record.path('directive'), loader: load.directive, element: <DirectivePage /> },
    { path: paths.record.path('place'), loader: load.place, element: <PlacePage /> },
    { path: paths.record.path('body'), loader: load.body, element: <BodyPage /> },
    { path: '*', loader: load.address, element: <NotFoundPage /> },
  ]
  return [
    {
      element: (
        <EditionContext value={edition}>
          <SearcherContext value={client.searcher}>
            <Layout />
          </SearcherContext>
        </EditionContext>
      ),
      children: [
        {
          errorElement: <ErrorPage />,
          children: pages.map(withCare),
        },
      ],
    },
  ]
}

/** Every page waits for its archive in the same way; only when it stands can an anchor or an old place be scrolled to. */
function withCare(page: RouteObject): RouteObject {
  const element = (
    <>
      {page.element}
      <ScrollRestoration getKey={placeInHistory} />
    </>
  )
  return { ...page, element, hydrateFallbackElement: <LoadingPage /> }
}
