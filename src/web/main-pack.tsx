import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createHashRouter, RouterProvider } from 'react-router'
import { createArchiveClient } from './archive-client.ts'
import { homeOf, languageAt } from './language.ts'
import { openEdition } from './open-edition.ts'
import { addressInHash, BASE, followAnchors, reopenInOtherLanguage } from './pack/in-hash.ts'
import { createRoutes } from './routes.tsx'
import { withoutLineEnds } from './without-line-ends.ts'

const root = document.getElementById('root')
if (!root) throw new Error('Cannot start: index.html has no element "root"')
void start(root)

/** The site as it is taken along: one document that opens from the disk. */
async function start(element: HTMLElement): Promise<void> {
  withoutLineEnds()
  const address = addressInHash(location.hash).replace(/[?].*/u, '')
  const site = import.meta.env.VITE_SITE ?? ''
  const edition = await openEdition(address, { base: BASE, site })
  document.documentElement.lang = edition.language
  reopenInOtherLanguage()
  followAnchors()
  const router = createHashRouter(createRoutes(createArchiveClient(''), edition), {
    basename: homeOf(languageAt(address, BASE), '/'),
  })
  document.documentElement.dataset.program = 'ready'
  createRoot(element).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  )
}
