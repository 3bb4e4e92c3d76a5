import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { createArchiveClient } from './archive-client.ts'
import { homeOf, languageAt } from './language.ts'
import { openEdition } from './open-edition.ts'
import { createRoutes } from './routes.tsx'

const base = import.meta.env.BASE_URL
const { pathname } = location
const edition = await openEdition(pathname, base)
document.documentElement.lang = edition.language
document.querySelector('meta[name="description"]')?.setAttribute('content', edition.strings.site.description)
const router = createBrowserRouter(createRoutes(createArchiveClient(`${base}archive/`), edition), {
  basename: homeOf(languageAt(pathname, base), base),
})

const root = document.getElementById('root')
if (!root) throw new Error('Cannot start: index.html has no element "root"')
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
