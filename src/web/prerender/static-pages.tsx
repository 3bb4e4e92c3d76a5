import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, type RouteObject, StaticRouterProvider } from 'react-router'

/** The HTML of a page, the route that it is of, and the id in its address. */
export type StaticPage = {
  readonly route: string
  readonly id: string
  readonly body: string
  /** What it shows of the archive, where that is to stand beside it; null of a page that is loaded in another way. */
  readonly view: unknown
}

/** No host is asked; the router wants whole addresses. */
const HOST = 'http://localhost'

/** Renders the pages of an edition that begins at `home`. Fails with what a loader fails with. */
export function staticPages(routes: RouteObject[], home: string): (address: string) => Promise<StaticPage> {
  const { query, dataRoutes } = createStaticHandler(routes, { basename: home })
  return async (address) => {
    const context = await query(new Request(HOST + address))
    if (context instanceof Response) throw new Error(`Cannot prerender "${address}": it leads elsewhere`)
    for (const error of Object.values(context.errors ?? {})) throw error
    const router = createStaticRouter(dataRoutes, context)
    const body = renderToString(
      <StrictMode>
        <StaticRouterProvider context={context} hydrate={false} router={router} />
      </StrictMode>,
    )
    const page = context.matches.at(-1)
    const loaded: unknown = context.loaderData[page?.route.id ?? '']
    return { route: page?.route.path ?? '', id: page?.params.id ?? '', body, view: viewIn(loaded) }
  }
}

const viewIn = (loaded: unknown): unknown =>
  typeof loaded === 'object' && loaded !== null && 'view' in loaded ? loaded.view : null
