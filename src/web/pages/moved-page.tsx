import { Navigate, useLocation } from 'react-router'
import { paths } from '../paths.ts'
import type { SitePage } from '../site-page.ts'

/** An address that was given once leads on to where its page stands now, with its query and its anchor. */
function MovedPage() {
  const { search, hash } = useLocation()
  return <Navigate replace to={{ pathname: paths.gapMap.href(), search, hash }} />
}

export const movedPage: SitePage = { Component: MovedPage }
