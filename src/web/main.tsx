import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { createArchiveClient } from './archive-client.ts'
import { homeOf, languageAt } from './language.ts'
import { newNotice } from './notice.ts'
import { buildOfPage } from './offline/kept-copy.ts'
import { openEdition } from './open-edition.ts'
import { paths } from './paths.ts'
import { watchProgram } from './program-lost.ts'
import { createRoutes } from './routes.tsx'
import { TakingOver } from './taking-over.tsx'
import { whenIdle } from './when-idle.ts'
import { whenInitialized } from './when-initialized.ts'
import { whenLoaded } from './when-loaded.ts'
import { withoutLineEnds } from './without-line-ends.ts'
import { withoutTrailingSlash } from './without-trailing-slash.ts'

watchProgram()
const base = import.meta.env.BASE_URL
withoutLineEnds()
withoutTrailingSlash(base)
const { pathname, search } = location
// While the program is worked on the site stands where it is looked at.
const site = import.meta.env.VITE_SITE ?? new URL(base, location.href).href
const edition = await openEdition(pathname, { base, site })
document.documentElement.lang = edition.language
const router = createBrowserRouter(createRoutes(createArchiveClient(base), edition), {
  basename: homeOf(languageAt(pathname, base), base),
})

if (import.meta.env.PROD) whenIdle(startOffline)

const root = document.getElementById('root')
if (!root) throw new Error('Cannot start: index.html has no element "root"')
const program = (
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>
)
const { address } = root.dataset
// A page that came as HTML can be read already; it changes only when all of what takes its place is there.
if (address !== undefined) await whenInitialized(router)
const asksForMore = search !== '' && router.state.matches.at(-1)?.route.path !== paths.conference.path
if (address === pathname && !asksForMore) await whenLoaded(router, edition.strings)
if (address === pathname && search === '') {
  hydrateRoot(root, <TakingOver>{program}</TakingOver>)
} else {
  document.documentElement.dataset.program = 'ready'
  createRoot(root).render(program)
}

/** What is kept for reading offline may wait until all of the page is there. */
async function startOffline(): Promise<void> {
  const { offline } = await import('./offline/offline.ts')
  await offline({ edition, build: buildOfPage(), notice: () => newNotice(edition.strings.error.state) })
}
