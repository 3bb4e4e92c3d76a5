import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { createArchiveClient } from './archive-client.ts'
import { createRoutes } from './routes.tsx'

const base = import.meta.env.BASE_URL
const router = createBrowserRouter(createRoutes(createArchiveClient(`${base}archive/`)), { basename: base })

const root = document.getElementById('root')
if (!root) throw new Error('Cannot start: index.html has no element "root"')
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
