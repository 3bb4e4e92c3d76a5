import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { createArchiveClient } from './archive-client.ts'
import { createRoutes } from './routes.tsx'
import { vietnamese } from './strings/vi/vietnamese.ts'

const base = import.meta.env.BASE_URL
const edition = { language: 'vi', strings: vietnamese } as const
const router = createBrowserRouter(createRoutes(createArchiveClient(`${base}archive/`), edition), {
  basename: base,
})

const root = document.getElementById('root')
if (!root) throw new Error('Cannot start: index.html has no element "root"')
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
