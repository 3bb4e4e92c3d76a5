import type { ComponentType } from 'react'
import type { LoaderFunction } from 'react-router'
import type { ArchiveClient } from './archive-client.ts'

/** A page of the site: what it reads from the archive for an address, and how it shows it. */
export type SitePage = {
  readonly loader?: (client: ArchiveClient) => LoaderFunction
  readonly Component: ComponentType
}
