import type { ComponentType } from 'react'
import { type RouteObject, ScrollRestoration } from 'react-router'
import type { ArchiveClient } from './archive-client.ts'
import { type Edition, EditionContext } from './edition.ts'
import { Layout } from './layout.tsx'
import { ErrorPage } from './pages/error-page.tsx'
import { LoadingPage } from './pages/loading-page.tsx'
import { movedPage } from './pages/moved-page.tsx'
import { paths } from './paths.ts'
import { placeInHistory } from './place-in-history.ts'
import { RECORD_KINDS } from './record-kind.ts'
import { RecordsContext } from './records-context.ts'
import { SearcherContext } from './searcher-context.ts'
import type { SitePage } from './site-page.ts'

type Listed = { readonly path: string; readonly open: () => Promise<SitePage> | SitePage }

/** THE list of pages; each comes when it is opened first. */
const PAGES: readonly Listed[] = [
  {
    path: paths.timeline.path,
    open: () => import('./pages/timeline-page.tsx').then(({ timelinePage }) => timelinePage),
  },
  {
    path: paths.yearPage.path,
    open: () => import('./pages/year-page.tsx').then(({ yearPage }) => yearPage),
  },
  {
    path: paths.conference.path,
    open: () => import('./pages/conference-page.tsx').then(({ conferencePage }) => conferencePage),
  },
  {
    path: paths.compare.path,
    open: () => import('./pages/compare-page.tsx').then(({ comparePage }) => comparePage),
  },
  {
    path: paths.about.path,
    open: () => import('./pages/about-page.tsx').then(({ aboutPage }) => aboutPage),
  },
  {
    path: paths.gapMap.path,
    open: () => import('./pages/gap-map-page.tsx').then(({ gapMapPage }) => gapMapPage),
  },
  { path: paths.gapMap.formerPath, open: () => movedPage },
  ...RECORD_KINDS.map((kind) => ({
    path: paths.records.path(kind),
    open: () => import('./pages/record-list-page.tsx').then(({ recordListPage }) => recordListPage(kind)),
  })),
  {
    path: paths.record.path('official'),
    open: () => import('./pages/official-page.tsx').then(({ officialPage }) => officialPage),
  },
  {
    path: paths.record.path('directive'),
    open: () => import('./pages/directive-page.tsx').then(({ directivePage }) => directivePage),
  },
  {
    path: paths.record.path('place'),
    open: () => import('./pages/place-page.tsx').then(({ placePage }) => placePage),
  },
  {
    path: paths.record.path('body'),
    open: () => import('./pages/body-page.tsx').then(({ bodyPage }) => bodyPage),
  },
  {
    path: '*',
    open: () => import('./pages/not-found-page.tsx').then(({ notFoundPage }) => notFoundPage),
  },
]

/** The routes of the site; `client` is where its pages read the archive, `edition` gives their words. */
export function createRoutes(client: ArchiveClient, edition: Edition): RouteObject[] {
  return [
    {
      element: (
        <EditionContext value={edition}>
          <SearcherContext value={client.searcher}>
            <RecordsContext value={client}>
              <Layout />
            </RecordsContext>
          </SearcherContext>
        </EditionContext>
      ),
      children: [
        {
          errorElement: <Arrived Page={ErrorPage} />,
          children: PAGES.map(({ path, open }) => ({
            path,
            hydrateFallbackElement: <LoadingPage />,
            lazy: async () => {
              const { loader, Component } = await open()
              return { ...(loader && { loader: loader(client) }), element: <Arrived Page={Component} /> }
            },
          })),
        },
      ],
    },
  ]
}

/** Only when a page stands, or what is said in its place, can an anchor or an old place be scrolled to. */
function Arrived({ Page }: { readonly Page: ComponentType }) {
  return (
    <>
      <Page />
      <ScrollRestoration getKey={placeInHistory} />
    </>
  )
}
