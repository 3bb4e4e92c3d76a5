import { useLoaderData } from 'react-router'
import { NotFound } from '../components/not-found.tsx'
import { type NotFoundView, notFoundLoader } from '../loaders/not-found-loader.ts'
import type { SitePage } from '../site-page.ts'

/** The page of every address that leads nowhere. */
function NotFoundPage() {
  const view: NotFoundView = useLoaderData()
  return <NotFound view={view} />
}

export const notFoundPage: SitePage = { loader: notFoundLoader, Component: NotFoundPage }
