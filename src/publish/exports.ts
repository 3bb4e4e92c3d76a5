import { authorityFiles } from './authority-files.ts'
import { calendarFiles } from './calendar/calendar-files.ts'
import { citationFiles } from './citation-files.ts'
import { dataFiles } from './data-files.ts'
import { feedFiles } from './feeds/feed-files.ts'
import { githubPagesFile } from './hosts/github-pages-file.ts'
import { netlifyFiles } from './hosts/netlify-files.ts'
import { nginxFile } from './hosts/nginx-file.ts'
import { oaiFile } from './oai-file.ts'
import { openSearchFiles } from './opensearch-files.ts'
import type { Export } from './publication.ts'
import { recordFiles } from './record-files.ts'
import { redirectPages } from './redirect-pages.ts'
import { robotsFile } from './robots-file.ts'
import { sitemapFiles } from './sitemap/sitemap-files.ts'
import { webManifest } from './web-manifest.ts'

/** THE list of what is published beside the pages. */
export const EXPORTS: readonly Export[] = [
  recordFiles,
  authorityFiles,
  citationFiles,
  dataFiles,
  feedFiles,
  redirectPages,
  calendarFiles,
  sitemapFiles,
  robotsFile,
  openSearchFiles,
  oaiFile,
  netlifyFiles,
  githubPagesFile,
  nginxFile,
  webManifest,
]
